import { fieldOf } from '../report/fields.js';
import { blankAction } from './add-action.js';
import type { Completion, CompletionAsk } from './completion.js';
import type { Context } from './context.js';
import { actionIds, causeIds, delayIds, type Numbered, nextId } from './ids.js';
import { lineAround, sectionAt } from './places.js';
import { cellsIn, tableAt } from './table.js';

const item = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
/** `A2 (C1, `: inside the brackets behind the number of an action. */
const inBrackets = /\bA\d{1,3}\s?[(（]((?:[^()（）]{0,60}[,、，]\s?)?)(\w*)$/;

/** Numbers of causes, delays and actions where they are referred to, and the next one where an item begins. */
export function referenceCompletions(context: Context, ask: CompletionAsk): Completion[] | null {
  const { text, report } = context;
  const section = sectionAt(report, ask.offset);
  const line = lineAround(text, ask.offset);
  const before = text.slice(line.start, ask.offset);
  const word = /[A-Za-z0-9]{0,4}$/.exec(before)?.[0] ?? '';
  const range = { start: ask.offset - word.length, end: ask.offset };
  const start = item.exec(before)?.[0] === before.slice(0, before.length - word.length);
  const refer = (known: readonly Numbered[]) => known.map((one) => reference(one, range));
  if (section?.roles.includes('prevention')) {
    if (start) return [newAction(context, range, ask.snippets)];
    return inBrackets.test(before)
      ? [...refer([...causeIds(report), ...delayIds(report)]), ...kinds(context, range)]
      : null;
  }
  if (section?.roles.includes('cause')) return start ? [newCause(context, range)] : null;
  if (section?.roles.includes('fix') && /(?:^|[\s(（、,：:])A\d{0,3}$/.test(before)) return refer(actionIds(report));
  return isActionCell(context, ask.offset) && section?.roles.includes('delay') ? refer(actionIds(report)) : null;
}

const plain = { detail: '', documentation: '', isSnippet: false } as const;

const reference = ({ id, text }: Numbered, range: Completion['range']): Completion => ({
  ...plain,
  kind: 'reference',
  label: id,
  detail: text.length > 80 ? `${text.slice(0, 79)}…` : text,
  range,
  text: id,
  filter: id,
});

const kindWords = { en: ['prevent', 'detect', 'mitigate'], ja: ['予防', '検知', '影響軽減'] } as const;

const kinds = ({ report }: Context, range: Completion['range']): Completion[] =>
  kindWords[report.language].map((word) => ({ ...plain, kind: 'value', label: word, range, text: word, filter: word }));

function newAction(context: Context, range: Completion['range'], snippets: boolean): Completion {
  const { text, cursor } = blankAction(context);
  const id = nextId('A', actionIds(context.report));
  const snippet = `${escaped(text.slice(0, cursor))}$0${escaped(text.slice(cursor))}`;
  return {
    ...plain,
    kind: 'action',
    label: id,
    detail: text,
    range,
    text: snippets ? snippet : text,
    isSnippet: snippets,
    filter: id,
  };
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

function newCause({ report }: Context, range: Completion['range']): Completion {
  const id = nextId('C', causeIds(report));
  const text = report.language === 'ja' ? `${id}（根本原因）` : `${id} (root) `;
  return { ...plain, kind: 'reference', label: id, detail: text, range, text, filter: id };
}

function isActionCell({ text }: Context, offset: number): boolean {
  const table = tableAt(text, offset);
  const cells = table ? cellsIn(text, lineAround(text, offset)) : [];
  const at = cells.findIndex(({ start, end }) => start <= offset && offset <= end);
  const head = table?.head[at];
  return head !== undefined && fieldOf(head) === 'text' && at === table!.head.length - 1;
}
