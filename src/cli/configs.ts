import path from 'node:path';
import { profiles } from '../core/setup.js';
import { type ConfigResolver, configResolver, type Resolved } from '../host/config.js';
import { fromNative, toNative, waitingFiles } from '../host/files.node.js';
import { type ReportFilter, reportFilter } from '../host/reports.js';
import { hintFor, type Session, UsageError } from './session.js';

/** A resolved config and what is made from it once. `null` stands for a config that cannot be used. */
export type Scope = Resolved & { readonly filter: ReportFilter };

export type Configs = {
  /** Tells each problem and note once. */
  scopeFor(native: string): Promise<Scope | null>;
};

export function configsFor(
  session: Session,
  flags: { readonly config: string | null; readonly profile: string | null },
): Configs {
  const resolver = resolverFor(session.io.cwd, flags.config);
  const told = new Set<string>();
  const scopes = new Map<Resolved, Scope | null>();
  const once = (key: string, tell: () => void): void => {
    if (told.has(key)) return;
    told.add(key);
    tell();
  };

  const scopeOf = (found: Resolved): Scope | null => {
    for (const { file, message } of found.notes) {
      const slots = { file: shownPath(session, toNative(file)), message: message[session.language] };
      once(JSON.stringify(slots), () => session.tell('configNote', slots));
    }
    for (const { file, line, column, key, message } of found.problems) {
      const label = key === '' ? '' : `${key}: `;
      const slots = {
        file: shownPath(session, toNative(file)),
        line,
        column,
        key: label,
        message: message[session.language],
      };
      once(JSON.stringify(slots), () => session.tell('configProblem', slots));
    }
    if (found.problems.length > 0) return null;
    const config =
      flags.profile === null ? found.config : { ...found.config, profile: knownProfile(session, flags.profile, found) };
    return { ...found, config, filter: reportFilter(found) };
  };

  return {
    async scopeFor(native) {
      const found = await resolver.forFolder(fromNative(path.dirname(native)));
      const known = scopes.get(found);
      if (known !== undefined) return known;
      const scope = scopeOf(found);
      scopes.set(found, scope);
      return scope;
    },
  };
}

const resolverFor = (cwd: string, config: string | null): ConfigResolver =>
  configResolver({
    files: waitingFiles,
    root: null,
    trusted: true,
    compiles: true,
    ...(config === null ? {} : { config: fromNative(path.resolve(cwd, config)) }),
  });

/** Ours and the team's own. */
export function knownProfile(session: Session, profile: string, { forms }: Pick<Resolved, 'forms'>): string {
  const known = [...profiles, ...Object.keys(forms)];
  if (known.includes(profile)) return profile;
  const hint = hintFor(session.language, profile, known);
  throw new UsageError('badValue', { option: '--profile', value: profile, hint, known: known.join(', ') });
}

/** Relative to the current folder where that is shorter to read. */
export function shownPath({ io }: Pick<Session, 'io'>, native: string): string {
  const below = path.relative(io.cwd, native);
  return below === '' || below.startsWith('..') || path.isAbsolute(below) ? native : below;
}
