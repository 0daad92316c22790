import type { LintOptions, LintResult } from '../lint.js';
import type { Status } from '../report/report.js';
import type { Edit, Range } from '../text/text.js';
import { addAction } from './add-action.js';
import type { Change, Changed } from './change.js';
import { changeStatus, type Owed, owedAt } from './change-status.js';
import { type MissingSection, missingSections } from './complete-heading.js';
import { type Completion, type CompletionAsk, completion } from './completion.js';
import { type Context, contextOf } from './context.js';
import { updateDelayTable } from './delay-table.js';
import { type FixAllAsk, fixAll } from './fix-all.js';
import { type Hint, hints } from './hints.js';
import { type Hover, type HoverAsk, hover } from './hover.js';
import { insertBlank } from './insert-section.js';
import { type Lens, lenses } from './lenses.js';
import { type OutlineItem, outline } from './outline.js';
import { pasteLines } from './paste.js';
import { numberRows } from './row-numbers.js';
import { sortTimeline } from './sort-timeline.js';
import { insertEntry } from './timeline-entry.js';

/** What an editor can ask about a report, and what it gets. A new feature is one more line here and in `answers`. */
export type Features = {
  readonly completion: { readonly ask: CompletionAsk; readonly answer: readonly Completion[] };
  readonly hover: { readonly ask: HoverAsk; readonly answer: Hover | null };
  readonly hints: { readonly ask: { readonly range: Range }; readonly answer: readonly Hint[] };
  readonly lenses: { readonly ask: null; readonly answer: readonly Lens[] };
  readonly outline: { readonly ask: null; readonly answer: readonly OutlineItem[] };
  readonly missingSections: { readonly ask: { readonly offset: number }; readonly answer: readonly MissingSection[] };
  readonly owed: { readonly ask: { readonly status: Status }; readonly answer: readonly Owed[] };
  readonly fixAll: { readonly ask: FixAllAsk; readonly answer: readonly Edit[] | null };
  readonly change: {
    readonly ask: Change & { readonly zone: string | null; readonly offset: number };
    readonly answer: Changed;
  };
};

type Answers = {
  readonly [K in keyof Features]: (context: Context, ask: Features[K]['ask']) => Features[K]['answer'];
};

const answers: Answers = {
  completion,
  hover,
  hints,
  lenses,
  outline,
  missingSections,
  owed: owedAt,
  fixAll,
  change,
};

export const featureNames = Object.keys(answers) as readonly (keyof Features)[];

/** Answers for one version of a text; `null` for a text that was refused. */
export function answer<K extends keyof Features>(
  feature: K,
  ask: Features[K]['ask'],
  { text, options, result }: { readonly text: string; readonly options: LintOptions; readonly result: LintResult },
): Features[K]['answer'] | null {
  const offset = ask !== null && 'offset' in ask ? ask.offset : 0;
  const context = contextOf({ text, options, offset }, result);
  return context && answers[feature](context, ask);
}

function change(context: Context, ask: Features['change']['ask']): Changed {
  switch (ask.kind) {
    case 'timeline-entry':
      return insertEntry(context, ask.zone);
    case 'section':
      return insertBlank(context, ask.role);
    case 'action':
      return addAction(context);
    case 'sort-timeline':
      return sortTimeline(context);
    case 'delay-table':
      return updateDelayTable(context);
    case 'numbers':
      return numberRows(context);
    case 'status':
      return changeStatus(context, ask.status, ask.insert);
    case 'paste':
      return pasteLines(context, ask.text, { offset: ask.offset, zone: ask.zone });
  }
}
