import type { Session } from './session.js';
import { say } from './words.js';

/** How far a long run is, on a line of stderr that is gone before anything else is said. */
export type Progress = {
  /** The session, whose words take the line away first. */
  readonly session: Session;
  /** One file more is done. */
  step(): void;
  end(): void;
};

/** Milliseconds after which a run is long, and between two looks at it. */
const patience = 1000;
const pace = 100;

export function progressOf(session: Session, total: number): Progress {
  const { io, language } = session;
  if (!io.stderrIsTTY || io.env['TERM'] === 'dumb') return { session, step: () => {}, end: () => {} };
  let done = 0;
  let isShown = false;
  const clear = (): void => {
    if (isShown) io.stderr.write('\r\u001b[K');
    isShown = false;
  };
  const draw = (): void => {
    io.stderr.write(`\r${say(language, 'progress', { done, total })}\u001b[K`);
    isShown = true;
  };
  let timer = setTimeout(() => {
    draw();
    timer = setInterval(draw, pace);
  }, patience);
  return {
    session: {
      ...session,
      tell(...line) {
        clear();
        session.tell(...line);
      },
      print(text) {
        if (text !== '') clear();
        session.print(text);
      },
    },
    step: () => void done++,
    end() {
      clearTimeout(timer);
      clear();
    },
  };
}
