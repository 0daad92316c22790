import type { FileResult, Message } from '../result.js';
import { visible } from '../terminal.js';
import type { Format, FormatSettings } from './format.js';

/** JUnit XML: a suite per report, clean ones included. What makes the run fail is a failure, all else is output. */
export function junit({ fails }: FormatSettings): Format {
  let before = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="hansei">\n';
  return {
    file(result) {
      const text = `${before}${suiteOf(result, fails)}`;
      before = '';
      return text;
    },
    end: () => `${before}</testsuites>\n`,
  };
}

function suiteOf({ shown, messages }: FileResult, fails: FormatSettings['fails']): string {
  const failures = messages.filter((message) => !message.fatal && fails(message)).length;
  const errors = messages.filter(({ fatal }) => fatal).length;
  const cases = messages.map((message) => caseOf(message, shown, fails));
  const all = cases.length > 0 ? cases : [`    <testcase name="hansei" classname="${xml(shown)}"/>\n`];
  const counts = `tests="${all.length}" failures="${failures}" errors="${errors}"`;
  return `  <testsuite name="${xml(shown)}" ${counts}>\n${all.join('')}  </testsuite>\n`;
}

function caseOf(message: Message, shown: string, fails: FormatSettings['fails']): string {
  const { line, column, level, ruleId, fatal } = message;
  const text = xml(message.message);
  const place = xml(`${visible(shown)}:${line}:${column}`);
  const element = fatal ? 'error' : 'failure';
  const body =
    fatal || fails(message)
      ? `<${element} type="${level}" message="${text}">${place}: ${text}</${element}>`
      : `<system-out>${level}: ${place}: ${text}</system-out>`;
  return `    <testcase name="${xml(`${ruleId} ${line}:${column}`)}" classname="${xml(shown)}">${body}</testcase>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 has no escape for most control characters: they are shown as `\u{1b}`. */
const xml = (text: string): string =>
  visible(text)
    .replace(/[\ufffe\uffff]/g, (bad) => `\\u{${bad.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
