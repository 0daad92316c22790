import { type Form, formFor } from '../core/setup.js';

/** A team's own schema, read and ready to be compiled; plain data. */
export type TeamForm = {
  /** Changes whenever the schema or one of its files does. */
  readonly key: string;
  readonly profile: string;
  readonly schema: unknown;
  /** Schema files by the path that stands in `$ref`. */
  readonly refs: Readonly<Record<string, unknown>>;
};

const compiled = new Map<string, Promise<Form>>();

/** Forms are few; more than this many keys means that schemas are being edited. */
const kept = 32;

/** The compiler is loaded when the first team schema asks for it. Rejects with a message of one line. */
export function compiledForm(team: TeamForm): Promise<Form> {
  const key = `${team.profile}\n${team.key}`;
  const known = compiled.get(key);
  if (known) return known;
  if (compiled.size >= kept) compiled.clear();
  const form = compileNow(team);
  compiled.set(key, form);
  return form;
}

async function compileNow({ schema, profile, refs }: TeamForm): Promise<Form> {
  const { compileForm } = await import('../core/compile.js');
  return compileForm(schema, profile, (ref) => refs[ref]);
}

/** Looks a profile up among the team's forms, then among ours. A schema that cannot be compiled is left out. */
export async function teamForms(teams: Readonly<Record<string, TeamForm>>): Promise<(profile: string) => Form | null> {
  const ready = new Map<string, Form>();
  for (const [profile, team] of Object.entries(teams)) {
    const form = await compiledForm(team).catch(() => null);
    if (form) ready.set(profile, form);
  }
  return (profile) => ready.get(profile) ?? formFor(profile);
}
