import type { Level } from './rules/rule.js';
import type { Language } from './text/text.js';

/** Limits that are checked before a report is parsed. */
export type Limits = {
  /** Bytes of a report file. The parser needs about 0.5 GB of memory for 1 MiB. */
  readonly bytes: number;
  /** Depth of nested block quotes and lists. */
  readonly nesting: number;
  /** Milliseconds for one report. */
  readonly time: number;
};

export const defaultLimits: Limits = { bytes: 1_048_576, nesting: 32, time: 10_000 };

export const defaultReports = [
  '**/{incidents,postmortems,post-mortems,incident-reports,障害報告,障害報告書}/**/*.md',
] as const;

/** A team's expectations for one incident severity; minutes. */
export type SeverityTargets = Readonly<
  Partial<Record<'firstNotice' | 'outlook' | 'cadence' | 'detect' | 'acknowledge' | 'engage' | 'mitigate', number>>
>;

export type RuleSetting = { readonly level: Level | 'off'; readonly options: Readonly<Record<string, unknown>> };

/** All that config files say about one report, presets applied, defaults filled in. Paths are as written. */
export type Config = {
  readonly reports: readonly string[];
  readonly ignores: readonly string[];
  readonly profile: string;
  /** Path of a team's own schema, relative to the config file that names it. */
  readonly schema: string | null;
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly language: Language | null;
  readonly messages: Language | null;
  readonly timezone: string | null;
  readonly severities: Readonly<Record<string, SeverityTargets>>;
  readonly personRoles: readonly string[];
  readonly products: readonly string[];
  /** Only the rules a config or preset mentions; the others have their own level. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly limits: Limits;
};

/** One config file, read but not yet merged. */
export type ConfigFile = Readonly<
  Partial<Omit<Config, 'rules' | 'limits'>> & {
    root?: boolean;
    extends?: readonly string[];
    rules?: Readonly<Record<string, RuleSetting>>;
    limits?: Partial<Limits>;
  }
>;

/** What is wrong in a config file: 1-based place, JSON path and a text in both languages. */
export type ConfigProblem = {
  readonly line: number;
  readonly column: number;
  readonly key: string;
  readonly message: Readonly<Record<Language, string>>;
};
