import type { Level } from '../core/index.js';
import type { ExitCode } from './io.js';
import { type FileResult, isAtLeast, type Message } from './result.js';

/** Counts over a run, for the summary and the exit code. */
export type Tally = {
  readonly reports: number;
  /** Reports with a finding that is shown. */
  readonly touched: number;
  readonly refused: number;
  readonly fixable: number;
  /** Fixes that were made, and files that have one. */
  readonly fixed: { readonly count: number; readonly files: number };
  readonly levels: Readonly<Record<Level, number>>;
  /** Findings that fail the run. */
  readonly failing: number;
  /** Warnings that count for `--max-warnings`. */
  readonly warnings: number;
};

export const emptyTally: Tally = {
  reports: 0,
  touched: 0,
  refused: 0,
  fixable: 0,
  fixed: { count: 0, files: 0 },
  levels: { error: 0, warning: 0, info: 0 },
  failing: 0,
  warnings: 0,
};

/** What fails a run. */
export type Verdict = {
  readonly failOn: Level | 'never';
  readonly failOnClock: boolean;
  readonly maxWarnings: number | null;
  /** Only what fails is shown. */
  readonly quiet: boolean;
};

const counts = ({ clock }: Message, { failOnClock }: Verdict): boolean => failOnClock || !clock;

export const fails = (message: Message, verdict: Verdict): boolean =>
  counts(message, verdict) && isAtLeast(message.level, verdict.failOn);

/** `shown`: the result as formats get it, without what `--quiet` leaves out. */
export function tallied(tally: Tally, result: FileResult, verdict: Verdict): { tally: Tally; shown: FileResult } {
  const limit = verdict.failOn === 'never' ? 'error' : verdict.failOn;
  const shown = verdict.quiet ? result.messages.filter(({ level }) => isAtLeast(level, limit)) : result.messages;
  const ofLevel = (level: Level) => tally.levels[level] + shown.filter((message) => message.level === level).length;
  const isRefused = result.messages.some(({ fatal }) => fatal);
  return {
    shown: { ...result, messages: shown },
    tally: {
      reports: tally.reports + 1,
      touched: tally.touched + (shown.length > 0 ? 1 : 0),
      refused: tally.refused + (isRefused ? 1 : 0),
      fixable: tally.fixable + shown.filter(({ fix }) => fix !== null).length,
      fixed: {
        count: tally.fixed.count + (result.fixed?.count ?? 0),
        files: tally.fixed.files + (result.fixed?.count ? 1 : 0),
      },
      levels: { error: ofLevel('error'), warning: ofLevel('warning'), info: ofLevel('info') },
      failing: tally.failing + result.messages.filter((message) => fails(message, verdict)).length,
      warnings:
        tally.warnings +
        result.messages.filter((message) => message.level === 'warning' && counts(message, verdict)).length,
    },
  };
}

export const hasTooManyWarnings = ({ warnings }: Tally, { maxWarnings }: Verdict): boolean =>
  maxWarnings !== null && warnings > maxWarnings;

/** `trouble`: a part of the run could not be done. */
export function exitCodeOf(tally: Tally, verdict: Verdict, trouble: boolean): ExitCode {
  if (trouble || tally.refused > 0) return 2;
  return tally.failing > 0 || hasTooManyWarnings(tally, verdict) ? 1 : 0;
}
