import { causeCue, delayCue, peopleAct, peopleLate, systemCause } from '../language/index.js';
import type { Range } from '../text/text.js';
import { contains } from '../text/text.js';
import { excusable, type Placing } from './blame.js';
import type { Blame } from './blame-types.js';
import { sourceRange } from './prose.js';
import type { Report, Role, Sentence } from './report.js';

type Facts = Pick<Report, 'sections' | 'sentences' | 'blame' | 'answered'>;

/** The only cause that a report states is what people did. */
export type PeopleCause = {
  /** Where it says so first. */
  readonly range: Range;
  readonly others: readonly Range[];
  /** A blame rule speaks of each of these sentences. */
  readonly blamed: boolean;
};

/** Shorter texts are labels: "root", 確定. */
const says = (text: string): boolean => /(?:\S+\s+){2}\S|[ぁ-ヺ一-鿿]{6}/.test(text);

/** A report stops at people when every sentence that states its cause is about what they did or were, and none says why. */
export function peopleCauseOf(facts: Facts, placed: Placing): PeopleCause | null {
  const told: Range[] = [];
  let blamed = true;
  for (const { sentence, index } of statementsOf(facts)) {
    const blame = blameIn(facts.blame, sentence);
    if (blame?.softenedBy === 'system-cause') return null;
    if (blame) told.push(blame.range);
    else {
      const { context, around } = placed(sentence, index);
      const isShort = !says(sentence.text);
      const act = isShort ? null : peopleAct(sentence.text, context);
      if (isShort) continue;
      if (act === null || systemCause(sentence.text, around.next, sentence.language)) return null;
      told.push(sentence.range);
      blamed = false;
    }
  }
  const [range, ...others] = told;
  return range ? { range, others, blamed } : null;
}

type Indexed = { readonly sentence: Sentence; readonly index: number };

/** What the section on causes says; without one, the sentences elsewhere that state a cause. */
function statementsOf({ sections, sentences, answered }: Facts): readonly Indexed[] {
  const all = sentences.map((sentence, index) => ({ sentence, index })).filter(({ sentence }) => isSaid(sentence));
  const own = inSections('cause', sections);
  const inside = all.filter(({ sentence }) => own(sentence));
  if (inside.length > 0 || answered.cause.how !== 'elsewhere') return inside;
  return all.filter(({ sentence }) => causeCue(sentence.text, sentence.language));
}

const isSaid = ({ place, timed }: Sentence): boolean => place !== 'heading' && !timed;

/** Tells what stands in the sections of a role, and below them where no role of its own is given. */
function inSections(role: Role, sections: Report['sections']): (sentence: Sentence) => boolean {
  const bodies = sections.filter(({ roles }) => roles.includes(role)).map(({ body }) => body);
  return ({ section, range }) => {
    const roles = sections[section]?.roles ?? [];
    return roles.includes(role) || (roles.length === 0 && bodies.some((body) => contains(body, range.start)));
  };
}

const blameIn = (blame: readonly Blame[], { range }: Sentence): Blame | null =>
  blame.find(({ sentence, category }) => sentence.start === range.start && excusable.has(category)) ?? null;

/** Where a person is given as the reason for a delay, and no blame rule speaks of it. */
export function peopleReasonsOf(facts: Facts, placed: Placing): Range[] {
  const { sections, sentences, answered, blame } = facts;
  const own = inSections('delay', sections);
  const { how, range: answer } = answered.delay;
  return sentences.flatMap((sentence, index): Range[] => {
    if (sentence.place === 'heading') return [];
    const isAnswer = how === 'elsewhere' && answer !== null && contains(answer, sentence.range.start);
    if (!own(sentence) && !(isAnswer && delayCue(sentence.text, sentence.language) !== null)) return [];
    const { context, around } = placed(sentence, index);
    const found = peopleLate(sentence.text, context);
    if (found === null || systemCause(sentence.text, around.next, sentence.language)) return [];
    return blameIn(blame, sentence) ? [] : [sourceRange(sentence.spans, found)];
  });
}
