import type { Level } from '../../core/index.js';
import type { FileResult, Message } from '../result.js';
import { visible } from '../terminal.js';
import type { Format, FormatSettings } from './format.js';
import { pathFrom } from './places.js';
import { stylish } from './stylish.js';

/** Workflow commands, which GitHub Actions shows beside the lines of a pull request; then the summary for the log. */
export function github(settings: FormatSettings): Format {
  return {
    file: (result) => result.messages.map((message) => annotation(message, result, settings)).join(''),
    end: stylish(settings).end,
  };
}

const commands: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function annotation(message: Message, result: FileResult, { root }: FormatSettings): string {
  const { line, column, endLine, endColumn, level, ruleId } = message;
  // GitHub refuses columns of what goes over several lines.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = { file: visible(pathFrom(root, result)), line, endLine, ...columns, title: ruleId };
  const shown = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${commands[level]} ${shown.join(',')}::${data(visible(message.message))}\n`;
}

/** As @actions/core escapes. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
