import type { Json } from './shape.js';

/** What a JSON pointer, `/properties/id`, points to in a schema; `null` where there is no object. */
export function pointer(schema: Json, path: string): Json | null {
  let value: unknown = schema;
  for (const part of path.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Json)[key] : null;
  }
  return typeof value === 'object' && value !== null ? (value as Json) : null;
}
