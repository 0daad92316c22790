import type { Subject } from '../language/index.js';
import type { Range } from '../text/text.js';
import type { Draft, Kept, Part } from './draft.js';
import { faultWords, type Row, rows } from './en/rows.js';
import { type FrameName, frames, role } from './en/words.js';
import { type Phrase, phraseAfter, wasFor } from './english-phrase.js';
import { lowercase, type Region, regionOf } from './english-region.js';
import { fill, keep, type Values } from './parts.js';
import { isStart, type Said } from './said.js';
import { isCommand, isMechanical, type Verb, verbOf } from './verbs.js';

/** A clause as its row reads it. */
type Read = {
  readonly said: Said;
  readonly row: Row;
  readonly verb: Verb | null;
  /** Verb and adverb as they are written. */
  readonly written: Range | null;
  readonly adverb: Range | null;
  readonly phrase: Phrase;
  /** "without checking": what was not checked. */
  readonly unchecked: Range | null;
  /** "by mistake". */
  readonly fault: Range | null;
  readonly region: Region;
};

/** Sentences without blame from verb and object of a blaming clause, best first. */
export function fromPhrase(said: Said): Draft[] {
  const { text, clause } = said;
  const from = clause.predicate.range.start;
  const behind = (clause.subject.range?.start ?? from) > from;
  for (const row of rows) {
    if (behind && row.takes !== 'sentence') continue;
    if (!row.kinds.includes(clause.predicate.kind)) continue;
    const match = row.match.exec(text.slice(from));
    const read = match && readOf(said, row, match);
    if (read) return row.frames.map((name) => draftBy(name, read)).filter((draft) => draft !== null);
  }
  return [];
}

const shifted = (pair: [number, number] | undefined, by: number): Range | null =>
  pair ? { start: pair[0] + by, end: pair[1] + by } : null;

function readOf(said: Said, row: Row, match: RegExpExecArray): Read | null {
  const { text, clause } = said;
  const from = clause.predicate.range.start;
  const groups = match.indices?.groups ?? {};
  const written = shifted(groups['verb'], from);
  const verb = row.verb && written ? verbOf(text.slice(written.start, written.end).toLowerCase(), row.verb) : null;
  if (row.verb && !verb) return null;
  const after = phraseAfter(text, from + match[0].length);
  const without = withoutFault(text, after);
  const region = regionOf(said, after.tail.end, row.takes);
  if (!region) return null;
  return { said, row, verb, written, adverb: shifted(groups['adverb'], from), ...without, region };
}

const faultBehind = new RegExp(` (?:by (?:mistake|accident)|in error|${faultWords})(?![\\w-])`, 'i');
const unheeded = / without (?:first |even |ever |properly )?(?=[a-z])/i;

/** What marks a fault behind the verb is left out: "by mistake", "without checking the host". */
function withoutFault(text: string, phrase: Phrase): Pick<Read, 'phrase' | 'unchecked' | 'fault'> {
  const rest = text.slice(phrase.rest.start, phrase.rest.end);
  const fault = faultBehind.exec(rest);
  if (fault) {
    const start = phrase.rest.start + fault.index;
    return { phrase, unchecked: null, fault: { start, end: start + fault[0].length } };
  }
  const mark = unheeded.exec(rest);
  if (!mark) return { phrase, unchecked: null, fault: null };
  const end = phrase.rest.start + mark.index;
  const unchecked = { start: end + mark[0].length, end: phrase.rest.end };
  return {
    phrase: { ...phrase, rest: { start: phrase.rest.start, end }, tail: { start: phrase.tail.start, end } },
    unchecked,
    fault: null,
  };
}

/** A stretch without the words that mark a fault. */
const around = (range: Range, fault: Range | null): readonly Part[] =>
  fault && range.start <= fault.start && fault.end <= range.end
    ? [keep({ start: range.start, end: fault.start }), keep({ start: fault.end, end: range.end })]
    : [keep(range)];

const soon =
  / (?:soon enough|early enough|fast enough|quickly enough|in time|sooner|earlier|faster|quicker|quickly|early|soon(?! as)|an? (?:hour|day|minute|week)s? earlier)\b/i;

/** What people do without doing it to anything. */
const intransitive = /^(?:act|react|respond|escalate|communicate|intervene|wait)$/;

/** Which frames fit a clause, beyond having all their parts. */
function suits(name: FrameName, { verb, phrase, said: { text, clause }, unchecked }: Read): boolean {
  const tail = text.slice(phrase.tail.start, phrase.tail.end);
  switch (name) {
    case 'late':
      return soon.test(tail) && clause.subject.kind !== 'person';
    case 'nothing':
      return verb !== null && isMechanical(verb) && tail.trim() !== '' && !soon.test(tail);
    case 'noneDone':
      return /^ any\b/i.test(tail);
    case 'notDone':
      return !/^ (?:any|all|both|every|each|everything|either)\b/i.test(tail) && !soon.test(tail);
    case 'trigger':
    case 'triggerWithin':
      return !/^ any\b/i.test(tail) && (tail.trim() !== '' || intransitive.test(verb?.base ?? ''));
    case 'run':
      return verb !== null && isCommand(verb) && unchecked === null;
    case 'possibleWithout':
      return unchecked !== null;
    case 'done':
    case 'possible':
      return unchecked === null;
    case 'seemed':
      return /\w/.test(tail);
    default:
      return true;
  }
}

function draftBy(name: FrameName, read: Read): Draft | null {
  if (!suits(name, read)) return null;
  const { said, region } = read;
  const frame: { core: string; full?: string; brief?: string } = frames[name];
  const close = region.embedded || region.more === ', which ' ? (frame.brief ?? null) : (frame.full ?? null);
  if (close === null) return null;
  const parts = fill(frame.core + close, valuesOf(name, read));
  if (!parts) return null;
  const opened = region.joint === '' ? cased(parts, said.text, region.range.start) : parts;
  return [{ range: region.range, parts: [region.joint, ...opened, region.more].filter((part) => part !== '') }];
}

/** Words for people who are the object, and words that only point back. */
const personal = /^(?:him|her|them|us|me|himself|herself|themselves|itself|ourselves)$/i;
const pointing = /^(?:it|this|that)$/i;

function valuesOf(name: FrameName, read: Read): Values {
  const { said, verb, phrase, region, unchecked, fault } = read;
  const { text } = said;
  const object = objectFor(name, text, phrase);
  const words = object ? text.slice(object.start, object.end) : '';
  const named = object && !personal.test(words) ? inner({ keep: object }, text) : null;
  const before = text.slice(0, region.range.start).replace(/^.*, /, '');
  return {
    object: named,
    ...thingOf(named && !pointing.test(words) ? named : null, read),
    rest: name === 'slipped' ? '' : around(phrase.rest, fault),
    tail: tailFor(name, text, read),
    was: wasFor(object && !['undone', 'allowed'].includes(name) ? words : before),
    verb: read.written && { keep: read.written },
    base: verb?.base,
    past: verb?.past,
    participle: verb?.participle,
    gerund: verb?.gerund,
    adverb: read.adverb ? ` ${text.slice(read.adverb.start, read.adverb.end).trim()}` : '',
    check: unchecked && { keep: unchecked },
    subject: who(text, { kind: said.clause.subject.kind, range: region.subject }, said.role),
    ...means(name, text, phrase),
  };
}

/** What belongs to the thing stands with it, "in the deploy log"; what the act was for stands behind, "to save time". */
const belongs = /^ (?:of|from|in|on|at|for|between|with|about|against)\b/;

function thingOf(named: Kept | null, { said, phrase, fault }: Read): Values {
  const rest = around(phrase.rest, fault);
  return belongs.test(said.text.slice(phrase.rest.start, phrase.rest.end))
    ? { thing: named && [named, ...rest], after: '' }
    : { thing: named, after: rest };
}

/** A named person by role, everybody else by their own words. */
export function who(text: string, { kind, range }: Subject, known: string | null): Part | null {
  if (kind === 'person') return known ?? role;
  if (!range) return null;
  const { start, end } = range;
  return inner({ keep: { start, end: start + text.slice(start, end).trimEnd().length } }, text);
}

const inner = (kept: Kept, text: string): Kept =>
  lowercase.test(text.slice(kept.keep.start, kept.keep.end)) && isStart(text, kept.keep.start)
    ? { ...kept, first: 'lower' }
    : kept;

function objectFor(name: FrameName, text: string, { object }: Phrase): Range | null {
  if (!object) return null;
  const skip = name === 'noneDone' ? (/^any /i.exec(text.slice(object.start, object.end))?.[0].length ?? 0) : 0;
  const words = text.slice(object.start, object.end);
  const slip = name === 'slipped' ? words.search(/ (?:slip|slide)\b/) : -1;
  return { start: object.start + skip, end: slip > 0 ? object.start + slip : object.end };
}

function tailFor(name: FrameName, text: string, { phrase: { tail }, fault }: Read): Part | readonly Part[] {
  const words = text.slice(tail.start, tail.end);
  if (name === 'late') {
    const match = soon.exec(words);
    if (!match) return keep(tail);
    const at = tail.start + match.index;
    return [keep({ start: tail.start, end: at })];
  }
  if (name === 'seemed') return keep({ start: tail.start + (words.length - words.trimStart().length), end: tail.end });
  return around(tail, fault);
}

/** "caused the outage by entering the wrong network": the means goes first. */
function means(name: FrameName, text: string, { object, rest }: Phrase): Values {
  if (name !== 'because') return {};
  const match = / by (?=[a-z]+ing\b)/.exec(text.slice(rest.start, rest.end));
  if (!match || !object) return { means: null };
  const at = rest.start + match.index;
  return {
    means: { keep: { start: at + match[0].length, end: rest.end } },
    object: { keep: { start: object.start - 1, end: at } },
  };
}

/** The first letter of a sentence is a capital; in a slot, its first word. */
export function cased(parts: readonly Part[], text: string, at: number): readonly Part[] {
  const [first, ...rest] = parts;
  if (first === undefined || !isStart(text, at)) return parts;
  if (typeof first === 'string')
    return [first.replace(/^(‹?)(\p{L})/u, (_, slot: string, letter: string) => slot + letter.toUpperCase()), ...rest];
  return [{ ...first, first: 'upper' }, ...rest];
}
