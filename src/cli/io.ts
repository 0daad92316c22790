import type { Engine } from '../host/engine.js';

/** All that a command may touch of its process, so that tests can run it without one. */
export type Io = {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Not touched unless asked for. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Stdout is a terminal. */
  readonly isTTY: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Width of the terminal. */
  readonly columns: number;
  /** Judges the reports; the local one where none is given. */
  readonly engine?: Engine;
};

export type Output = { write(text: string): unknown };

/** 0: nothing to object to; 1: findings; 2: the run, or a part of it, could not be done. */
export type ExitCode = 0 | 1 | 2;
