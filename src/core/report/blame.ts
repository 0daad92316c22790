import {
  analyse,
  type Clause,
  type Context,
  cueFor,
  namesPeople,
  plain,
  predicateKinds,
  spoken,
  systemCause,
} from '../language/index.js';
import type { Memo } from '../text/memo.js';
import { categoryOf } from './blame-category.js';
import { type Blame, type BlameCategory, blameCategories } from './blame-types.js';
import type { ClauseMemos } from './clause-memos.js';
import { type Exempting, type ExemptionSettings, exempting } from './exemptions.js';
import { sourceRange } from './prose.js';
import type { Report, Sentence } from './report.js';
import { rosterOf } from './roster.js';

const holdsSome = cueFor(predicateKinds);

type Facts = Pick<Report, 'sections' | 'sentences' | 'actions' | 'frontMatter'>;

export type BlameOptions = {
  /** Words that name people by their work, and names that are software, beyond the built-in lists. */
  readonly personRoles: readonly string[];
  readonly products: readonly string[];
  readonly exemptions: ExemptionSettings;
};

/** What is known around one sentence. */
export type Around = { readonly next: string | null; readonly plan: boolean; readonly exempting: Exempting };

/** All sentences that blame, in order of the text: at most one finding about people in each, and one on its tone. */
export function blameOf({ sentences }: Pick<Report, 'sentences'>, placed: Placing, memos: ClauseMemos): Blame[] {
  let known: Memo<readonly Clause[]> | null = null;
  return sentences.flatMap((sentence, i): Blame[] => {
    const { text, language, muted } = sentence;
    if (sentence.place === 'heading' || !holdsSome(text, language)) return [];
    const { context, around } = placed(sentence, i);
    known ??= memos.for(context);
    // What is muted, and whom "they" means, is not in the text.
    const isAlone = muted.length === 0 && !context.peopleBefore;
    const clauses = isAlone ? known.of(language + text, () => analyse(text, context)) : analyse(text, context);
    return blameIn(sentence, clauses, around);
  });
}

/** Finds what is known around a sentence, asked with its index. */
export type Placing = (sentence: Sentence, i: number) => { readonly context: Context; readonly around: Around };

/** The roster is read when it is needed first. */
export function placing(facts: Facts, { personRoles, products, exemptions }: BlameOptions): Placing {
  const { sentences, sections } = facts;
  let roster: ReadonlySet<string> | null = null;
  const lower = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase()));
  const more = { personRoles: lower(personRoles), products: lower(products) };
  const exempt = exempting(exemptions);
  return ({ text, language, section, muted }, i) => {
    roster ??= rosterOf(facts);
    const [before, next] = [sentences[i - 1], sentences[i + 1]];
    const peopleBefore =
      /\bthey\b/i.test(text) &&
      (namesPeople(text, language) || (before?.section === section && namesPeople(before.text, language)));
    return {
      context: { language, roster, ...more, muted, peopleBefore },
      around: {
        next: next?.section === section ? next.text : null,
        plan: sections[section]?.roles.includes('prevention') ?? false,
        exempting: exempt,
      },
    };
  };
}

/** What one sentence holds, the most specific about people first, and tone beside it. */
export const blameIn = (sentence: Sentence, clauses: readonly Clause[], around: Around): Blame[] =>
  clauses.length === 0 ? [] : prefer(judge(sentence, clauses, around).flatMap(({ blame }) => blame ?? []));

/** What became of a clause: blame, or silenced by an exemption; neither: it says nothing of people. */
export type Judged = { readonly clause: Clause; readonly blame: Blame | null; readonly exemption: string | null };

/** Each clause of a sentence by itself. */
export function judge(sentence: Sentence, clauses: readonly Clause[], { next, plan, exempting }: Around): Judged[] {
  if (clauses.length === 0) return [];
  const { language, timed } = sentence;
  const text = plain(spoken(sentence.text, sentence.muted), language);
  const excused = systemCause(text, next, language);
  return clauses.map((clause): Judged => {
    const category = clause.gate === null ? categoryOf(clause) : null;
    if (category === null) return { clause, blame: null, exemption: null };
    const exemption = exempting.find({ text, language, clause, category, plan, timed });
    if (exemption !== null) return { clause, blame: null, exemption };
    const softenedBy = softener(clause) ?? (excused && excusable.has(category) ? 'system-cause' : null);
    const exemptions = exempting.idsFor(clause.predicate.kind, language);
    return {
      clause,
      blame: { category, ...placesOf(sentence, clause), softenedBy, soft: softenedBy !== null, exemptions },
      exemption,
    };
  });
}

/** Blame of people for what happened, as against evasion, tone and threats. */
export const excusable: ReadonlySet<BlameCategory> = new Set(
  blameCategories.filter((category) => category !== 'evasion' && category !== 'drama' && category !== 'punishment'),
);

function placesOf({ text, language, range, spans }: Sentence, clause: Clause) {
  const { subject, predicate } = clause;
  return {
    clause,
    language,
    range: sourceRange(spans, clause.range),
    sentence: range,
    subject: subject.range && sourceRange(spans, subject.range),
    predicate: sourceRange(spans, predicate.range),
    words: text.slice(predicate.range.start, predicate.range.end).trim(),
  };
}

/** The writer's own side, nobody in particular, or a slip that may be a machine's. */
function softener({ subject: { kind }, modality, predicate, agentless }: Clause): Blame['softenedBy'] {
  if (kind === 'we') return 'own-side';
  const unreal = modality === 'counterfactual' && (kind === 'none' || kind === 'software');
  const unsure = predicate.kind === 'mental' && (kind === 'none' || kind === 'organisation');
  return agentless || unreal || unsure ? 'nobody' : null;
}

/** One finding about people, the most specific; a finding on tone beside it; evasion and punishment say it all. */
export function prefer(found: readonly Blame[]): Blame[] {
  const ranked = [...found].sort(
    (a, b) =>
      Number(a.soft) - Number(b.soft) || blameCategories.indexOf(a.category) - blameCategories.indexOf(b.category),
  );
  const whole = ranked.find(({ category }) => category === 'punishment' || category === 'evasion');
  const people = whole ?? ranked.find(({ category }) => category !== 'drama');
  const tone = ranked.find(({ category }) => category === 'drama');
  return [people, tone].filter((hit) => hit !== undefined);
}
