import path from 'node:path';
import { reasonOf } from '../host/files.js';
import { repositoryOf } from '../host/repository.node.js';
import { shownPath } from './configs.js';
import type { Format, FormatSettings } from './formats/format.js';
import { type FormatName, formatNames, formats } from './formats/index.js';
import type { FileResult } from './result.js';
import { chosen, type Session, UsageError } from './session.js';
import { fails, type Tally, type Verdict } from './tally.js';

/** One format and where it goes; `null` is standard output. */
export type Target = { readonly format: FormatName | 'diff'; readonly file: string | null };

/** `sarif=out.sarif`, `json`. Nothing given: for people, or for the build log that this runs in. */
export function targetsOf(given: readonly string[], { io, language }: Session): Target[] {
  if (given.length === 0) return [{ format: io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'stylish', file: null }];
  const targets = given.map((one) => {
    const [, name = '', file = null] = /^([^=]*)(?:=([\s\S]+))?$/.exec(one) ?? [];
    return { format: chosen(language, name, { option: '--format', known: formatNames }), file };
  });
  if (targets.filter(({ file }) => file === null).length > 1) throw new UsageError('oneStdout');
  const files = targets.flatMap(({ file }) => (file === null ? [] : [path.resolve(io.cwd, file)]));
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice !== undefined) throw new UsageError('twoToFile', { path: twice });
  return targets;
}

/** Takes results as they come. */
export type Outputs = {
  add(result: FileResult): void;
  /** Whether everything could be written; what could not was told. */
  end(tally: Tally): Promise<boolean>;
};

type Sink = { readonly format: Format; print(text: string): void; end(): Promise<boolean> };

export async function outputsFor(
  session: Session,
  { targets, ...verdict }: Verdict & { readonly targets: readonly Target[] },
): Promise<Outputs> {
  const settings = settingsFor(session, verdict);
  const sinks: Sink[] = [];
  for (const { format, file } of targets) {
    const made = await (format === 'diff'
      ? diffFor(settings, session)
      : formats[format]().then((make) => make(settings)));
    if (file === null) sinks.push({ format: made, print: session.print, end: async () => true });
    else
      sinks.push(
        collected(made, (text) => written(session, file, async (native) => (await writer()).replaceFile(native, text))),
      );
  }
  const summary = session.io.env['GITHUB_STEP_SUMMARY'];
  if (summary && targets.some(({ format }) => format === 'github')) {
    // The page of a build: nice to have, so a failure to write it is told and does not fail the run.
    const write = (text: string) =>
      written(session, summary, async (native) => (await writer()).appendToFile(native, text)).then(() => true);
    sinks.push(collected((await formats.markdown())(settings), write));
  }
  return {
    add(result) {
      for (const { format, print } of sinks) print(format.file(result));
    },
    async end(tally) {
      let whole = true;
      for (const { format, print, end } of sinks) {
        print(format.end(tally));
        whole = (await end()) && whole;
      }
      return whole;
    },
  };
}

function settingsFor({ io, language, colours }: Session, verdict: Verdict): FormatSettings {
  return {
    colours,
    columns: io.columns,
    language,
    quiet: verdict.quiet,
    root: repositoryOf(io.cwd),
    cwd: io.cwd,
    fails: (message) => fails(message, verdict),
  };
}

const writer = () => import('../host/writer.node.js');

const diffFor = async (settings: FormatSettings, { io }: Session): Promise<Format> =>
  (await import('./formats/diff.js')).diff({ ...settings, isTTY: io.isTTY });

/** Nothing is written before all of it is there. */
function collected(format: Format, write: (text: string) => Promise<boolean>): Sink {
  const parts: string[] = [];
  return { format, print: (text) => void parts.push(text), end: () => write(parts.join('')) };
}

async function written(session: Session, file: string, write: (native: string) => Promise<void>): Promise<boolean> {
  const native = path.resolve(session.io.cwd, file);
  try {
    await write(native);
    return true;
  } catch (error) {
    session.tell('notWritten', { path: shownPath(session, native), reason: reasonOf(error)[session.language] });
    return false;
  }
}
