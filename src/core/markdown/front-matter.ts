import { parse as parseToml, TomlError } from 'smol-toml';
import { isMap, isScalar, isSeq, type ParsedNode, parseDocument, visit } from 'yaml';
import type { Range } from '../text/text.js';

export type FrontMatterEntry = {
  readonly key: string;
  /** Scalars and lists as plain values; dates stay text. */
  readonly value: unknown;
  readonly keyRange: Range;
  /** Where the value stands; the key's range when there is none. */
  readonly valueRange: Range;
};

export type FrontMatterError =
  | 'syntax'
  | 'not-a-map'
  | 'duplicate'
  | 'alias'
  | 'too-large'
  | 'too-deep'
  | 'too-many-keys'
  | 'not-closed';

export type FrontMatter = {
  readonly kind: 'yaml' | 'toml' | null;
  /** From the opening to the closing fence; empty at the start of the text when there is none. */
  readonly range: Range;
  readonly entries: readonly FrontMatterEntry[];
  readonly errors: readonly { readonly range: Range; readonly says: FrontMatterError; readonly detail: string }[];
};

/** Limits of front matter: a report needs ten keys; these stop key floods and deep nesting before they cost seconds. */
const maxBytes = 65_536;
const maxKeys = 500;
const maxDepth = 32;

type Problem = { range: Range; says: FrontMatterError; detail: string };

const none = (start: number): FrontMatter => ({ kind: null, range: { start, end: start }, entries: [], errors: [] });

const fence = /^(---|\+\+\+)[ \t]*(?:\r?\n|$)/;

/** Front matter at the start of the text; positions are those of the text. Reads at most 64 kB of it, never aliases. */
export function frontMatterOf(text: string): FrontMatter {
  const opening = fence.exec(text);
  if (!opening) return none(0);
  const mark = opening[1]!;
  const start = opening[0].length;
  const close = new RegExp(`^${mark === '---' ? '---' : '\\+\\+\\+'}[ \\t]*(?=\\r?$)`, 'gm');
  close.lastIndex = start;
  const closing = close.exec(text);
  // Without a closing fence, `---` is a thematic break: the report simply starts with a line.
  if (!closing)
    return mark === '---' && !/^[\w-]+:/.test(text.slice(start, start + 80))
      ? none(0)
      : notClosed(opening[0].trimEnd().length);
  const range = { start: 0, end: closing.index + closing[0].length };
  const inner = { start, end: closing.index };
  const kind = mark === '---' ? 'yaml' : 'toml';
  if (inner.end - inner.start > maxBytes)
    return { kind, range, entries: [], errors: [problem({ start: 0, end: 3 }, 'too-large', String(maxBytes))] };
  const source = text.slice(inner.start, inner.end);
  return { kind, range, ...(kind === 'yaml' ? readYaml(source, inner.start) : readToml(source, inner.start)) };
}

const problem = (range: Range, says: FrontMatterError, detail = ''): Problem => ({ range, says, detail });

const notClosed = (end: number): FrontMatter => ({
  kind: 'yaml',
  range: { start: 0, end },
  entries: [],
  errors: [problem({ start: 0, end }, 'not-closed')],
});

type Read = { readonly entries: readonly FrontMatterEntry[]; readonly errors: readonly Problem[] };

function readYaml(source: string, offset: number): Read {
  const whole = { start: offset, end: offset + source.trimEnd().length };
  const early = tooMuch(source, whole);
  if (early) return { entries: [], errors: [early] };
  const document = parseDocument(source, { uniqueKeys: false, strict: true, logLevel: 'silent', stringKeys: true });
  const errors = document.errors.map((error) =>
    problem(
      visible(at(error.pos, offset, source.length), source, offset),
      'syntax',
      error.message.split('\n')[0]!.replace(/ at line .*/, ''),
    ),
  );
  const map = document.contents;
  if (errors.length > 0) return { entries: [], errors: errors.slice(0, 1) };
  if (map === null) return { entries: [], errors: [] };
  if (!isMap(map)) return { entries: [], errors: [problem(whole, 'not-a-map')] };
  const entries: FrontMatterEntry[] = [];
  const found: Problem[] = [];
  visit(document, {
    Alias: (_, node) => {
      found.push(problem(at(node.range ?? [0, 0], offset, source.length), 'alias', node.source));
    },
  });
  if (found.length > 0) return { entries: [], errors: found.slice(0, 1) };
  const seen = new Set<string>();
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const keyRange = at(key.range ?? [0, 0], offset, source.length);
    const name = String(key.value);
    if (seen.has(name)) found.push(problem(keyRange, 'duplicate', name));
    seen.add(name);
    const node = value as ParsedNode | null;
    const span = node?.range ? at(node.range, offset, source.length) : { start: keyRange.end, end: keyRange.end };
    const empty = span.end <= span.start;
    entries.push({ key: name, value: plain(node), keyRange, valueRange: empty ? keyRange : span });
  }
  return { entries, errors: found };
}

/** Quick scan for key floods and deep nesting, both of which cost the YAML parser more than linear time. */
function tooMuch(source: string, range: Range): Problem | null {
  let keys = 0;
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === ':') keys++;
    else if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    else if (char === ']' || char === '}') depth--;
  }
  for (const indent of source.matchAll(/^[ \t]*/gm)) deepest = Math.max(deepest, indent[0].length / 2);
  for (const dashes of source.matchAll(/^[ \t]*(?:- ){2,}/gm)) deepest = Math.max(deepest, dashes[0].length / 2);
  if (keys > maxKeys) return problem(range, 'too-many-keys', String(maxKeys));
  return deepest > maxDepth ? problem(range, 'too-deep', String(maxDepth)) : null;
}

function at(range: readonly [number, number, ...unknown[]], offset: number, length: number): Range {
  const start = Math.min(range[0], length);
  return { start: offset + start, end: offset + Math.max(start, Math.min(range[1], length)) };
}

/** An error at the end of the text is shown at the last character before it. */
function visible({ start, end }: Range, source: string, offset: number): Range {
  if (end > start) return { start, end };
  const last = source.slice(0, start - offset).trimEnd().length + offset;
  return last > offset ? { start: last - 1, end: last } : { start, end };
}

/** Scalars and lists as plain values. Own properties only: a key called `__proto__` is just a key. */
function plain(node: ParsedNode | null): unknown {
  if (isScalar(node)) return typeof node.value === 'bigint' ? String(node.value) : node.value;
  if (isSeq(node)) return node.items.map((item) => plain(item as ParsedNode));
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }): [string, unknown] => [
      String(key),
      plain(value as ParsedNode | null),
    ]);
    return Object.fromEntries(pairs);
  }
  return null;
}

function readToml(source: string, offset: number): Read {
  const whole = { start: offset, end: offset + source.trimEnd().length };
  const early = tooMuch(source, whole);
  if (early) return { entries: [], errors: [early] };
  let values: Record<string, unknown>;
  try {
    values = parseToml(source);
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1;
    const start =
      source
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0);
    const end = source.indexOf('\n', start);
    const message = error instanceof Error ? error.message.split('\n')[0]!.replace(/^Invalid TOML document: /, '') : '';
    return {
      entries: [],
      errors: [problem({ start: offset + start, end: offset + (end < 0 ? source.length : end) }, 'syntax', message)],
    };
  }
  const entries = Object.entries(values).map(([key, value]): FrontMatterEntry => {
    const found = new RegExp(`^[ \\t]*\\[?"?(${key.replace(/[^\w-]/g, '\\$&')})"?`, 'm').exec(source);
    const start = offset + (found ? found.index + found[0].lastIndexOf(key) : 0);
    const keyRange = { start, end: found ? start + key.length : start };
    return { key, value: plainToml(value), keyRange, valueRange: keyRange };
  });
  return { entries, errors: [] };
}

/** Dates of TOML stay text, as those of YAML. */
const plainToml = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'toISOString' in value ? JSON.stringify(value).slice(1, -1) : value;
