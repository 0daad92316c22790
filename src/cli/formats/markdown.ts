import type { Level } from '../../core/index.js';
import type { FileResult, Message } from '../result.js';
import type { Tally } from '../tally.js';
import { visible } from '../terminal.js';
import { say } from '../words.js';
import type { Format, FormatSettings } from './format.js';
import { pathFrom } from './places.js';
import { summaryLine } from './stylish.js';

/** Characters; GitHub refuses comments of more than 65,536. */
const limit = 60_000;

/** A table for a comment on a pull request: the most severe findings first, cut with a count where it grows too long. */
export function markdown(settings: FormatSettings): Format {
  const rows: { readonly level: Level; readonly row: string }[] = [];
  return {
    file(result) {
      for (const message of result.messages) rows.push({ level: message.level, row: rowOf(message, result, settings) });
      return '';
    },
    end: (tally) => commentOf(rows, tally, settings),
  };
}

const marks: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

function rowOf(message: Message, result: FileResult, { root }: FormatSettings): string {
  const { level, line, ruleId } = message;
  return `| ${marks[level]} | ${markdownText(`${pathFrom(root, result)}:${line}`)} | ${markdownText(message.message)} | \`${ruleId}\` |\n`;
}

type Rows = readonly { readonly level: Level; readonly row: string }[];

function commentOf(rows: Rows, tally: Tally, settings: FormatSettings): string {
  const { language } = settings;
  const head = `### Hansei\n\n${tally.reports === 0 ? say(language, 'nothingChecked') : summaryLine(tally, settings)}\n`;
  if (rows.length === 0) return head;
  const sorted = (['error', 'warning', 'info'] as const).flatMap((level) => rows.filter((row) => row.level === level));
  const columns = (['columnPlace', 'columnFinding', 'columnRule'] as const).map((word) => say(language, word));
  let text = `${head}\n| | ${columns.join(' | ')} |\n|---|---|---|---|\n`;
  let shown = 0;
  for (const { row } of sorted) {
    if (text.length + row.length > limit) break;
    text += row;
    shown++;
  }
  return shown === rows.length ? text : `${text}\n${say(language, 'andMore', { count: rows.length - shown })}\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text of a report that must stay text: no markup, no HTML, no mention that calls somebody, no reference to an issue. */
export const markdownText = (text: string): string =>
  visible(text)
    .replace(/[\\`*_{}[\]()#+!|~$^=-]/g, '\\$&')
    .replace(/[&<>]/g, (character) => entities[character] ?? character)
    .replace(/@|(?<=#)(?=\d)|(?<=:\/)(?=\/)|(?<=www)(?=\.)/gi, (at) => `${at}\u200b`);
