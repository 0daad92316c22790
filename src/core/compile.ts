/** A team's own schema → Form. Loaded only where one is configured: it brings ajv, which needs `new Function`. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { RE2JS } from 're2js';
import type { Form } from './schema/form.js';
import { schemas } from './schema/generated/schemas.js';
import { keyword, keywordSchema } from './schema/keyword.js';
import { pointer } from './schema/pointer.js';
import { ours } from './schema/profiles.js';
import { formOf, type Json, type Validate } from './schema/shape.js';

/** Patterns of foreign schemas run in linear time; what RE2 does not know (look-around, back references) is an error. */
const linear = Object.assign(
  (pattern: string) => {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
    return { test: (text: string) => compiled.matcher(text).find(), code: 'linear' };
  },
  { code: 'linear' },
);

/** Deeper schemas overflow the compiler's stack. */
const maxDepth = 100;

/**
 * `load` gives the JSON of another file that the schema refers to; our own schemas are known by file name or `$id`.
 * Throws an Error with a one-line message when the schema cannot be used.
 */
export function compileForm(schema: unknown, profile: string, load: (ref: string) => unknown): Form {
  const loaded = new Map<string, Json>();
  const own = localised(schema, load, loaded);
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    logger: false,
    code: { regExp: linear as never },
  });
  ajv.addKeyword({ keyword, metaSchema: keywordSchema });
  for (const known of Object.values(schemas)) ajv.addSchema(known);
  for (const [ref, value] of loaded) ajv.addSchema({ ...value, $id: ref });
  const validate: Validate = ajv.compile(own);
  const resolve = (ref: string): Json | null =>
    ref.startsWith('#/') ? pointer(own, ref.slice(1)) : (loaded.get(ref) ?? ours(ref));
  return formOf(profile, { schema: own, resolve }, validate);
}

/** A copy whose references to our schemas have our `$id`, and to other files an id of their own. */
function localised(schema: unknown, load: (ref: string) => unknown, loaded: Map<string, Json>): Json {
  const visit = (value: unknown, depth: number): unknown => {
    if (depth > maxDepth) throw new Error(`schema is nested deeper than ${maxDepth} levels`);
    if (Array.isArray(value)) return value.map((item) => visit(item, depth + 1));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === '$ref' && typeof item === 'string' ? reference(item) : visit(item, depth + 1),
      ]),
    );
  };
  const reference = (ref: string): string => {
    const [file = '', fragment] = ref.split('#');
    const known = file === '' ? null : (schemas as Readonly<Record<string, Json>>)[file.split('/').at(-1) ?? ''];
    if (file === '') return ref;
    const id = known ? String(known['$id']) : `file:${file}`;
    if (!known && !loaded.has(id)) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(file))
        throw new Error(`schema refers to "${file}"; only files of the repository are read`);
      loaded.set(id, {});
      loaded.set(id, localised(load(file), load, loaded));
    }
    return fragment === undefined ? id : `${id}#${fragment}`;
  };
  const copy = visit(schema, 0);
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) throw new Error('schema is not a JSON object');
  return copy as Json;
}
