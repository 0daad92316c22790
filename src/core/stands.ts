import { ruleLevel } from './config.js';
import { type LintOptions, settingsFor } from './lint.js';
import type { Report } from './report/report.js';
import { rules } from './rules/index.js';
import { chosenOptions } from './rules/options.js';
import { dayNumber } from './time/calendar.js';

const clockRules = rules.filter(({ clock }) => clock);

/** Minutes of a day: how far a verdict that will change is looked ahead. */
const horizon = 1440;

/** Later than any date that a report can name; minutes since 1970. */
const never = 1e11;

type Options = Pick<LintOptions, 'config' | 'forms' | 'now'>;

/**
 * The last minute (since 1970 UTC, from `now` on) at which the findings of a report are still the same, and `null` when
 * no later clock will ever change them. Conservative. It leans on what `clock` promises: what a rule finds changes at
 * instants and does not come back, so that two equal verdicts have equal ones between them.
 */
export function standsUntil(report: Report, options: Options): number | null {
  const { now } = options;
  if (now === null) return null;
  // Silence begins and is forgotten again.
  if (report.status === 'ongoing') return now;
  const check = checkAt(report, options);
  const verdict = check(now);
  const suppressed = suppressionsEnd(report, now);
  if (check(never) === verdict) return suppressed;
  let [same, other] = [now, now + horizon];
  if (check(other) === verdict) same = other;
  while (other - same > 1) {
    const middle = (same + other) >> 1;
    if (check(middle) === verdict) same = middle;
    else other = middle;
  }
  return Math.min(same, suppressed ?? same);
}

/** All that the rules with a clock find, as one text. */
function checkAt(report: Report, options: Options): (now: number) => string {
  const settings = settingsFor(report, options);
  const asked = clockRules.flatMap((rule) => {
    const set = ruleLevel(options.config, rule.id);
    return set?.level === 'off' ? [] : [{ rule, options: chosenOptions(rule, set?.options ?? {}) }];
  });
  return (now) =>
    JSON.stringify(
      asked.map(({ rule, options: chosen }) => [...rule.check(report, { ...settings, now, options: chosen })]),
    );
}

/** The end of the first suppression that has not expired yet: it holds through its last day, in UTC. */
function suppressionsEnd({ suppressions }: Report, now: number): number | null {
  const ends = suppressions.flatMap(({ until }) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(until ?? '') ?? [];
    if (until === null) return [];
    if (year === undefined) return [now];
    return [(dayNumber({ year: Number(year), month: Number(month), day: Number(day) }) + 1) * 1440 - 1];
  });
  const ahead = ends.filter((end) => end >= now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}
