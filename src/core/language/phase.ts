import type { Language } from '../text/text.js';
import * as en from './en/phases.js';
import * as ja from './ja/phases.js';
import type { PhaseName } from './types.js';

/** In this order the cues are tried: what is over was begun and noticed too, and one entry may tell all of it. */
const order = [
  'resolve',
  'mitigate',
  'diagnose',
  'escalate',
  'engage',
  'acknowledge',
  'detect',
  'start',
  'decide',
] as const;

const byName = new Map<string, PhaseName>(
  order.flatMap((phase) => [...en.names[phase], ...ja.names[phase]].map((name) => [name, phase] as const)),
);

type Lists = typeof en | typeof ja;

function compile(lists: Lists, edge: string) {
  const any = (source: string) => new RegExp(source, 'i');
  return {
    cues: order.map((phase) => [phase, any(`${edge}(?:${lists.cues[phase]})`)] as const),
    before: any(lists.denied.before),
    behind: any(lists.denied.behind),
    retold: any(lists.retold),
    partly: any(lists.partly),
    goodNews: any(lists.goodNews),
    harm: any(lists.harm),
    birth: any(lists.birth),
    aftermath: any(lists.aftermath),
    planned: any(lists.planned),
    closing: any(lists.closing),
    negation: any(lists.negation),
    passing: any(lists.passing),
  };
}

const lists = { en: compile(en, '\\b'), ja: compile(ja, '') } as const;
type Compiled = (typeof lists)[Language];

/** The entry itself says which words to look for: Japanese reports hold English entries, and the other way round. */
const listsFor = (text: string): Compiled => (/[\u3041-\u30ff\u4e00-\u9fff]/.test(text) ? lists.ja : lists.en);

const bracketed = /^\s*[[【(（<〈]\s*([^\]】)）>〉]{1,24})\s*[\]】)）>〉]/;
const labelled = /^\s*(?:[*_#>-]*\s*)?([^:：。.|/—–]{1,32}?)\s*(?:[:：]|\s[—–-]\s)/;
/** `…attached by hand (resolved).` */
const closing = /[([（]([a-z ]{4,24})[)\]）]\s*\.?\s*$/i;

const named = (text: string): PhaseName | null =>
  byName.get(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\(.*$/, '')
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .trim(),
  ) ?? null;

/** More of an entry than this tells details. */
const longest = 400;
const mostSentences = 3;

/**
 * The phases of the incident that a cell, a label or what a timeline says stands for, surest first. A name or label
 * that is nothing but a phase decides alone; then what the first sentence tells, then the next ones.
 */
export function phasesIn(text: string): readonly PhaseName[] {
  const head = text.slice(0, longest);
  const explicit = explicitPhase(head);
  if (explicit) return [explicit];
  const words = listsFor(head);
  const found = new Set<PhaseName>();
  for (const clause of head.split(/[.!?;](?:\s+|$)|。/).slice(0, mostSentences))
    for (const [phase, cue] of words.cues)
      if (!found.has(phase) && reached(clause, { phase, cue, words })) found.add(phase);
  return [...found];
}

/** The phase that an entry names and does not only describe. */
export const explicitPhase = (text: string): PhaseName | null =>
  named(text) ??
  named(bracketed.exec(text)?.[1] ?? '') ??
  named(labelled.exec(text)?.[1] ?? '') ??
  named(closing.exec(text.slice(-40))?.[1] ?? '');

/** The phase of the incident that a cell, a label or what a timeline says stands for; `null` when in doubt. */
export const phaseOf = (text: string): PhaseName | null => phasesIn(text)[0] ?? null;

type Cue = { readonly phase: PhaseName; readonly cue: RegExp; readonly words: Compiled };

/** How far around a cue the words are looked at that deny it. */
const around = 60;
/** Of these the attempt is not the deed. Somebody who starts to investigate has started. */
const deeds: ReadonlySet<PhaseName> = new Set(['resolve', 'mitigate', 'diagnose']);

function reached(clause: string, { phase, cue, words }: Cue): boolean {
  const hit = cue.exec(clause);
  if (!hit) return false;
  const before = clause.slice(Math.max(0, hit.index - around), hit.index);
  const behind = clause.slice(hit.index + hit[0].length, hit.index + hit[0].length + around);
  if (phase === 'detect') return !words.goodNews.test(hit[0] + behind);
  if (!deeds.has(phase)) return true;
  if (phase === 'mitigate' && words.retold.test(before)) return false;
  if (phase === 'resolve' && (words.partly.test(clause) || words.negation.test(hit[0]))) return false;
  return !words.before.test(before) && !words.behind.test(behind);
}

/**
 * What else an entry tells: harm that is felt, a change that may have planted it, work when all is over, work that was
 * announced, the closing of the case.
 */
export const tells = (
  kind: 'harm' | 'birth' | 'aftermath' | 'planned' | 'closing' | 'passing',
  text: string,
): boolean => listsFor(text)[kind].test(text.slice(0, longest));

const begun =
  /\b(?:beg[au]n|started|starting|been going on)\b(?: [\w-]+){0,3}? (?:about |around |roughly |approximately |some |~ ?)?(\d{1,3}) ?(m(?:in(?:ute)?s?)?|h(?:ours?|rs?)?)\b ?(?:earlier|before|ago|prior|previously)\b|(?:約|およそ)?(\d{1,3})\s?(分|時間)(?:ほど|程度)?前(?:から|に|より)[^。]{0,16}(?:発生し|始まっ|起き|続い)/i;

/** "The outage had begun roughly 30 minutes earlier": how long before; minutes. */
export function minutesBefore(text: string): number | null {
  const found = begun.exec(text);
  if (!found) return null;
  const unit = found[2] ?? found[4] ?? '';
  return Number(found[1] ?? found[3]) * (/^(?:h|時)/i.test(unit) ? 60 : 1);
}
