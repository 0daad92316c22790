import type { Range } from '../text/text.js';
import { type FoundDuration, parseDurations } from '../time/index.js';
import { sourceRange } from './prose.js';
import type { Phase, Report, Sentence } from './report.js';

/** How long something took, as a sentence outside the timeline says it. `of`: up to which phase; `outage`: from beginning to end. */
export type ToldLength = {
  readonly of: 'outage' | Phase;
  readonly minutes: number;
  readonly approximate: boolean;
  /** As it is written. */
  readonly said: string;
  readonly range: Range;
};

type Cue = readonly [of: ToldLength['of'], before: RegExp | null, behind: RegExp | null];

/** Words right before or right behind the length; the first that fits decides. */
const cues: readonly Cue[] = [
  [
    'detect',
    /\b(?:time to (?:detect(?:ion)?|discover(?:y)?|notice)|ttd|mttd|(?:detected|noticed|discovered) (?:only )?(?:after|within))\W{0,6}(?:was |of |is )?$/i,
    null,
  ],
  ['detect', /検知(?:まで(?:に|の時間)?|に|時間)\W{0,4}$/, /^\W{0,2}(?:後に|で)(?:検知|発見)/],
  ['acknowledge', /\b(?:time to acknowledge|tta|mtta)\W{0,6}(?:was |of |is )?$/i, null],
  ['mitigate', /\b(?:time to mitigat(?:e|ion)|ttm|mitigated (?:after|within))\W{0,6}(?:was |of |is )?$/i, null],
  ['mitigate', /暫定復旧まで(?:に|の時間)?\W{0,4}$/, null],
  [
    'resolve',
    /\b(?:time to (?:recover(?:y)?|resol(?:ve|ution)|restor(?:e|ation)|fix)|ttr|mttr)\W{0,6}(?:was |of |is )?$/i,
    null,
  ],
  ['resolve', /(?<!暫定)復旧まで(?:に|の時間)?\W{0,4}$/, null],
  [
    'outage',
    /(?:^|\b)(?:(?:total |incident |outage |impact |overall )*(?:duration|downtime)(?: of (?:the )?(?:incident|outage|impact))?\W{0,6}(?:was |is )?|(?:outage|incident|interruption|downtime|disruption) (?:that )?(?:lasted|of|lasting|was)(?: for)? |\blasted(?: for)? )$/i,
    /^[ -](?:minute |hour )?(?:long )?(?:outage|downtime|interruption)\b/i,
  ],
  [
    'outage',
    /\b(?:unavailable|down|offline|unreachable|failed|failing|broken|interrupted) for (?:a total of )?$/i,
    null,
  ],
  [
    'outage',
    /(?:障害|影響|停止|継続|総停止|総)(?:時間|期間)\W{0,4}(?:は)?$/,
    /^\W?間?(?:にわた(?:り|って|る)|(?:の)?(?:サービス)?停止|(?:の)?障害|、(?:[^。、]{0,12})(?:停止|利用でき|失敗|つなが))/,
  ],
];

const notHere = new Set([
  'prevention',
  'delay',
  'timeline',
  'updates',
  'references',
  'lessons',
  'elsewhere',
  'cause',
  'handover',
]);

/** Lengths of the incident that title, summary, impact and metadata tell. */
export function toldLengths({ sentences, sections }: Report): ToldLength[] {
  return sentences.flatMap((sentence): ToldLength[] => {
    const roles = sections[sentence.section]?.roles ?? [];
    if (sentence.timed || notHere.has(roles[0] ?? '')) return [];
    return parseDurations(sentence.text).flatMap((length) => {
      const of = ofWhat(sentence, length);
      return of === null ? [] : [told(sentence, length, of)];
    });
  });
}

/** Office hours are counted, not the clock. */
const officeHours =
  /^[^.。]{0,12}(?:during|in|within)? ?(?:support|business|working|office) hours|^[^.。]{0,12}(?:営業|業務|稼働)時間/i;

/** Words before a length that are looked at. */
const reach = 60;

function ofWhat({ text }: Sentence, { start, end }: FoundDuration): ToldLength['of'] | null {
  const [before, behind] = [text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)];
  if (officeHours.test(behind)) return null;
  return cues.find(([, lead, tail]) => lead?.test(before) || tail?.test(behind))?.[0] ?? null;
}

const told = (
  { text, spans }: Sentence,
  { start, end, minutes, approximate }: FoundDuration,
  of: ToldLength['of'],
): ToldLength => ({
  of,
  minutes,
  approximate,
  said: text.slice(start, end),
  range: sourceRange(spans, { start, end }),
});

/** How far two lengths may be apart that are the same: 5 minutes, 10 %; more where one is "about", or whole hours or days. */
export function isNear(said: { readonly minutes: number; readonly approximate: boolean }, minutes: number): boolean {
  const isRound = said.minutes >= 120 && said.minutes % 60 === 0;
  const slack = said.approximate || isRound ? Math.max(15, said.minutes * 0.25) : Math.max(5, said.minutes * 0.1);
  return Math.abs(said.minutes - minutes) <= slack;
}
