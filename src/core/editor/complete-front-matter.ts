import { statuses } from '../report/report.js';
import type { KeyForm } from '../schema/form.js';
import type { Range } from '../text/text.js';
import { localIn } from '../time/index.js';
import type { Completion, CompletionAsk } from './completion.js';
import type { Context } from './context.js';
import { lineAround, slice } from './places.js';
import { statusWords } from './status-words.js';

/** Keys that are missing, and values; `null` outside the front matter. */
export function frontMatterCompletions(context: Context, ask: CompletionAsk): Completion[] | null {
  const { text, form } = context;
  const inner = innerOf(text);
  if (inner === null || !isInFrontMatter(text, ask.offset)) return null;
  const line = lineAround(text, ask.offset);
  const before = text.slice(line.start, ask.offset);
  if (/^[\w-]*$/.test(before)) return keys(context, ask, { inner, line });
  const [, name, space = ''] = /^([\w-]+):([ \t]*)/.exec(before) ?? [];
  const key = form.keys.find(({ key }) => key === name);
  if (!key || space === '') return [];
  const start = line.start + key.key.length + 1 + space.length;
  // A comment behind the value stays.
  const value = /^[^#]*/.exec(text.slice(start, line.end))?.[0] ?? '';
  const range = { start, end: Math.max(ask.offset, start + value.trimEnd().length) };
  return valuesOf(key, context, ask).map((found) => ({ ...found, range }));
}

export function isInFrontMatter(text: string, offset: number): boolean {
  const inner = innerOf(text);
  return inner !== null && inner.start <= offset && offset <= inner.end;
}

/** Between the fences; without a closing one, as long as lines look like keys. */
function innerOf(text: string): Range | null {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(start));
  const stray = /^(?![\w-]+:|[ \t]|\r?$|[\w-]*\r?$)/m.exec(text.slice(start));
  const end = Math.min(closing?.index ?? text.length, stray?.index ?? text.length);
  return { start, end: closing?.index === end ? start + Math.max(0, end - 1) : start + end };
}

function keys({ text, form, language }: Context, { snippets }: CompletionAsk, place: { inner: Range; line: Range }) {
  const [own] = /^[\w-]*:?[ \t]*/.exec(slice(text, place.line)) ?? [''];
  const has = (key: string) => new RegExp(`^${key}:`, 'm').test(slice(text, place.inner));
  return form.keys
    .filter(({ key }) => !has(key))
    .map((key): Completion => {
      const isChoice = snippets && key.values.length > 1;
      return {
        kind: 'key',
        label: key.key,
        detail: key.values.join(' | '),
        documentation: key[language].description,
        range: { start: place.line.start, end: place.line.start + own.length },
        text: isChoice
          ? `${key.key}: \${1|${key.values.join(',')}|}`
          : `${key.key}: ${key.values.length === 1 ? key.values[0] : ''}`,
        isSnippet: isChoice,
        filter: key.key,
      };
    });
}

type Value = readonly [text: string, detail: string];

function valuesOf(key: KeyForm, context: Context, ask: CompletionAsk): Omit<Completion, 'range'>[] {
  const values = [...new Map(offered(key, context, ask)).entries()];
  return values.map(([text, detail]) => ({
    kind: 'value',
    label: text,
    detail,
    documentation: key[context.language].description,
    text,
    isSnippet: false,
    filter: text,
  }));
}

function offered({ key, values }: KeyForm, { options, report, language }: Context, ask: CompletionAsk): Value[] {
  const plain = (names: readonly (string | null)[]) =>
    names.flatMap((name): Value[] => (name === null ? [] : [[name, '']]));
  switch (key) {
    case 'status':
      return statuses.map((status) => [status, statusWords[language][status].join(language === 'ja' ? '：' : ': ')]);
    case 'profile':
      return plain(ask.profiles);
    case 'timezone':
      return plain([options.config.timezone, ask.zone, 'UTC']);
    case 'severity':
      return plain(Object.keys(options.config.severities));
    case 'accountable':
      return plain(ask.people);
    case 'date':
      return options.now === null ? [] : plain([localIn(options.now, report.zone ?? ask.zone ?? 'UTC')?.day ?? null]);
    default:
      return plain(values);
  }
}
