import { newReport, profiles, type Status, slugOf, statuses } from '../core/index.js';
import { teamForms } from '../host/forms.js';
import { localTime } from '../host/local-time.js';
import type { Known } from './configs.js';
import type { NewReportAnswer, NewReportParams } from './protocol.js';
import type { Session } from './session.js';

/** Built-in ones, and the team's. */
export const profilesFor = ({ used }: Known): readonly string[] => [
  ...new Set([...profiles, ...Object.keys(used.forms)]),
];

/** Rejects with a message for people. */
export async function newReportFor(params: NewReportParams, known: Known, session: Session): Promise<NewReportAnswer> {
  const { config, forms } = known.used;
  const profile = params.profile ?? config.profile;
  const form = (await teamForms(forms))(profile);
  if (form === null) throw new Error(`profile "${profile}" is not known`);
  const moment = localMoment(params.now, [config.timezone, params.timezone]);
  const language = params.language ?? config.language ?? session.display ?? 'en';
  const status = statusOf(params.status);
  const { text, cursor } = newReport({ form, title: params.title, language, status, ...moment });
  const slots = { date: moment.date, time: moment.time.replace(':', ''), title: slugOf(params.title) };
  return { text, cursor, fileName: fileName(params.fileName, slots) };
}

const statusOf = (name: string): Status => statuses.find((status) => status === name) ?? 'ongoing';

// biome-ignore lint/suspicious/noTemplateCurlyInString: the slots of a file name pattern
const usual = '${date}-${title}.md';

/** A pattern without an end that Markdown tools know gets one. */
function fileName(pattern: string, slots: Readonly<Record<string, string>>): string {
  const name = (pattern.trim() || usual).replace(/\$\{(\w+)\}/g, (slot, key: string) => slots[key] ?? slot);
  return /\.(md|markdown)$/i.test(name) ? name : `${name}.md`;
}

type Moment = { readonly date: string; readonly time: string; readonly timezone: string };

/** Local day and clock in the first zone that is known here; UTC if none is. */
function localMoment(now: number, zones: readonly (string | null)[]): Moment {
  for (const timezone of zones) {
    const local = timezone === null ? null : localTime(now, timezone);
    if (local !== null && timezone !== null) return { ...local, timezone };
  }
  return { ...localTime(now, 'UTC')!, timezone: 'UTC' };
}
