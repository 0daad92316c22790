import {
  analyse,
  type Clause,
  type Context,
  cueFor,
  namesPeople,
  type PredicateKind,
  spoken,
  systemCause,
} from '../../../language/index.js';
import { sourceRange } from '../../../report/prose.js';
import type { Report, Sentence } from '../../../report/report.js';
import type { Range } from '../../../text/text.js';
import type { Settings } from '../../rule.js';
import { exemptionFor } from './exemptions.js';
import { rosterOf } from './roster.js';

/** The eight kinds of blame, most specific first; each is a rule. */
export const categories = [
  'punishment',
  'evasion',
  'named-person',
  'judgement',
  'role-at-fault',
  'hindsight',
  'human-error',
  'drama',
] as const;
export type Category = (typeof categories)[number];

export type Blame = {
  readonly category: Category;
  /** In the source: the clause that blames. */
  readonly range: Range;
  readonly sentence: Sentence;
  readonly clause: Clause;
  /** The words that decided. */
  readonly words: string;
  /** The writer's own side, nobody, or a cause in the system stands beside it. */
  readonly soft: boolean;
};

const kinds: Readonly<Record<Category, readonly PredicateKind[]>> = {
  punishment: ['sanction'],
  evasion: ['evasion'],
  'named-person': ['harm', 'omission', 'mental', 'error'],
  judgement: ['judgement'],
  'role-at-fault': ['harm', 'mental', 'error', 'judgement'],
  hindsight: ['omission'],
  'human-error': ['error', 'mental', 'harm'],
  drama: ['drama'],
};

const cues: Readonly<Record<Category, ReturnType<typeof cueFor>>> = {
  punishment: cueFor(kinds.punishment),
  evasion: cueFor(kinds.evasion),
  'named-person': cueFor(kinds['named-person']),
  judgement: cueFor(kinds.judgement),
  'role-at-fault': cueFor(kinds['role-at-fault']),
  hindsight: cueFor(kinds.hindsight),
  'human-error': cueFor(kinds['human-error']),
  drama: cueFor(kinds.drama),
};

/** All blame of one category in a report, in order of the text; at most one a sentence. */
export function* blameOf(report: Report, { personRoles, products }: Settings, category: Category): Generator<Blame> {
  let roster: ReadonlySet<string> | null = null;
  const holds = cues[category];
  const more = {
    personRoles: new Set(personRoles.map((word) => word.toLowerCase())),
    products: new Set(products.map((word) => word.toLowerCase())),
  };
  for (const [i, sentence] of report.sentences.entries()) {
    if (sentence.place === 'heading' || !holds(sentence.text, sentence.language)) continue;
    roster ??= rosterOf(report);
    const before = report.sentences[i - 1];
    const context: Context = {
      language: sentence.language,
      roster,
      ...more,
      muted: sentence.muted,
      peopleBefore:
        /\bthey\b/i.test(sentence.text) &&
        (namesPeople(before?.section === sentence.section ? before.text : '', sentence.language) ||
          namesPeople(sentence.text, sentence.language)),
    };
    const next = report.sentences[i + 1];
    const blame = blameIn(sentence, context, {
      next: next?.section === sentence.section ? next.text : null,
      plan: isPlan(report, sentence),
    });
    const hit = blame.find((one) => one.category === category);
    if (hit) yield hit;
  }
}

const isPlan = ({ sections }: Report, { section }: Sentence): boolean =>
  sections[section]?.roles.includes('prevention') ?? false;

type Around = { readonly next: string | null; readonly plan: boolean };

/** What one sentence holds, the most specific about people first, and tone beside it. */
export function blameIn(sentence: Sentence, context: Context, { next, plan }: Around): Blame[] {
  const clauses = analyse(sentence.text, context);
  if (clauses.length === 0) return [];
  const text = spoken(sentence.text, sentence.muted);
  const excused = systemCause(text, next, sentence.language);
  const found = clauses.flatMap((clause): Blame[] => {
    const category = categoryOf(clause);
    if (category === null || exemptionFor(text, clause.predicate.kind, sentence.language)) return [];
    if (plan && (category === 'hindsight' || category === 'human-error')) return [];
    if (sentence.timed && category === 'named-person' && clause.predicate.kind === 'harm' && !isMarked(text)) return [];
    const { start, end } = clause.predicate.range;
    return [
      {
        category,
        sentence,
        clause,
        range: sourceRange(sentence.spans, clause.range),
        words: sentence.text.slice(start, end).trim(),
        soft:
          isSoft(clause) || (excused && category !== 'evasion' && category !== 'drama' && category !== 'punishment'),
      },
    ];
  });
  return prefer(found);
}

/** In a timeline a plain act of a named person is a fact. */
const isMarked = (text: string): boolean =>
  /ly\b|wrong|incorrect|without|mistake|fault|誤|勝手|無断|違反|ミス/.test(text);

/** The writer's own side, nobody in particular, or a slip that may be a machine's. */
const isSoft = ({ subject, modality, predicate, agentless }: Clause): boolean =>
  subject.kind === 'we' ||
  agentless ||
  (modality === 'counterfactual' && (subject.kind === 'none' || subject.kind === 'software')) ||
  (subject.kind === 'none' && predicate.kind === 'mental') ||
  (predicate.kind === 'mental' && subject.kind === 'organisation');

/** Which kind of blame a clause is: what it says decides, then of whom. */
function categoryOf(clause: Clause): Category | null {
  const {
    predicate: { kind },
    subject,
    asCause,
  } = clause;
  switch (kind) {
    case 'sanction':
      return 'punishment';
    case 'judgement':
      return isOwner(clause) && asCause ? 'role-at-fault' : kind;
    case 'evasion':
    case 'drama':
      return kind;
    case 'error':
      if (subject.kind === 'person' && (asCause || isOwner(clause))) return 'named-person';
      if (asCause) return 'human-error';
      return isOwner(clause) ? 'role-at-fault' : null;
    case 'omission':
      return subject.kind === 'person' ? 'named-person' : 'hindsight';
    default:
      if (subject.kind === 'person') return 'named-person';
      return subject.kind === 'none' ? 'human-error' : 'role-at-fault';
  }
}

/** 担当者の設定ミス: the slip belongs to somebody who stands right before it. */
const isOwner = ({ subject, predicate }: Clause): boolean =>
  subject.kind !== 'none' &&
  subject.kind !== 'software' &&
  subject.range !== null &&
  predicate.range.start - subject.range.end <= 12;

/** One finding about people, the most specific; a finding on tone beside it; evasion and punishment say it all. */
function prefer(found: readonly Blame[]): Blame[] {
  const ranked = [...found].sort(
    (a, b) => Number(a.soft) - Number(b.soft) || categories.indexOf(a.category) - categories.indexOf(b.category),
  );
  const whole = ranked.find(({ category }) => category === 'punishment' || category === 'evasion');
  const people = whole ?? ranked.find(({ category }) => category !== 'drama');
  const tone = ranked.find(({ category }) => category === 'drama');
  return [people, tone].filter((hit) => hit !== undefined);
}
