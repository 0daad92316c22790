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
  /** Stderr is a terminal: a long run may say how far it is. */
  readonly stderrIsTTY?: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Width of the terminal. */
  readonly columns: number;
  /** Judges the reports, one at a time; where none is given, the command chooses. */
  readonly engine?: Engine;
  /** A script that serves an engine in a worker; without it all is done in this thread. */
  readonly worker?: string | null;
};

export type Output = { write(text: string): unknown };

/** 0: nothing to object to; 1: findings; 2: the run, or a part of it, could not be done. */
export type ExitCode = 0 | 1 | 2;
