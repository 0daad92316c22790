import type { Level } from '../../core/index.js';
import type { FileResult, Message } from '../result.js';
import { safeJson } from '../terminal.js';
import type { Format } from './format.js';

/** ESLint's shape, so that tools that read its output read ours. */
export const json = (): Format => jsonList((result) => [entryOf(result)]);

/** One list of JSON values, whole whatever happens; `around` it what a format wants. */
export function jsonList(
  entriesOf: (result: FileResult) => readonly unknown[],
  [open, close]: readonly [string, string] = ['[', ']'],
): Format {
  let before = open;
  return {
    file(result) {
      let text = '';
      for (const entry of entriesOf(result)) {
        text += `${before}${safeJson(entry)}`;
        before = ',\n';
      }
      return text;
    },
    end: () => (before === open ? `${open}${close}\n` : `${close}\n`),
  };
}

/** ESLint's 0 means off; `level` is authoritative. */
const severities: Readonly<Record<Level, number>> = { error: 2, warning: 1, info: 0 };

function entryOf({ path, messages, facts }: FileResult): Readonly<Record<string, unknown>> {
  const count = (level: Level, only: (message: Message) => boolean = () => true): number =>
    messages.filter((message) => message.level === level && only(message)).length;
  const isFixable = ({ fix }: Message) => fix !== null;
  return {
    filePath: path,
    messages: messages.map(messageOf),
    errorCount: count('error'),
    warningCount: count('warning'),
    infoCount: count('info'),
    fatalErrorCount: count('error', ({ fatal }) => fatal),
    fixableErrorCount: count('error', isFixable),
    fixableWarningCount: count('warning', isFixable),
    report: facts[0] ?? null,
    ...(facts.length > 1 ? { incidents: facts } : {}),
  };
}

function messageOf(message: Message): Readonly<Record<string, unknown>> {
  const { fix, fatal, facts, clock: _, fingerprint: __, level, ruleId, ...rest } = message;
  return {
    ruleId,
    severity: severities[level],
    level,
    ...rest,
    ...(fix ? { fix } : {}),
    ...(fatal ? { fatal } : {}),
    ...(facts ? { facts } : {}),
  };
}
