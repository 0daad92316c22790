import type { Level } from '../../core/index.js';
import type { Lines } from '../../core/setup.js';
import type { FileResult, Message } from '../result.js';
import { homepage } from '../version.js';
import type { Format, FormatSettings } from './format.js';
import { jsonList } from './json.js';
import { pathFrom } from './places.js';

/** For reviewdog, which posts the fixes as suggestions. Columns count bytes of UTF-8, from 1. */
export function rdjson({ cwd }: FormatSettings): Format {
  const source = JSON.stringify({ name: 'hansei', url: homepage });
  return jsonList(
    (result) => diagnosticsOf(result, pathFrom(cwd, result)),
    [`{"source":${source},"diagnostics":[`, ']}'],
  );
}

const severities: Readonly<Record<Level, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

function diagnosticsOf({ text, lines, messages }: FileResult, path: string): unknown[] {
  const place = byteColumns(text, lines);
  const suggestion = ({ range: [start, end], text: inserted }: NonNullable<Message['fix']>) => ({
    range: { start: place(lines.placeAt(start)), end: place(lines.placeAt(end)) },
    text: inserted,
  });
  return messages.map((message) => ({
    message: message.message,
    location: {
      path,
      range: { start: place(message), end: place({ line: message.endLine, column: message.endColumn }) },
    },
    severity: severities[message.level],
    code: { value: message.ruleId, url: `${homepage}#what-it-checks` },
    ...(message.fix ? { suggestions: [suggestion(message.fix)] } : {}),
  }));
}

type Place = { readonly line: number; readonly column: number };

const byteColumns =
  (text: string, lines: Lines) =>
  ({ line, column }: Place): Place => {
    const { start } = lines.lineRange(line);
    return { line, column: Buffer.byteLength(text.slice(start, start + column - 1)) + 1 };
  };
