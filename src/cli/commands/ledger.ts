import path from 'node:path';
import { type Language, type LedgerSheet, type LintResult, ledgers, ledgerTable, refuse } from '../../core/index.js';
import { fromNative, waitingFiles } from '../../host/files.node.js';
import { teamForms } from '../../host/forms.js';
import { readReport } from '../../host/read.js';
import { configsFor, shownPath } from '../configs.js';
import { markdownText } from '../formats/markdown.js';
import type { ExitCode } from '../io.js';
import { chosen, type GlobalFlags, type Session } from '../session.js';
import { padded, safeJson, visible, widthOf } from '../terminal.js';
import { say } from '../words.js';

export type LedgerFlags = GlobalFlags & { readonly format: string };

/** `hansei ledger <file>`: what each part of the response took, and why. */
export async function ledgerCommand(file: string, flags: LedgerFlags, session: Session): Promise<ExitCode> {
  const format = chosen(session.language, flags.format, { option: '--format', known: ['text', 'json', 'markdown'] });
  const native = path.resolve(session.io.cwd, file);
  const scope = await configsFor(session, { config: null, profile: null }).scopeFor(native);
  if (scope === null) return 2;
  const read = await readReport(waitingFiles, fromNative(native), scope.config.limits);
  const trouble = (reason: string): ExitCode => {
    session.tell('trouble', { path: shownPath(session, native), reason });
    return 2;
  };
  if (read.kind === 'unreadable') return trouble(read.reason[session.language]);
  if (read.kind === 'refused') return trouble(messageOf(refuse(read.id, read.values, session.language)));
  const { config, forms } = scope;
  const sheets = ledgers(read.text, { config, forms: await teamForms(forms), fileName: path.basename(native) });
  if (sheets === null)
    return trouble(messageOf(refuse('too-deep', { limit: config.limits.nesting }, session.language)));
  const language = session.lang ?? config.messages ?? sheets[0]?.language ?? session.language;
  session.print(format === 'json' ? jsonOf(sheets) : shownAll(format, sheets, language));
  return 0;
}

const messageOf = ({ findings }: LintResult): string => findings[0]?.message ?? '';

/** A list only where there are several incidents. */
const jsonOf = (sheets: readonly LedgerSheet[]): string => `${safeJson(sheets.length === 1 ? sheets[0] : sheets, 2)}\n`;

/** Of several incidents each below its title. */
function shownAll(format: 'text' | 'markdown', sheets: readonly LedgerSheet[], language: Language): string {
  const titleOf = ({ title }: LedgerSheet): string =>
    sheets.length === 1 || title === null
      ? ''
      : format === 'text'
        ? `${visible(title)}\n\n`
        : `## ${markdownText(title)}\n\n`;
  return sheets.map((sheet) => `${titleOf(sheet)}${shownAs(format, sheet, language)}`).join('\n');
}

function shownAs(format: 'text' | 'markdown', sheet: LedgerSheet, language: Language): string {
  if (sheet.segments.length === 0) return `${say(language, 'noSegments')}\n`;
  const table = ledgerTable(sheet, language);
  return format === 'text' ? textOf(table) : markdownOf(table);
}

function textOf(table: readonly (readonly string[])[]): string {
  const cells = table.map((row) => row.map(visible));
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))));
  const lines = cells.map((row) =>
    row
      .map((cell, i) => padded(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

function markdownOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

const escaped = (cell: string): string => visible(cell).replace(/\\?\|/g, '\\|');
