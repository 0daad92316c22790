import type { Level } from '../../core/index.js';
import type { FileResult, Message } from '../result.js';
import type { Tally } from '../tally.js';
import { type Colours, padded, visible, widthOf } from '../terminal.js';
import { counted, say } from '../words.js';
import type { Format, FormatSettings } from './format.js';

/** For people in a terminal: a block per file, one summary. */
export function stylish(settings: FormatSettings): Format {
  return {
    file: (result) => (result.messages.length === 0 ? '' : blockOf(result, settings)),
    end: (tally) => (tally.reports === 0 ? '' : summaryOf(tally, settings)),
  };
}

const levelColour = (colours: Colours, level: Level) =>
  level === 'error' ? colours.red : level === 'warning' ? colours.yellow : colours.cyan;

type Row = {
  readonly place: string;
  readonly level: Level;
  readonly word: string;
  readonly text: string;
  readonly rule: string;
};

function blockOf({ shown, language, messages }: FileResult, { colours, columns }: FormatSettings): string {
  const rows = messages.map(
    ({ line, column, level, message, ruleId }: Message): Row => ({
      place: `${line}:${column}`,
      level,
      word: say(language, level),
      text: visible(message),
      rule: ruleId,
    }),
  );
  const place = widest(rows, 'place');
  const word = widest(rows, 'word');
  const text = widest(rows, 'text');
  // Rule ids stand in a column of their own where the terminal is wide enough.
  const fits = place + word + text + widest(rows, 'rule') + 8 <= columns;
  const lines = rows.map((row) => {
    const cells = [
      ' '.repeat(place - widthOf(row.place)) + row.place,
      levelColour(colours, row.level)(padded(row.word, word)),
    ];
    return `  ${cells.join('  ')}  ${fits ? padded(row.text, text) : row.text}  ${colours.dim(row.rule)}`;
  });
  return `${colours.underline(visible(shown))}\n${lines.join('\n')}\n\n`;
}

const widest = (rows: readonly Row[], key: 'place' | 'word' | 'text' | 'rule'): number =>
  rows.reduce((most, row) => Math.max(most, widthOf(row[key])), 0);

function summaryOf(tally: Tally, { colours, language, quiet }: FormatSettings): string {
  const { levels } = tally;
  const total = levels.error + levels.warning + levels.info;
  const reports = counted(language, tally.reports, 'report');
  if (total === 0) return `${colours.green('✔')} ${say(language, quiet ? 'cleanQuiet' : 'clean', { reports })}\n`;
  const shown = (['error', 'warning', 'info'] as const).filter((level) => levels[level] > 0);
  const counts = shown.map((level) => counted(language, levels[level], level)).join(language === 'ja' ? '、' : ', ');
  const findings = counted(language, total, 'problem');
  const line = say(language, 'summary', { findings, counts, reports: ofAll(tally, { language }) });
  const colour = levelColour(colours, shown[0]!);
  const extra = [
    ...(tally.refused > 0 ? [say(language, 'refused', { files: counted(language, tally.refused, 'file') })] : []),
    ...(tally.fixable > 0 ? [say(language, 'fixable', { count: tally.fixable })] : []),
  ];
  return `${[colour(colours.bold(`✖ ${line}`)), ...extra.map((text) => `  ${text}`)].join('\n')}\n`;
}

function ofAll({ touched, reports }: Tally, { language }: Pick<FormatSettings, 'language'>): string {
  if (touched === reports) return counted(language, reports, 'report');
  return language === 'en'
    ? `${touched} of ${counted('en', reports, 'report')}`
    : `${counted('ja', reports, 'report')}のうち${touched}件`;
}
