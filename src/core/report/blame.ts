import {
  analyse,
  type Clause,
  type Context,
  cueFor,
  namesPeople,
  predicateKinds,
  spoken,
  systemCause,
} from '../language/index.js';
import { exemptionFor, exemptionsOf } from './exemptions.js';
import { sourceRange } from './prose.js';
import { type Blame, type BlameCategory, blameCategories, type Report, type Sentence } from './report.js';
import { rosterOf } from './roster.js';

const holdsSome = cueFor(predicateKinds);

type Facts = Pick<Report, 'sections' | 'sentences' | 'actions' | 'frontMatter'>;
/** Words that name people by their work, and names that are software, beyond the built-in lists. */
type Names = { readonly personRoles: readonly string[]; readonly products: readonly string[] };

/** All sentences that blame, in order of the text: at most one finding about people in each, and one on its tone. */
export function blameOf(facts: Facts, { personRoles, products }: Names): Blame[] {
  let roster: ReadonlySet<string> | null = null;
  const lower = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));
  const more = { personRoles: lower(personRoles), products: lower(products) };
  const { sentences, sections } = facts;
  return sentences.flatMap((sentence, i): Blame[] => {
    const { text, language, section, muted } = sentence;
    if (sentence.place === 'heading' || !holdsSome(text, language)) return [];
    roster ??= rosterOf(facts);
    const [before, next] = [sentences[i - 1], sentences[i + 1]];
    const peopleBefore =
      /\bthey\b/i.test(text) &&
      (namesPeople(text, language) || (before?.section === section && namesPeople(before.text, language)));
    const context: Context = { language, roster, ...more, muted, peopleBefore };
    return blameIn(sentence, context, {
      next: next?.section === section ? next.text : null,
      plan: sections[section]?.roles.includes('prevention') ?? false,
    });
  });
}

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
    const { subject, predicate } = clause;
    return [
      {
        category,
        language: sentence.language,
        range: sourceRange(sentence.spans, clause.range),
        sentence: sentence.range,
        subject: subject.range && sourceRange(sentence.spans, subject.range),
        predicate: sourceRange(sentence.spans, predicate.range),
        clause,
        words: sentence.text.slice(predicate.range.start, predicate.range.end).trim(),
        soft:
          isSoft(clause) || (excused && category !== 'evasion' && category !== 'drama' && category !== 'punishment'),
        exemptions: exemptionsOf(predicate.kind, sentence.language),
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
function categoryOf(clause: Clause): BlameCategory | null {
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
    (a, b) =>
      Number(a.soft) - Number(b.soft) || blameCategories.indexOf(a.category) - blameCategories.indexOf(b.category),
  );
  const whole = ranked.find(({ category }) => category === 'punishment' || category === 'evasion');
  const people = whole ?? ranked.find(({ category }) => category !== 'drama');
  const tone = ranked.find(({ category }) => category === 'drama');
  return [people, tone].filter((hit) => hit !== undefined);
}
