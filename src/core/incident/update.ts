import { dateOf } from '../editor/clock.js';
import type { Report } from '../report/report.js';
import { noticeTargets } from '../report/targets.js';
import type { Form } from '../schema/form.js';
import type { Edit } from '../text/text.js';
import { draftMessage } from './draft.js';
import { type LocalMoment, stamp } from './moment.js';
import { addRow } from './row.js';

export type NewUpdate = {
  readonly text: string;
  readonly sent: LocalMoment;
  readonly next: LocalMoment;
};

export type RecordedUpdate = {
  /** The row in *Updates to those affected*. */
  readonly edits: readonly Edit[];
  /** The message for those affected. */
  readonly message: string;
};

/** *Record update*: one row, and the message it stands for. To whom and by whom is what the last row says. */
export function recordUpdate(
  text: string,
  report: Report,
  { form, update }: { form: Form; update: NewUpdate },
): RecordedUpdate {
  const day = dateOf(report);
  const [sent, next] = [stamp(update.sent, day), stamp(update.next, day)];
  const to = report.updates.at(-1)?.to || everybody[report.language];
  const accountable = report.frontMatter.entries.findLast(({ key }) => key === 'accountable')?.value;
  const by = typeof accountable === 'string' ? accountable : '';
  const isFirst = report.notices.every(({ minutes }) => minutes === null);
  return {
    edits: addRow(text, report, {
      form,
      row: { role: 'updates', cells: { sent, to, by, message: update.text, next } },
    }),
    message: draftMessage(report, { text: update.text, sent, next, isFirst }),
  };
}

const everybody = { en: 'everybody affected', ja: '影響を受けた皆様' } as const;

/** Minutes until the next update where nobody says otherwise: what the team configured, else what is usual. */
export const usualPause = (report: Report): number => noticeTargets(report).cadence;
