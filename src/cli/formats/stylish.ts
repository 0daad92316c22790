import type { Level } from '../../core/index.js';
import type { FileResult, Message } from '../result.js';
import type { Tally } from '../tally.js';
import { type Colours, padded, unobeyed, visible, widthOf } from '../terminal.js';
import { counted, say } from '../words.js';
import type { Format, FormatSettings } from './format.js';
import { framesOf } from './frame.js';

/** For people in a terminal: a block per file, one summary. */
export function stylish(settings: FormatSettings): Format {
  return {
    file: (result) => (result.messages.length === 0 ? '' : blockOf(result, settings)),
    end: (tally) => (tally.reports === 0 ? '' : `${summaryOf(tally, settings)}\n`),
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

function blockOf(result: FileResult, { colours, columns }: FormatSettings): string {
  const { shown, language, messages } = result;
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
  const frame = framesOf(result, { colours, columns, indent: place + 2 });
  const lines = rows.map((row, index) => {
    const cells = [
      ' '.repeat(place - widthOf(row.place)) + row.place,
      levelColour(colours, row.level)(padded(row.word, word)),
    ];
    const line = `  ${cells.join('  ')}  ${fits ? padded(row.text, text) : row.text}  ${colours.dim(row.rule)}`;
    return `${line}\n${frame(messages[index]!)}`;
  });
  return `${colours.underline(unobeyed(visible(shown)))}\n${lines.join('')}\n`;
}

const widest = (rows: readonly Row[], key: 'place' | 'word' | 'text' | 'rule'): number =>
  rows.reduce((most, row) => Math.max(most, widthOf(row[key])), 0);

const levels = ['error', 'warning', 'info'] as const;

/** What a run found, as one line of plain text. */
export function summaryLine(tally: Tally, { language, quiet }: Pick<FormatSettings, 'language' | 'quiet'>): string {
  const shown = levels.filter((level) => tally.levels[level] > 0);
  const reports = counted(language, tally.reports, 'report');
  if (shown.length === 0) return say(language, quiet ? 'cleanQuiet' : 'clean', { reports });
  const total = shown.reduce((sum, level) => sum + tally.levels[level], 0);
  const counts = shown.map((level) => counted(language, tally.levels[level], level));
  const slots = { findings: counted(language, total, 'problem'), counts: counts.join(language === 'ja' ? '、' : ', ') };
  return say(language, 'summary', { ...slots, reports: ofAll(tally, { language }) });
}

function summaryOf(tally: Tally, settings: FormatSettings): string {
  const { colours, language } = settings;
  const line = summaryLine(tally, settings);
  const worst = levels.find((level) => tally.levels[level] > 0);
  if (!worst) return `${colours.green('✔')} ${line}`;
  const colour = levelColour(colours, worst);
  const extra = [
    ...(tally.refused > 0 ? [say(language, 'refused', { files: counted(language, tally.refused, 'file') })] : []),
    ...(tally.fixable > 0 ? [say(language, 'fixable', { count: tally.fixable })] : []),
  ];
  return [colour(colours.bold(`✖ ${line}`)), ...extra.map((text) => `  ${text}`)].join('\n');
}

function ofAll({ touched, reports }: Tally, { language }: Pick<FormatSettings, 'language'>): string {
  if (touched === reports) return counted(language, reports, 'report');
  return language === 'en'
    ? `${touched} of ${counted('en', reports, 'report')}`
    : `${counted('ja', reports, 'report')}のうち${touched}件`;
}
