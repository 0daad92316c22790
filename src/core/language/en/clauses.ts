import type { Range } from '../../text/text.js';
import type { Clause, Context, PredicateKind, Subject } from '../clause.js';
import { matchesIn } from '../matches.js';
import { anyWord } from '../words.js';
import { agentless, asCause } from './error-nouns.js';
import { harmFinders, mentalFinders } from './find-harm.js';
import { omissionFinders } from './find-omission.js';
import { verdictFinders } from './find-verdict.js';
import { adverbs, type Finder, holdsWord, pasts } from './finder.js';
import { kindOf } from './kind.js';
import { dueWork, duties, sharedDuties } from './predicates.js';
import { subjectBefore } from './subject.js';
import { tenseOf } from './tense.js';

const finders: readonly Finder[] = [...omissionFinders, ...mentalFinders, ...harmFinders, ...verdictFinders];

const soleDuties = duties.filter((duty) => !sharedDuties.includes(duty));
const knownDuties = new Set([...soleDuties, ...pasts(soleDuties.filter((duty) => /^[a-z]+$/.test(duty)))]);
const ownSide = /\b(?:on|from) our (?:side|part|end)\b|\bof ours\b|\bour own\b/;
const causal = new RegExp(anyWord(asCause));
const nothingElse = /^\W*(?:\w+ ?)?\W*(?:human|operator|user|manual) (?:error|mistake)\W*$/;
const nobodys = new RegExp(`^${anyWord(agentless)}`);
const worse = /\bif .{0,140}\b(?:larger|worse|longer|greater|more severe)\b/;

/** A sentence as it is written, and in lower case for the patterns; both have the same length. */
type Read = { readonly text: string; readonly lower: string; readonly context: Context };

/** All clauses of an English text that say something of somebody. The text has straight quotes and muted parts blanked. */
export function clausesOf(text: string, context: Context, kinds: ReadonlySet<PredicateKind>): Clause[] {
  const lowered = text.toLowerCase();
  const read = { text, lower: lowered.length === text.length ? lowered : text, context };
  return finders.flatMap((finder) => {
    if (!kinds.has(finder.kind)) return [];
    return matchesIn(read.lower, finder.pattern).flatMap((match) => clauseOf(read, match, finder) ?? []);
  });
}

function clauseOf(read: Read, match: RegExpExecArray, finder: Finder): Clause | null {
  const { text, lower } = read;
  const whole = match[0] + (match.groups?.['rest'] ?? '');
  const range = { start: match.index, end: wordEnd(text, match.index + whole.replace(/[.,;: ]+$/, '').length) };
  if (finder.holds && !holdsWord(finder.holds, match.groups?.['word'] ?? '')) return null;
  const wording = finder.unlessAfter?.test(lower.slice(Math.max(0, range.start - 60), range.start)) ?? false;
  const subject = subjectOf(read, { range, by: match.groups?.['by'] }, finder);
  const gate = wording ? 'wording' : fits(subject, { finder, match, lower }) ? null : 'subject';
  const cause = finder.kind === 'error' && (causal.test(lower) || nothingElse.test(lower) || range.start < 4);
  return {
    range: { start: Math.min(subject.range?.start ?? range.start, range.start), end: clauseEnd(text, range.end) },
    subject,
    predicate: { kind: finder.kind, range },
    tense: finder.unreal
      ? 'past'
      : tenseOf(lower.slice(Math.max(0, range.start - 24), range.start), whole.toLowerCase()),
    modality: finder.unreal ? 'counterfactual' : 'plain',
    asCause: cause,
    agentless: finder.kind === 'error' && nobodys.test(match[0]),
    gate,
  };
}

const nobodyAtAll = /^(?:nobody|no one|no-one|none of (?:us|them|the \w+)|not a single \w+)/;

/** Patterns may stop inside a word: "deployed the wrong c". */
const wordEnd = (text: string, at: number): number =>
  /\w/.test(text[at - 1] ?? '') ? at + (/^\w*/.exec(text.slice(at, at + 40))?.[0].length ?? 0) : at;

function subjectOf(
  { text, lower, context }: Read,
  { range, by }: { range: Range; by: string | undefined },
  finder: Finder,
): Subject {
  if (finder.who === 'before') return subjectBefore(text, range.start, context);
  if (finder.who === 'by' && by !== undefined) {
    return namedIn(text, { start: lower.indexOf(by, range.start), words: by.split(' ') }, context);
  }
  if (finder.kind === 'judgement' && ownSide.test(lower)) return { kind: 'we', range: null };
  if (finder.kind === 'omission') {
    const who = nobodyAtAll.exec(lower.slice(range.start, range.end))?.[0] ?? '';
    return { kind: who.endsWith(' us') ? 'we' : 'role', range: { start: range.start, end: range.start + who.length } };
  }
  return { kind: 'none', range: null };
}

/** The longest beginning of some words that names somebody or something. */
export function namedIn(
  text: string,
  { start, words }: { start: number; words: readonly string[] },
  context: Context,
): Subject {
  for (let count = words.length; count > 0; count--) {
    const end = start + words.slice(0, count).join(' ').replace(/[.]$/, '').length;
    const kind = kindOf(text.slice(start, end), context, start);
    if (kind !== 'none') return { kind, range: { start, end } };
  }
  return { kind: 'none', range: null };
}

type Fit = { readonly finder: Finder; readonly match: RegExpExecArray; readonly lower: string };

/** Hard gates: who may be the subject of which predicate. */
function fits({ kind }: Subject, { finder, match, lower }: Fit): boolean {
  if (finder.unreal) return unreal(kind, match, lower);
  if (kind === 'software') return false;
  if (finder.needs === undefined) return true;
  if (kind !== 'organisation') return kind !== 'none';
  if (finder.kind === 'judgement' || finder.kind === 'sanction') return false;
  if (finder.needs === 'known-people' || finder.kind === 'mental') return true;
  const word = match.groups?.['word'];
  return finder.kind === 'omission' && (word ? holdsWord(knownDuties, word) : /^(?:wrote|let)/.test(match[0]));
}

const dueSource = new RegExp(`(?:have|'ve|of) ${adverbs}been ${adverbs}${anyWord(dueWork)}`);
const described = /\b(?:that|which|where|who|what|than|only one|as it|as they|as we|we|they) $/;

/** "should have": of people always; of things only when the work is human work, and not as a description ("that should have been served"). */
function unreal(kind: Subject['kind'], match: RegExpExecArray, lower: string): boolean {
  if (worse.test(lower)) return false;
  if (kind === 'person' || kind === 'role' || kind === 'we') return true;
  if (/^(?:would|could|might) (?:.* )?have .* (?:if|had) /.test(match[0])) return false;
  if (kind === 'organisation') return /should|ought/.test(match[0]);
  return dueSource.test(lower.slice(match.index, match.index + 80)) && !described.test(lower.slice(0, match.index));
}

const clauseStop = /[;.!?,](?=\s|$)|,? (?:because|but|which|while|whereas)\b/;

function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const stop = clauseStop.exec(rest);
  return from + (stop ? stop.index : rest.trimEnd().length);
}
