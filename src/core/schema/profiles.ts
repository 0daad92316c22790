import type { Form } from './form.js';
import { schemas } from './generated/schemas.js';
import { validateStandard } from './generated/validators.js';
import { formOf, type Json } from './shape.js';

export const profiles = ['standard'] as const;

let standard: Form | null = null;

/** Our own form of a profile; `null` for a profile that is not ours. */
export function formFor(profile: string): Form | null {
  if (profile !== 'standard') return null;
  standard ??= formOf('standard', { schema: schemas['standard.schema.json'], resolve: ours }, validateStandard);
  return standard;
}

/** One of our schemas by file name, `$id` or either with a fragment; `null` for others. */
export function ours(ref: string): Json | null {
  const name = ref.split('#')[0]!.split('/').at(-1) ?? '';
  return name === 'report.schema.json' || name === 'standard.schema.json' ? schemas[name] : null;
}
