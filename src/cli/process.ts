import { reasonOf } from '../host/files.js';
import type { Io } from './io.js';
import { say, uiLanguage } from './words.js';

/** The real process. A reader that went away (`| head -1`) is no error; another failure of stdout is told, exit code 2. */
export function nodeIo(worker: string | null = null): Io {
  let isTold = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isTold) return;
    isTold = true;
    const language = uiLanguage(undefined, process.env);
    process.stderr.write(`hansei: ${say(language, 'cannotWrite', { reason: reasonOf(error)[language] })}\n`);
    process.once('exit', () => {
      process.exitCode = 2;
    });
  });
  process.stderr.on('error', () => {});
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: () => process.stdin,
    cwd: process.cwd(),
    env: process.env,
    isTTY: process.stdout.isTTY,
    stderrIsTTY: process.stderr.isTTY,
    now: Date.now,
    columns: process.stdout.columns ?? 100,
    worker,
  };
}
