import type { Form } from './form.js';
import { schemas } from './generated/schemas.js';
import { validateCustomer, validateStandard } from './generated/validators.js';
import { pointer } from './pointer.js';
import { formOf, type Json, type Validate } from './shape.js';

export const profiles = ['standard', 'customer'] as const;
type Profile = (typeof profiles)[number];

const validators: Readonly<Record<Profile, Validate>> = { standard: validateStandard, customer: validateCustomer };

const ready = new Map<Profile, Form>();

/** Our own form of a profile; `null` for a profile that is not ours. */
export function formFor(name: string): Form | null {
  const profile = profiles.find((known) => known === name);
  if (!profile) return null;
  const known = ready.get(profile);
  if (known) return known;
  const form = formOf(profile, { schema: schemas[`${profile}.schema.json`], resolve: ours }, validators[profile]);
  ready.set(profile, form);
  return form;
}

const files: Readonly<Record<string, Json>> = schemas;

/** Names of our schema files, which other schemas may refer to. */
export const schemaNames: readonly string[] = Object.keys(schemas);

/** One of our schemas by file name or `$id`, or what a fragment points to in it; `null` for others. */
export function ours(ref: string): Json | null {
  const [file = '', fragment = ''] = ref.split('#');
  const name = file.split('/').at(-1) ?? '';
  const schema = Object.hasOwn(files, name) ? files[name]! : null;
  return schema && fragment !== '' ? pointer(schema, fragment) : schema;
}
