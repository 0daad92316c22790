import type { Language, Level } from '../../core/index.js';
import { formatNames } from '../formats/index.js';
import { chosen, type GlobalFlags, type Session, UsageError } from '../session.js';
import type { Verdict } from '../tally.js';

/** As commander gives them. */
export type LintFlags = GlobalFlags & {
  readonly format: string;
  readonly failOn: string;
  readonly maxWarnings?: string;
  readonly quiet?: true;
  readonly profile?: string;
  readonly config?: string;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly gitignore: boolean;
  readonly errorOnUnmatchedPattern: boolean;
  readonly printConfig?: string;
  readonly today?: string;
  readonly failOnClock?: true;
};

/** The same, checked. */
export type LintSetup = Verdict & {
  readonly format: (typeof formatNames)[number];
  readonly profile: string | null;
  readonly config: string | null;
  readonly stdin: { readonly fileName: string | null } | null;
  readonly gitignore: boolean;
  readonly unmatchedIsError: boolean;
  readonly printConfig: string | null;
  /** Minutes since 1970 UTC. */
  readonly now: number;
  readonly lang: Language | null;
};

const levels: readonly (Level | 'never')[] = ['error', 'warning', 'info', 'never'];

export function lintSetup(flags: LintFlags, paths: readonly string[], { language, lang, io }: Session): LintSetup {
  if (flags.stdinFilename !== undefined && !flags.stdin) throw new UsageError('needsStdin');
  if (flags.stdin && paths.length > 0) throw new UsageError('stdinAndPaths');
  return {
    format: chosen(language, flags.format, { option: '--format', known: formatNames }),
    failOn: chosen(language, flags.failOn, { option: '--fail-on', known: levels }),
    maxWarnings: flags.maxWarnings === undefined ? null : wholeNumber('--max-warnings', flags.maxWarnings),
    quiet: flags.quiet ?? false,
    failOnClock: flags.failOnClock ?? false,
    profile: flags.profile ?? null,
    config: flags.config ?? null,
    stdin: flags.stdin ? { fileName: flags.stdinFilename ?? null } : null,
    gitignore: flags.gitignore,
    unmatchedIsError: flags.errorOnUnmatchedPattern,
    printConfig: flags.printConfig ?? null,
    now: flags.today === undefined ? Math.floor(io.now() / 60_000) : day('--today', flags.today),
    lang,
  };
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError('badNumber', { option, value });
  return Number(value);
}

/** 11:00 UTC: it is that day from UTC-11 to UTC+12. */
function day(option: string, value: string): number {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined) throw new UsageError('badDate', { option, value });
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date), 11));
  if (time.toISOString().slice(0, 10) !== value) throw new UsageError('badDate', { option, value });
  return time.getTime() / 60_000;
}
