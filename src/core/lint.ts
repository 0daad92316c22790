import type { Config } from './config.js';
import type { Report } from './report/report.js';
import type { Fix, Level } from './rules/rule.js';
import type { Form } from './schema/form.js';
import type { Language, Range } from './text/text.js';

/** A problem with its rule and level, said in one language. Plain data. */
export type Finding = {
  readonly rule: string;
  readonly level: Level;
  readonly range: Range;
  readonly message: string;
  readonly related: readonly Range[];
  /** The report could not be judged (`file/*`). */
  readonly fatal: boolean;
  /** Depends on today's date: never fails a build by itself. */
  readonly clock: boolean;
  /** Text that is not wanted any more, e.g. left-over guidance: editors fade it. */
  readonly unnecessary: boolean;
  /** Filled only when asked for. The first is the preferred one. */
  readonly fixes: readonly Fix[];
};

export type LintOptions = {
  readonly config: Config;
  /** The form of a profile; `null` for a profile nobody knows. Hosts add a team's own here; `formFor` knows ours. */
  readonly forms: (profile: string) => Form | null;
  /** Minutes since 1970 UTC; `null` keeps rules that read the clock silent. */
  readonly now: number | null;
  /** Language of the messages; `null`: the report's own. */
  readonly messages: Language | null;
  readonly fixes: boolean;
  /** File name without folder: gives a report its id and, where nothing else does, its date. */
  readonly fileName: string | null;
};

export type LintResult = {
  /** One per incident in the file; empty when the file was refused. */
  readonly reports: readonly Report[];
  /** In order of the text. */
  readonly findings: readonly Finding[];
};
