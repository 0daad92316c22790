import type { Column, Form, KeyForm, Layout, SectionForm, Verdict, Words } from './form.js';
import { keyword } from './keyword.js';
import { roleIndex } from './roles.js';

/** A JSON Schema, or any part of one. */
export type Json = { readonly [key: string]: unknown };

/** A validator as ajv makes them: true, or false with `errors`. */
export type Validate = {
  (value: unknown): boolean;
  errors?: null | readonly { keyword: string; instancePath: string; params: Record<string, unknown> }[];
};

type Source = { readonly schema: Json; readonly resolve: (ref: string) => Json | null };

/** Schema and compiled validator → Form. `resolve` answers `$ref`; what it does not know holds no annotations. */
export function formOf(profile: string, { schema, resolve }: Source, validate: Validate): Form {
  const properties = new Map<string, Json>();
  let note: Json = {};
  for (const part of partsOf(schema, resolve, new Set())) {
    for (const [name, value] of entries(part['properties']))
      properties.set(name, merge(properties.get(name), referred(value, resolve)));
    note = { ...note, ...annotation(part) };
  }
  const sections = [...sectionsOf(properties.get('sections'), resolve)]
    .flatMap(([role, value]) => sectionForm(role, value) ?? [])
    .toSorted((a, b) => a.order - b.order);
  const keys = [...properties]
    .filter(([key, value]) => key !== 'sections' && annotation(value)['order'] !== undefined)
    .map(([key, value]) => keyForm(key, value));
  return {
    profile,
    forCustomers: note['audience'] === 'customers',
    layout: { en: layoutOf(record(note['en'])), ja: layoutOf(record(note['ja'])) },
    index: roleIndex(sections),
    keys: keys.toSorted((a, b) => a.order - b.order),
    sections,
    validate: (value) => verdicts(validate, value, properties),
  };
}

const layoutOf = (words: Json): Layout => ({
  numbered: words['numbered'] === true,
  closing: typeof words['closing'] === 'string' ? words['closing'] : null,
});

/** What a schema refers to, with what it says itself. */
function referred(schema: Json, resolve: Source['resolve']): Json {
  const target = typeof schema['$ref'] === 'string' ? resolve(schema['$ref']) : null;
  return target ? merge(target, schema) : schema;
}

/** All sub-schemas that speak of the same instance: the schema, what it refers to, and its branches. */
function* partsOf(schema: Json, resolve: Source['resolve'], seen: Set<Json>): Generator<Json> {
  if (seen.has(schema)) return;
  seen.add(schema);
  if (typeof schema['$ref'] === 'string') {
    const target = resolve(schema['$ref']);
    if (target) yield* partsOf(target, resolve, seen);
  }
  for (const key of ['allOf', 'then', 'else']) {
    const value = schema[key];
    for (const part of Array.isArray(value) ? value : [value]) if (isJson(part)) yield* partsOf(part, resolve, seen);
  }
  yield schema;
}

function* sectionsOf(sections: Json | undefined, resolve: Source['resolve']): Generator<[string, Json]> {
  if (!sections) return;
  const merged = new Map<string, Json>();
  for (const part of partsOf(sections, resolve, new Set()))
    for (const [role, value] of entries(part['properties'])) merged.set(role, merge(merged.get(role), value));
  yield* merged;
}

/** Later annotations add to earlier ones word by word; a heading that is renamed is still known by its old name. */
function merge(old: Json | undefined, more: Json): Json {
  if (!old) return more;
  const [a, b] = [annotation(old), annotation(more)];
  const note: Record<string, unknown> = { ...a, ...b };
  for (const language of ['en', 'ja']) note[language] = mergeWords(record(a[language]), record(b[language]));
  const properties = { ...record(old['properties']), ...record(more['properties']) };
  return { ...old, ...more, [keyword]: note, properties };
}

function mergeWords(old: Json, more: Json): Json {
  const renamed = 'heading' in more ? [old['heading'], old['past']].filter((name) => typeof name === 'string') : [];
  // Names that mean something else in this kind of report.
  const never = new Set(list(more['never']));
  const all = (key: string) => [...new Set([...list(old[key]), ...list(more[key])])].filter((name) => !never.has(name));
  return { ...old, ...more, aliases: [...all('aliases'), ...renamed], within: all('within') };
}

function sectionForm(role: string, schema: Json): SectionForm | null {
  const note = annotation(schema);
  if (typeof note['order'] !== 'number') return null;
  const text = (key: string) => (typeof note[key] === 'string' ? note[key] : null);
  return {
    role,
    order: note['order'],
    rank: typeof note['rank'] === 'number' ? note['rank'] : null,
    from: text('from'),
    until: text('until'),
    columns: list(note['columns']).filter(isColumn),
    ...bothWords(schema),
  };
}

function keyForm(key: string, schema: Json): KeyForm {
  const values = Array.isArray(schema['enum']) ? schema['enum'] : 'const' in schema ? [schema['const']] : [];
  return { key, order: Number(annotation(schema)['order']), values: values.map(String), ...bothWords(schema) };
}

function bothWords(schema: Json): { en: Words; ja: Words } {
  const note = annotation(schema);
  const description = typeof schema['description'] === 'string' ? schema['description'] : '';
  return { en: wordsOf(record(note['en']), description), ja: wordsOf(record(note['ja']), description) };
}

function wordsOf(words: Json, description: string): Words {
  const text = (key: string, fallback = '') => (typeof words[key] === 'string' ? words[key] : fallback);
  return {
    description: text('description', description),
    heading: text('heading'),
    past: text('past') || null,
    aliases: list(words['aliases']).map(String),
    within: list(words['within']).map(String),
    guidance: text('guidance'),
    example: text('example'),
  };
}

function verdicts(validate: Validate, value: unknown, known: ReadonlyMap<string, unknown>): Verdict[] {
  if (validate(value)) return [];
  const seen = new Set<string>();
  const found: Verdict[] = [];
  for (const { keyword: broken, instancePath, params } of validate.errors ?? []) {
    if (broken === 'if') continue;
    const missing = broken === 'required' ? `/${params['missingProperty']}` : '';
    const unknown = params['unevaluatedProperty'] ?? params['additionalProperty'];
    // Once one branch fails, the validator no longer counts what that branch knows as evaluated.
    if (instancePath === '' && typeof unknown === 'string' && known.has(unknown)) continue;
    const path = `${instancePath}${missing}${unknown === undefined ? '' : `/${unknown}`}`;
    const key = `${broken} ${path}`;
    if (!seen.has(key)) found.push({ keyword: broken, path, params });
    seen.add(key);
  }
  return found;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const record = (value: unknown): Json => (isJson(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const annotation = (schema: Json): Json => record(schema[keyword]);
const entries = (value: unknown): [string, Json][] =>
  Object.entries(record(value)).filter((entry): entry is [string, Json] => isJson(entry[1]));
const isColumn = (value: unknown): value is Column =>
  isJson(value) && [value['id'], value['en'], value['ja']].every((text) => typeof text === 'string');
