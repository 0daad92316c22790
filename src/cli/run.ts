import path from 'node:path';
import { type Language, refuse } from '../core/index.js';
import { type Decoded, decode } from '../host/decode.js';
import type { Discovery, Found } from '../host/discover.node.js';
import { type Engine, EngineFailure, type LintAnswer } from '../host/engine.js';
import { fromNative, nodeFiles } from '../host/files.node.js';
import { readReport, tooLarge } from '../host/read.js';
import { hasMark, headLimit } from '../host/reports.js';
import { type Configs, type Scope, shownPath } from './configs.js';
import { type FileResult, messagesOf } from './result.js';
import type { Session } from './session.js';

export type Run = {
  readonly session: Session;
  readonly engine: Engine;
  readonly configs: Configs;
  readonly now: number;
};

/** `null`: not a report. `trouble`: could not be done, and was told. */
export type Outcome = FileResult | 'trouble' | null;

/** One outcome per file, in order. A file that cannot be judged does not stop the next. */
export async function* lintFiles(run: Run, { files }: Pick<Discovery, 'files'>): AsyncGenerator<Outcome> {
  for (const found of files) yield await lintFile(run, found);
}

async function lintFile(run: Run, { path: native, named }: Found): Promise<Outcome> {
  const { session, configs } = run;
  const shown = shownPath(session, native);
  const scope = await configs.scopeFor(native);
  if (scope === null) return 'trouble';
  const standing = scope.filter.byPath(fromNative(native));
  if (standing === 'ignored') {
    if (named) session.tell('ignoredFile', { path: shown });
    return null;
  }
  if (!named && standing === null && !(await isMarked(native))) return null;
  const read = await readReport(nodeFiles, fromNative(native), scope.config.limits);
  if (read.kind === 'unreadable') {
    session.tell('trouble', { path: shown, reason: read.reason[session.language] });
    return 'trouble';
  }
  return judged(run, { native, shown, scope }, read);
}

/** A file of which not even the head can be read is looked at again, so that it is told. */
async function isMarked(native: string): Promise<boolean> {
  try {
    return hasMark(new TextDecoder().decode(await nodeFiles.read(fromNative(native), headLimit)));
  } catch {
    return true;
  }
}

/** The one text that comes through a pipe. It is read no further than the limit. */
export async function lintStdin(run: Run, fileName: string | null): Promise<Outcome> {
  const { session, configs } = run;
  const native = path.resolve(session.io.cwd, fileName ?? 'stdin.md');
  const shown = fileName === null ? '<stdin>' : shownPath(session, native);
  const scope = await configs.scopeFor(native);
  if (scope === null) return 'trouble';
  if (fileName !== null && scope.filter.byPath(fromNative(native)) === 'ignored') {
    session.tell('ignoredFile', { path: shown });
    return null;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of session.io.stdin()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > scope.config.limits.bytes) break;
  }
  const read = size > scope.config.limits.bytes ? tooLarge(size, scope.config.limits) : decode(Buffer.concat(chunks));
  return judged(run, { native, shown, scope, nameless: fileName === null }, read);
}

type Target = { readonly native: string; readonly shown: string; readonly scope: Scope; readonly nameless?: boolean };

async function judged(run: Run, target: Target, read: Decoded): Promise<Outcome> {
  const { native, shown, scope } = target;
  const messages = run.session.lang ?? scope.config.messages;
  if (read.kind === 'refused') {
    const { findings } = refuse(read.id, read.values, messages ?? run.session.language);
    return resultOf(run, target, { text: '', answer: { language: null, findings, facts: [] } });
  }
  const fileName = target.nameless ? null : path.basename(native);
  const { config, forms } = scope;
  const request = { text: read.text, path: shown, fileName, config, forms, now: run.now, messages };
  try {
    const answer = await run.engine.ask({ kind: 'lint', ...request, fixes: true, facts: true });
    return resultOf(run, target, { text: read.text, answer });
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error;
    run.session.tell('internal', { path: shown, detail: error.message });
    return 'trouble';
  }
}

function resultOf(
  { session }: Run,
  { native, shown, scope, nameless }: Target,
  judgement: { text: string; answer: LintAnswer },
): FileResult {
  const { findings, language, facts } = judgement.answer;
  const spoken: Language = session.lang ?? scope.config.messages ?? language ?? session.language;
  return {
    path: nameless ? shown : native,
    shown,
    text: judgement.text,
    language: spoken,
    messages: messagesOf(judgement.text, findings),
    facts,
  };
}
