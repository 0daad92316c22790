import { splitSentences } from '../language/index.js';
import { phasesIn, tells } from '../language/phase.js';
import type { Language, Range } from '../text/text.js';
import { type FoundTime, parseDurations } from '../time/index.js';
import type { Block } from './blocks.js';
import type { Moment, TimesIn } from './moments.js';
import { type Prose, slice, sourceRange } from './prose.js';
import type { Phase } from './report.js';
import { endOf, type StatedLength, type StatedPhase } from './stated.js';

/** A phase that a sentence tells; `whole`: it tells beginning and end of the harm at once. */
export type ToldPhase = StatedPhase & { readonly whole: boolean };

type Input = {
  readonly blocks: readonly Block[];
  readonly asides: readonly Moment[];
  readonly language: Language;
  readonly timesIn: TimesIn;
};
type Told = { readonly phases: readonly ToldPhase[]; readonly lengths: readonly StatedLength[] };

/** Only sentences with a clock time are read. */
const clockHint =
  /[\d０-９]\s?(?:[:：]\s?[\d０-９]{2}|時|[ap]\.?m\b)|\d{4}\s?(?:UTC|GMT|JST)|\bnoon\b|\bmidnight\b|正午/i;

/** What is longer is no sentence, and a paragraph of more is no summary. */
const longest = 1500;
const mostSentences = 60;

/** When the harm began, was noticed and was over, as sentences outside the timeline tell it. */
export function toldPhases({ blocks, asides, language, timesIn }: Input): Told {
  const phases: ToldPhase[] = [];
  const lengths: StatedLength[] = [];
  let previous = '';
  for (const { kind, prose, quoted } of blocks) {
    const context = previous;
    previous = prose.text;
    if (quoted || (kind !== 'paragraph' && kind !== 'item') || !clockHint.test(prose.text)) continue;
    const parts = splitSentences(prose.text, language).filter(({ start, end }) => end - start <= longest);
    for (const part of parts.slice(0, mostSentences)) {
      const sentence = slice(prose, part);
      if (!clockHint.test(sentence.text)) continue;
      const told = inSentence(sentence, timesIn(sentence.text), bare.test(sentence.text) ? context : '');
      phases.push(...told);
      if (told.length === 1) lengths.push(...lengthIn(sentence, told[0]!));
    }
  }
  return { phases: [...phases, ...asides.flatMap(inHeading)], lengths };
}

/** A sentence that tells one end of the harm may say how long it took instead of the other. */
function lengthIn({ text }: Prose, { phase, range }: ToldPhase): StatedLength[] {
  const [length, more] = phase === 'start' || phase === 'resolve' ? parseDurations(text) : [];
  return length && !more && lasting.test(text)
    ? [{ phase: 'resolve', minutes: length.minutes, approximate: length.approximate, range }]
    : [];
}

const lasting =
  /\b(?:duration|(?:interruption|outage|downtime) (?:was|of|lasted)|lasted|lasting|for (?:about |around |approximately |roughly )?\w+|down for|outage of|interruption of)\b|間(?:、|に(?:わた|渡)|続|停止|の間)/i;

/** `#### 12:22 UTC` above a few words, or one event of a record. */
function inHeading({ block, parts, timeRange, text }: Moment): ToldPhase[] {
  if (parts.clock === null || (block.kind !== 'heading' && block.kind !== 'code')) return [];
  const phase = surest(text.text) ?? (block.kind === 'code' && tells('harm', text.text) ? 'start' : null);
  return phase ? [{ phase, parts, range: timeRange, whole: false, span: false }] : [];
}

/** Nothing but a time: what it is of was said before. */
const bare = /^[^\p{L}]*(?:[\p{L}]{1,4}[^\p{L}]+){0,12}$/u;

function inSentence(sentence: Prose, found: readonly FoundTime[], context: string): ToldPhase[] {
  const { text, spans, muted } = sentence;
  const times = found.filter(({ start, end }) => !muted.some((quiet) => quiet.start <= start && end <= quiet.end));
  return times.flatMap((time, i): ToldPhase[] => {
    if (time.clock === null && !time.until?.clock) return [];
    const range = sourceRange(spans, time);
    const clause = {
      before: text.slice(times[i - 1]?.end ?? 0, time.start),
      behind: text.slice(time.end, times[i + 1]?.start ?? text.length),
    };
    return readTime(time, { ...clause, text, range, context });
  });
}

type Around = {
  readonly before: string;
  readonly behind: string;
  readonly text: string;
  readonly range: Range;
  readonly context: string;
};

function readTime(time: FoundTime, { before, behind, text, range, context }: Around): ToldPhase[] {
  const tell = (phase: Phase, parts: FoundTime, whole = false): ToldPhase[] =>
    parts.clock === null ? [] : [{ phase, parts, range, whole, span: whole }];
  const first: FoundTime = { ...time, until: null };
  if (time.until) {
    // Work that was announced has a beginning and an end too.
    if (!tells('harm', context + text) || (tells('planned', text) && !tells('harm', before + behind))) return [];
    return [...tell('start', first, true), ...tell('resolve', endOf(time), true)];
  }
  const phase = phaseBeside(before, behind, time) ?? felt(behind);
  return phase ? tell(phase, first) : [];
}

const cutBefore = /[,;:、。]|\b(?:and|but|while|when|then|so|which)\b/gi;
const cutBehind =
  /[;。]|, (?!the\b|our\b|we\b|\w+ (?:was|were|is|are|began|started|had)\b)|\b(?:but|while|until|and (?:by|at|then))\b/i;

/** What happened at a time stands before it ("restored at 14:50") or behind it ("At 14:02, …"; 「14時2分に…」). */
function phaseBeside(before: string, behind: string, time: FoundTime): Phase | null {
  const japanese = /[\u3041-\u30ff]/.test(before + behind);
  const head = before.slice(lastCut(before)).trim();
  const tail = japanese ? behind : clauseBehind(behind);
  if (japanese && (time.openEnd || /^\s*(?:より|から|以降)/.test(behind)) && tells('harm', tail)) return 'start';
  if (japanese && (time.openStart || /^\s*まで/.test(behind)) && tells('harm', tail)) return 'resolve';
  const leads = /^(?:[^\p{L}]*|.{0,24}\b(?:at|on|by|around|approximately|about|from|since|until|utc)\W*)$/iu.test(head);
  const order = japanese || leads ? [tail, head] : [head, tail];
  for (const [i, clause] of order.entries()) {
    const phase = surest(clause);
    if (phase) return phase;
    if (i === 0 && (japanese || leads) && /\b(?:ending|ended|until|lasted|till)\W*(?:at\W*)?$/i.test(head))
      return 'resolve';
  }
  if (/\b(?:ending|ended|until|till)\W*(?:at\W*)?$/i.test(before) && tells('harm', before)) return 'resolve';
  const begins = /\b(?:since|from|starting|beginning|began|started)\W*(?:at\W*)?$/i.test(before) || time.openEnd;
  if (begins && tells('harm', before + behind)) return 'start';
  return !japanese && leads && suffered.test(tail) ? 'start' : null;
}

/** "… experienced a spike in errors": harm as the verb of the sentence. */
const suffered =
  /\b(?:experienc\w+|suffer\w+|went down|goes down|became (?:unavailable|unresponsive|unreachable|slow|degraded)|stopped \w+ing|crashed|failed|lost|were unable|was unable|could not|couldn't|served (?:\w+ ){0,2}(?:timeouts?|errors?))/i;

/** 「10:05に…が500を返した。」: harm as what the sentence says happened. */
const felt = (behind: string): Phase | null =>
  /^[^。]*(?:た|ました|ており|ている|ています|ません)(?:。|$)/.test(behind) &&
  tells('harm', behind) &&
  phasesIn(behind).length === 0
    ? 'start'
    : null;

function surest(clause: string): Phase | null {
  const found = phasesIn(clause);
  return (['resolve', 'start', 'detect'] as const).find((phase) => found.includes(phase)) ?? null;
}

function lastCut(text: string): number {
  let end = 0;
  for (const found of text.matchAll(cutBefore))
    if (text.slice(found.index + found[0].length).trim() !== '') end = found.index + found[0].length;
  return end;
}

function clauseBehind(text: string): string {
  const lead = /^[\s,、]+/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const cut = rest.search(cutBehind);
  return cut < 0 ? rest : rest.slice(0, cut);
}
