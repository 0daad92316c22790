import { contentWords, sharedWords } from '../language/content.js';
import type { Action, Cause, Report } from '../report/report.js';
import { linkedTo, numbered } from '../rules/rows.js';
import type { Edit, Range } from '../text/text.js';
import { type Changed, refused } from './change.js';
import type { Context } from './context.js';
import { cellsIn, isBlankCell } from './table.js';

/**
 * *Number causes, delays and actions*: each item or row of a list gets the number that follows (C1, D1, A1), and an
 * action that speaks of one cause alone names it. Prose stays as it is.
 */
export function numberRows({ text, reports, language }: Context): Changed {
  const edits = reports.flatMap((report) => numbersOf(text, report));
  return edits.length === 0 ? refused('isNumbered', language) : { edits, cursor: null };
}

function numbersOf(text: string, report: Report): readonly Edit[] {
  const { causes, delayRows, actions } = report;
  const listed = causes.filter(({ range, id }) => id !== null || isListed(text, range));
  const causeIds = idsFor('C', listed);
  const delayIds = idsFor('D', delayRows);
  const actionIds = idsFor('A', actions);
  const of = { text, report };
  return [
    ...listed.flatMap(({ id, range }, i) => (id === null ? put(causeIds[i]!, range, of) : [])),
    ...delayRows.flatMap(({ id, range }, i) =>
      id === null && isListed(text, range) ? put(delayIds[i]!, range, of) : [],
    ),
    ...actions.flatMap((action, i) => {
      const cause = causeOf(action, listed, report);
      const answer = cause < 0 ? null : causeIds[cause]!;
      return action.list < 0 ? [] : actionEdits(action, { id: actionIds[i]!, answer }, of);
    }),
  ];
}

type Of = { readonly text: string; readonly report: Report };

/** The ids that are there, and for the others those that follow the highest. */
function idsFor(letter: 'A' | 'C' | 'D', entries: readonly { readonly id: string | null }[]): readonly string[] {
  let last = Math.max(0, ...entries.map(({ id }) => Number(id?.slice(1) ?? 0)));
  return entries.map(({ id }) => id ?? `${letter}${++last}`);
}

const isListed = (text: string, { start }: Range): boolean =>
  /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) ||
  /^(?:[-*+]|\d+[.)])[ \t]/.test(text.slice(start, start + 8));

const put = (id: string, range: Range, { report }: Of): Edit[] => {
  const edit = numbered(id, range, report);
  return edit ? [edit] : [];
};

type Names = { readonly id: string; readonly answer: string | null };

function actionEdits(action: Action, { id, answer }: Names, { text, report }: Of): Edit[] {
  const link = answer === null ? null : linkedTo(answer, action, report);
  if (action.id !== null) return link ? [link] : [];
  const column = action.columns?.indexOf('id') ?? -1;
  if (column >= 0) {
    const cell = cellsIn(text, action.range)[column];
    const own = cell && isBlankCell(text, cell) ? [{ range: cell, text: ` ${id} ` }] : [];
    return link ? [...own, link] : own;
  }
  const number = numbered(id, action.textRange, report);
  if (!number) return [];
  // Both stand at the same place.
  const relation = link ? link.text : '';
  return [{ ...number, text: report.language === 'ja' && link ? `${id}${relation}` : `${id} ${relation}` }];
}

/** Words that an action must share with the cause it names: one alone is chance. */
const leastShared = 2;

/** The one cause that an action speaks of, by its index; -1 where it names one already, or where several fit as well. */
function causeOf({ answers, text, state }: Action, causes: readonly Cause[], { language }: Report): number {
  if (answers.length > 0 || state === 'idea' || state === 'declined') return -1;
  const own = contentWords(text, language);
  const shared = causes.map((cause) => sharedWords(own, contentWords(cause.text, language)));
  const most = Math.max(0, ...shared);
  return most >= leastShared && shared.filter((count) => count === most).length === 1 ? shared.indexOf(most) : -1;
}
