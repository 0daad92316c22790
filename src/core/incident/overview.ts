import { dutiesOf } from '../report/duties.js';
import type { Question, Report, Status } from '../report/report.js';
import { overdue } from '../rules/prevention/overdue.js';
import { linesOf } from '../text/text.js';

/** From the best to the worst. `partly`: one of two parts is answered; `later`: not answered, and not due at this status; `open`: owed. */
const standings = ['answered', 'partly', 'later', 'open'] as const;
export type Standing = (typeof standings)[number];

/** The three questions, as those affected ask them, and the questions of the report that make each up. */
const parts = { now: ['now'], cause: ['cause', 'prevention'], delay: ['delay'] } as const satisfies Readonly<
  Record<string, readonly Question[]>
>;
type Asked = keyof typeof parts;

/** Roles of the sections in which each is answered, the one to write in first. */
const roles: Readonly<Record<Asked, readonly string[]>> = {
  now: ['impact', 'now'],
  cause: ['cause', 'prevention', 'analysis'],
  delay: ['delay'],
};

type Asking = { readonly standing: Standing; readonly line: number };

/** One line about a file among many; lines are 1-based. */
export type Overview = {
  readonly profile: string;
  readonly title: string | null;
  readonly status: Status | null;
  readonly severity: string | null;
  /** Day on which the impact began, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly questions: Readonly<Record<Asked, Asking>>;
  /** Actions that somebody committed to and nobody has done yet, and how many of them are past their date. */
  readonly open: number;
  readonly overdue: number;
};

/**
 * The incidents of a file, at least one, as one line: of each question the worst standing, of actions the sum, all else
 * of the first. `now`: minutes since 1970 UTC; `null`: nothing is overdue.
 */
export function overviewOf(reports: readonly Report[], text: string, now: number | null): Overview {
  const all = reports.map((report) => overviewOfOne(report, text, now));
  const sum = (name: 'open' | 'overdue') => all.reduce((total, one) => total + one[name], 0);
  const worst = (name: Asked) =>
    all
      .map(({ questions }) => questions[name])
      .reduce((a, b) => (standings.indexOf(b.standing) > standings.indexOf(a.standing) ? b : a));
  const questions = { now: worst('now'), cause: worst('cause'), delay: worst('delay') };
  return { ...all[0]!, questions, open: sum('open'), overdue: sum('overdue') };
}

function overviewOfOne(report: Report, text: string, now: number | null): Overview {
  const { lineAt } = linesOf(text);
  const due = new Set(dutiesOf(report).map(({ question }) => question));
  const question = (name: Asked) => ({
    standing: standingOf(report, parts[name], due),
    line: lineAt(placeOf(report, name)),
  });
  const late = [...overdue.check(report, { now, blanks: {}, options: {}, keys: [] })];
  return {
    profile: report.profile,
    title: report.title?.text ?? null,
    status: report.status,
    severity: textOf(report, 'severity'),
    date: dayOf(report),
    questions: { now: question('now'), cause: question('cause'), delay: question('delay') },
    open: report.actions.filter(({ state }) => state === 'committed').length,
    overdue: late.filter(({ says }) => says === 'action').length,
  };
}

function standingOf({ answered }: Report, asked: readonly Question[], due: ReadonlySet<Question | null>): Standing {
  const said = asked.filter((question) => answered[question].how !== 'no' && !due.has(question));
  if (said.length === asked.length) return 'answered';
  if (asked.some((question) => due.has(question))) return 'open';
  return said.length > 0 ? 'partly' : 'later';
}

/** Where the answer is or belongs: its section, else the title. */
function placeOf({ sections, title }: Report, name: Asked): number {
  const found = roles[name].map((role) => sections.find((section) => section.roles.includes(role)));
  const section = found.find((one) => one !== undefined && !one.filled) ?? found.find((one) => one !== undefined);
  return (section?.headingRange ?? title?.range)?.start ?? 0;
}

function textOf({ frontMatter }: Report, key: string): string | null {
  const value = frontMatter.entries.findLast((entry) => entry.key === key)?.value;
  return (typeof value === 'string' || typeof value === 'number') && String(value).trim() !== '' ? String(value) : null;
}

const dayOf = (report: Report): string | null =>
  /^\d{4}-\d{2}-\d{2}/.exec(textOf(report, 'date') ?? report.phases.start?.time ?? '')?.[0] ?? null;
