import { covers } from '../editor/places.js';
import type { Report } from '../report/report.js';
import type { Form } from '../schema/form.js';
import type { Edit } from '../text/text.js';
import { type Handover, type HandoverPoint, handOver, handoverPoints } from './handover.js';
import { type NewUpdate, recordUpdate, usualPause } from './update.js';

/** What the work on an incident asks of its report. */
export type Desk = {
  readonly zone: string | null;
  readonly accountable: string | null;
  /** Minutes until the next update where nobody says otherwise. */
  readonly pause: number;
  readonly points: readonly HandoverPoint[];
};

/** The incident at the cursor; where it stands in none, the one that goes on: it began last. */
export const incidentAt = (reports: readonly Report[], offset: number | null): Report | undefined =>
  reports.findLast(({ range }) => offset !== null && covers(range, offset)) ??
  reports.toSorted((a, b) => beginOf(b) - beginOf(a))[0];

const beginOf = ({ phases }: Report): number => phases.start?.minutes ?? 0;

export function desk(text: string, report: Report): Desk {
  const accountable = report.frontMatter.entries.findLast(({ key }) => key === 'accountable')?.value;
  return {
    zone: report.zone,
    accountable: typeof accountable === 'string' ? accountable : null,
    pause: usualPause(report),
    points: handoverPoints(report, text),
  };
}

export type Step = { readonly update: NewUpdate } | { readonly handover: Handover };
/** `message`: for those affected. */
export type Change = { readonly edits: readonly Edit[]; readonly message: string | null };

/** The edits of *Record update* or *Hand over*. */
export const takeStep = (text: string, report: Report, { form, step }: { form: Form; step: Step }): Change =>
  'update' in step
    ? recordUpdate(text, report, { form, update: step.update })
    : { edits: handOver(text, report, { form, handover: step.handover }), message: null };
