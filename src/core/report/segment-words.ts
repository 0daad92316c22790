import { type Phase, phases } from './report.js';

/** How a delay table or a sentence about delay calls the phases; longer words first. */
const words: readonly (readonly [Phase, string])[] = [
  [
    'acknowledge',
    'ack(?:nowledge(?:d|ment)?)?|first response|respon(?:d(?:ed)?|se)|triage|対応開始|初動|一次対応|受領|調査開始',
  ],
  ['engage', 'engage(?:d|ment)?|right team|担当部署着手|担当部署|着手|引き?継ぎ'],
  ['escalate', 'escalat(?:e|ed|ion)|declar(?:e|ed|ation)|エスカレーション|エスカレ'],
  ['diagnose', 'diagnos(?:e|ed|is)|cause found|原因(?:の)?(?:特定|究明|判明)|切り分け'],
  ['decide', 'deci(?:de|ded|sion)|approv(?:e|ed|al)|方針決定|判断|承認'],
  ['mitigate', 'mitigat(?:e|ed|ion)|workaround|roll(?:ed)? ?back|暫定(?:復旧|対応|処置|対処)|切り?戻し'],
  ['resolve', 'resol(?:ve|ved|ution)|recover(?:y|ed)?|restor(?:e|ed|ation)|fix(?:ed)?|(?:完全|全面)?復旧|解消|収束'],
  [
    'detect',
    'detect(?:ion|ed)?|notic(?:e|ed|ing)|spot(?:ted|ting)?|discover(?:y|ed)?|検知|検出|発見|発覚|気(?:づ|付)|覚知|認知',
  ],
  ['start', 'start(?:ed)?|began|onset|beginning|(?:first )?impact|発生|開始'],
];

const groups = words.map(([phase, source]) => `(?<${phase}>${source})`).join('|');
const one = new RegExp(`(?<![a-z])(?:${groups})`, 'gi');
const joint = /^[\s)）」"']*(?:→|⇒|->|=>|–|—|-|~|〜|～|to|until|till|から|より|and)\s*[\s(（「"']*(?:the\s)?$/i;

/** `from` is `null` where only the end is named: "time to detection". */
export type SegmentName = { readonly from: Phase | null; readonly to: Phase };

type Hit = { readonly phase: Phase; readonly start: number; readonly end: number };

function hitsIn(text: string): Hit[] {
  return [...text.matchAll(one)].flatMap((hit): Hit[] => {
    const phase = phases.find((name) => hit.groups?.[name] !== undefined);
    return phase ? [{ phase, start: hit.index, end: hit.index + hit[0].length }] : [];
  });
}

const rank = (phase: Phase): number => phases.indexOf(phase);

/** The segment that a text names: "start → detect", 「検知から復旧まで」, "Detection took 31 minutes"; else `null`. */
export function segmentIn(text: string): SegmentName | null {
  const hits = hitsIn(text.slice(0, 160));
  for (const [i, to] of hits.entries()) {
    const from = hits[i - 1];
    if (from && rank(from.phase) < rank(to.phase) && joint.test(text.slice(from.end, to.start)))
      return { from: from.phase, to: to.phase };
  }
  const only = hits.find(({ phase }) => phase !== 'start');
  return only ? { from: null, to: only.phase } : null;
}

const filler = /\b(?:time|to|the|until|till|of|phase|in|by|for)\b|まで|から|より|時間|の|に要した|所要|区間|遅れ/gi;

/** The text is the name of a segment and nothing else: the cell of a table. */
export function segmentNamed(text: string): SegmentName | null {
  const named = segmentIn(text);
  const rest = text
    .replace(/[(（].*$/, '')
    .replace(one, '')
    .replace(filler, '');
  return named && !/\p{L}/u.test(rest) ? named : null;
}

/** Both stretches of the response have something in common. */
export function meets(named: SegmentName, { from, to }: { readonly from: Phase; readonly to: Phase }): boolean {
  const end = rank(named.to);
  if (named.from === null) return rank(from) < end && end <= rank(to);
  return rank(named.from) < rank(to) && rank(from) < end;
}
