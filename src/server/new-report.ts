import { newReport, profiles, type Status, slugOf, statuses } from '../core/index.js';
import { teamForms } from '../host/forms.js';
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
    const local = timezone === null ? null : (withOffset(now, timezone) ?? withZone(now, timezone));
    if (local !== null && timezone !== null) return { ...split(local), timezone };
  }
  return { ...split(new Date(now).toISOString()), timezone: 'UTC' };
}

const split = (local: string) => ({ date: local.slice(0, 10), time: local.slice(11, 16) });

/** `+09:00`: not every host knows offsets as zones. */
function withOffset(now: number, zone: string): string | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined) return null;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return new Date(now + offset * 60_000).toISOString();
}

/** Swedish writes dates as ISO does. */
function withZone(now: number, timeZone: string): string | null {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(now);
  } catch {
    return null;
  }
}
