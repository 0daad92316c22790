import path from 'node:path';
import { type Form, formFor, newReport, slugOf, statuses } from '../../core/index.js';
import { reasonOf, type Said } from '../../host/files.js';
import { compiledForm } from '../../host/forms.js';
import { localTime, ownZone } from '../../host/local-time.js';
import { createFile } from '../../host/writer.node.js';
import { configsFor, knownProfile, type Scope, shownPath } from '../configs.js';
import type { ExitCode } from '../io.js';
import { reportFolders } from '../report-folders.js';
import { chosen, type GlobalFlags, type Session, UsageError } from '../session.js';
import { visible } from '../terminal.js';

export type NewFlags = GlobalFlags & {
  readonly title: string;
  readonly language?: string;
  readonly profile?: string;
  readonly status: string;
  readonly out?: string;
};

const languages = ['en', 'ja'] as const;

/** `hansei new`: asks nothing, creates exactly one file, prints its path. */
export async function newCommand(flags: NewFlags, session: Session): Promise<ExitCode> {
  const { io, language } = session;
  if (flags.title.trim() === '') throw new UsageError('emptyTitle');
  const status = chosen(language, flags.status, { option: '--status', known: statuses });
  const written =
    flags.language === undefined ? null : chosen(language, flags.language, { option: '--language', known: languages });
  const folder = path.resolve(io.cwd, (await reportFolders(io.cwd))[0] ?? '.');
  const out = flags.out === undefined ? null : path.resolve(io.cwd, flags.out);
  const scope = await configsFor(session, { config: null, profile: null }).scopeFor(out ?? path.join(folder, 'new.md'));
  if (scope === null) return 2;
  const profile = knownProfile(session, flags.profile ?? scope.config.profile, scope);
  const timezone = scope.config.timezone ?? ownZone();
  const local = localTime(io.now(), timezone);
  if (local === null) throw new UsageError('badZone', { file: scope.files[0] ?? '', zone: timezone });
  const form = await formOf(profile, scope);
  const report = newReport({
    form,
    title: flags.title.trim(),
    language: written ?? scope.config.language ?? language,
    status,
    ...local,
    timezone,
  });
  const native = out ?? path.join(folder, `${local.date}-${slugOf(flags.title)}.md`);
  return create(session, { native, text: report.text, numbered: out === null });
}

async function formOf(profile: string, { forms }: Scope): Promise<Form> {
  const team = forms[profile];
  const form = team ? await compiledForm(team) : formFor(profile);
  if (!form) throw new Error(`no form for profile ${profile}`);
  return form;
}

type Plan = { readonly native: string; readonly text: string; readonly numbered: boolean };

/** A name that we made up goes to the next free number; one that the caller wrote is taken at its word. */
async function create(session: Session, { native, text, numbered }: Plan): Promise<ExitCode> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? native : native.replace(/\.md$/, `-${number}.md`);
    const failure = await tried(candidate, text);
    if (failure === null) {
      session.print(`${visible(shownPath(session, candidate))}\n`);
      return 0;
    }
    if (failure === 'exists' && numbered && number < 1000) continue;
    tellFailure(session, candidate, failure);
    return 2;
  }
}

export async function tried(native: string, text: string): Promise<'exists' | Said | null> {
  try {
    await createFile(native, text);
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'exists' : reasonOf(error);
  }
}

export function tellFailure(session: Session, native: string, failure: 'exists' | Said): void {
  const at = shownPath(session, native);
  if (failure === 'exists') session.tell('exists', { path: at });
  else session.tell('notWritten', { path: at, reason: failure[session.language] });
}
