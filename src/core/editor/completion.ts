import type { Range } from '../text/text.js';
import { frontMatterCompletions } from './complete-front-matter.js';
import { headingCompletions } from './complete-heading.js';
import { ownerCompletions } from './complete-owner.js';
import { referenceCompletions } from './complete-reference.js';
import { timelineCompletions } from './complete-timeline.js';
import type { Context } from './context.js';

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

const providers = [
  frontMatterCompletions,
  headingCompletions,
  timelineCompletions,
  ownerCompletions,
  referenceCompletions,
];

/** What can be written at a place, best first; the first who knows the place answers. */
export function completion(context: Context, ask: CompletionAsk): readonly Completion[] {
  for (const provider of providers) {
    const found = provider(context, ask);
    if (found !== null) return found;
  }
  return [];
}
