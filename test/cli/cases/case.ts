import type { Files } from '../run.js';

/** One call of the command and what must be true of it, in this process and as a process of its own. */
export type Case = {
  readonly name: string;
  readonly files?: Files;
  readonly args: readonly string[];
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly code: 0 | 1 | 2;
  readonly stdout?: readonly (string | RegExp)[];
  readonly stderr?: readonly (string | RegExp)[];
  /** Must not appear on either. */
  readonly never?: readonly (string | RegExp)[];
  /** Files that are there afterwards and were not before, today's date as `DAY`; everything else is as it was. */
  readonly writes?: readonly string[];
};

export const nothing = /^$/;
