import type { Range } from '../text/text.js';
import { frontMatterCompletions, isInFrontMatter } from './complete-front-matter.js';
import { headingCompletions } from './complete-heading.js';
import { ownerCompletions } from './complete-owner.js';
import { referenceCompletions } from './complete-reference.js';
import { timelineCompletions } from './complete-timeline.js';
import type { Context } from './context.js';
import { lineAround } from './places.js';

export type CompletionAsk = {
  readonly offset: number;
  /** Names of people and teams that reports of the workspace know. */
  readonly people: readonly string[];
  readonly profiles: readonly string[];
  /** The reader's zone (IANA name), where the report names none. */
  readonly zone: string | null;
  /** The client understands snippets. */
  readonly snippets: boolean;
};

export type Completion = {
  readonly kind: 'key' | 'value' | 'section' | 'phase' | 'time' | 'person' | 'reference' | 'action';
  readonly label: string;
  /** One line beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** What is replaced: part of one line, with the cursor in it. */
  readonly range: Range;
  readonly text: string;
  /** `text` has `$1`, `${1|a,b|}`. */
  readonly isSnippet: boolean;
  /** What the words that are typed are compared with. */
  readonly filter: string;
};

/** A heading, an item, a row, or the number of an action. */
const likely = /^\s*(?:#|[-*+]\s|\d{1,3}[.)]\s)|\||(?:^|[\s(（、,：:])A\d{0,3}$/;

/** Looked at before a report is read, while people type: in running text there is nothing to offer. */
export const mayComplete = (text: string, offset: number): boolean =>
  isInFrontMatter(text, offset) || likely.test(text.slice(lineAround(text, offset).start, offset));

const providers = [
  frontMatterCompletions,
  headingCompletions,
  timelineCompletions,
  ownerCompletions,
  referenceCompletions,
];

/** What can be written at a place, best first; the first who knows the place answers. */
export function completion(context: Context, ask: CompletionAsk): readonly Completion[] {
  if (!mayComplete(context.text, ask.offset)) return [];
  for (const provider of providers) {
    const found = provider(context, ask);
    if (found !== null) return found;
  }
  return [];
}
