import type { Facts, Finding, Fix, Level } from '../core/index.js';
import { applyEdits, type Language, type Lines, linesOf } from '../core/setup.js';
import { fingerprinter } from './fingerprint.js';

/** A finding with its place in lines and columns, as every format needs it. 1-based, UTF-16 columns, end exclusive. */
export type Message = {
  readonly ruleId: string;
  readonly level: Level;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The first safe fix, its edits merged into one. Offsets are those of the text without BOM. */
  readonly fix: { readonly range: readonly [number, number]; readonly text: string } | null;
  readonly fatal: boolean;
  readonly clock: boolean;
  /** What the finding rests on; `null` where the message says it all. */
  readonly facts: Finding['facts'];
  /** Stays the same when the finding only moves; no two of a file are equal. */
  readonly fingerprint: string;
};

/** What became of one file. */
export type FileResult = {
  /** Native, absolute. */
  readonly path: string;
  /** As people see it, relative to the current folder. */
  readonly shown: string;
  /** Without BOM; empty when the file could not be read. */
  readonly text: string;
  readonly lines: Lines;
  /** The text as it may be shown, of the same length: credentials and personal data are starred. */
  readonly shownText: string;
  /** Of its messages. */
  readonly language: Language;
  readonly messages: readonly Message[];
  /** The text before safe fixes were made, as it may be shown, and how many; `null` where none was wanted. */
  readonly fixed: { readonly before: string; readonly count: number } | null;
  /** One per incident; empty when the file was refused. */
  readonly facts: readonly Facts[];
};

export function messagesOf(text: string, findings: readonly Finding[], lines: Lines = linesOf(text)): Message[] {
  // Most formats do not want them.
  let fingerprints: readonly string[] | null = null;
  const fingerprintOf = (index: number): string => {
    fingerprints ??= fingerprintsOf(text, findings);
    return fingerprints[index] ?? '';
  };
  return findings.map(({ rule, level, range, message, fatal, clock, fixes, facts }, index) => {
    const start = lines.placeAt(range.start);
    const end = lines.placeAt(range.end);
    const safe = fixes.find((fix) => fix.safe);
    return {
      ruleId: rule,
      // Time does not break builds.
      level: clock && level === 'error' ? 'warning' : level,
      message,
      ...start,
      endLine: end.line,
      endColumn: end.column,
      fix: safe ? merged(text, safe) : null,
      fatal,
      clock,
      facts,
      get fingerprint() {
        return fingerprintOf(index);
      },
    };
  });
}

function fingerprintsOf(text: string, findings: readonly Finding[]): readonly string[] {
  const fingerprint = fingerprinter(text);
  return findings.map(({ rule, range }) => fingerprint(rule, range.start));
}

/** Only the stretch between the first and the last edit is copied: a file may have many fixes. */
function merged(text: string, { edits }: Fix): Message['fix'] {
  if (edits.length === 0) return null;
  const start = Math.min(...edits.map(({ range }) => range.start));
  const end = Math.max(...edits.map(({ range }) => range.end));
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const moved = edits.map(({ range, text: inserted }) => ({
    range: { start: range.start - start, end: range.end - start },
    text: inserted.replace(/\r?\n/g, lineEnd),
  }));
  const changed = applyEdits(text.slice(start, end), moved);
  return changed === null ? null : { range: [start, end], text: changed };
}

const weights: Readonly<Record<Level | 'never', number>> = { info: 0, warning: 1, error: 2, never: 3 };

export const isAtLeast = (level: Level, limit: Level | 'never'): boolean => weights[level] >= weights[limit];
