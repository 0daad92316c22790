import { l10n } from 'vscode';
import type { QuestionState, ReportEntry } from '../../server/protocol.js';
import type { Group, Grouping, QuestionName } from './groups.js';
import { questionNames } from './groups.js';

export function questionText(name: QuestionName): string {
  if (name === 'now') return l10n.t('What is happening now?');
  return name === 'cause' ? l10n.t('What was the cause, and the fix?') : l10n.t('Why was the response late?');
}

export function standingText(standing: QuestionState['standing']): string {
  if (standing === 'answered') return l10n.t('answered');
  if (standing === 'partly') return l10n.t('half answered');
  return standing === 'later' ? l10n.t('not due yet') : l10n.t('open');
}

export const mark = ({ standing }: QuestionState): string =>
  standing === 'answered' ? '✓' : standing === 'open' ? '✗' : '…';

export const marks = ({ questions }: ReportEntry): string =>
  questionNames.map((name) => mark(questions[name])).join('\u2009');

/** Empty when every action is done. */
export function actionsText({ open, overdue }: ReportEntry): string {
  if (open === 0) return '';
  const some = open === 1 ? l10n.t('1 open action') : l10n.t('{0} open actions', open);
  return overdue === 0 ? some : l10n.t('{0}, {1} overdue', some, overdue);
}

export function statusText(status: ReportEntry['status']): string {
  switch (status) {
    case 'ongoing':
      return l10n.t('Ongoing');
    case 'mitigated':
      return l10n.t('Mitigated');
    case 'resolved':
      return l10n.t('Resolved');
    case 'closed':
      return l10n.t('Closed');
    default:
      return l10n.t('No status');
  }
}

export function groupText({ key, entries }: Group, by: Grouping): string {
  if (by === 'status') return statusText(entries[0]?.status ?? null);
  if (by === 'severity') return key || l10n.t('No severity');
  return key || l10n.t('No date');
}

/** The whole row in words, for screen readers. */
export function spoken(entry: ReportEntry, name: string): string {
  const questions = questionNames.map(
    (question) => `${questionText(question)} ${standingText(entry.questions[question].standing)}`,
  );
  return [name, statusText(entry.status), ...questions, actionsText(entry)].filter((part) => part !== '').join(', ');
}
