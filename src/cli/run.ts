import path from 'node:path';
import { type Hide, hiding, linesOf } from '../core/setup.js';
import type { Ask, LintAnswer } from '../host/ask.js';
import { type Decoded, decode } from '../host/decode.js';
import type { Discovery, Found } from '../host/discover.node.js';
import type { Engine } from '../host/engine.js';
import { fromNative, waitingFiles } from '../host/files.node.js';
import { readReport, tooLarge } from '../host/read.js';
import { hasMark, headLimit } from '../host/reports.js';
import { type Configs, type Scope, shownPath } from './configs.js';
import { type FileResult, type Message, messagesOf } from './result.js';
import type { Session } from './session.js';

export type Run = {
  readonly session: Session;
  readonly engine: Engine;
  /** Reports that are read and asked for at once. */
  readonly atOnce: number;
  readonly configs: Configs;
  readonly now: number;
  /** The results carry the facts that were read. */
  readonly facts: boolean;
  /** Safe fixes are made: in the file, or only in what is shown. */
  readonly fix: 'write' | 'show' | null;
};

/** `null`: not a report. `trouble`: could not be done, and was told. */
export type Outcome = FileResult | 'trouble' | null;

/** One outcome per file, in order, also of what is told. A file that cannot be judged does not stop the next. */
export async function* lintFiles(run: Run, { files }: Pick<Discovery, 'files'>): AsyncGenerator<Outcome> {
  const waiting: Promise<() => Outcome>[] = [];
  for (const found of files) {
    const outcome = quietly(run, found);
    // Asked for later; until then a failure is nobody's.
    outcome.catch(() => {});
    waiting.push(outcome);
    if (waiting.length >= run.atOnce) yield (await waiting.shift()!)();
  }
  for (const outcome of waiting) yield (await outcome)();
}

/** What a file has to tell is told when its turn comes. */
async function quietly(run: Run, found: Found): Promise<() => Outcome> {
  const told: Parameters<Session['tell']>[] = [];
  const session: Session = { ...run.session, tell: (...line) => void told.push(line) };
  const outcome = await lintFile({ ...run, session }, found);
  return () => {
    for (const line of told) run.session.tell(...line);
    return outcome;
  };
}

async function lintFile(run: Run, { path: native, named, via }: Found): Promise<Outcome> {
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
  const read = await readReport(waitingFiles, fromNative(native), scope.config.limits);
  if (read.kind === 'unreadable') {
    session.tell('trouble', { path: shown, reason: read.reason[session.language] });
    return 'trouble';
  }
  return judged(run, { native, shown, scope, via }, read);
}

/** A file of which not even the head can be read is looked at again, so that it is told. */
async function isMarked(native: string): Promise<boolean> {
  try {
    return hasMark(new TextDecoder().decode(await waitingFiles.read(fromNative(native), headLimit)));
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
  return judged(run, { native, shown, scope, via: native, nameless: fileName === null }, read);
}

type Target = {
  readonly native: string;
  readonly shown: string;
  readonly scope: Scope;
  readonly via: string;
  readonly nameless?: boolean;
};

async function judged(run: Run, target: Target, read: Decoded): Promise<Outcome> {
  const { shown, scope } = target;
  if (read.kind === 'refused') {
    const messages = run.session.lang ?? scope.config.messages ?? run.session.language;
    const { refuse } = await import('../core/index.js');
    const { findings } = refuse(read.id, read.values, messages);
    return resultOf(run, target, { text: '', answer: { language: null, findings, facts: [], hidden: [] } });
  }
  try {
    const ask = (text: string) => run.engine.ask(requestFor(run, target, text));
    if (run.fix === null) return resultOf(run, target, { text: read.text, answer: await ask(read.text) });
    return await fixed(run, target, { read, ask });
  } catch (error) {
    const { EngineFailure } = await import('../host/engine.js');
    if (!(error instanceof EngineFailure)) throw error;
    run.session.tell('internal', { path: shown, detail: error.message });
    return 'trouble';
  }
}

type Text = Extract<Decoded, { kind: 'text' }>;

async function fixed(
  run: Run,
  target: Target,
  { read, ask }: { readonly read: Text; readonly ask: (text: string) => Promise<LintAnswer> },
): Promise<Outcome> {
  const [{ fixAll }, { writeFixed }] = await Promise.all([import('./fix.js'), import('./fix-file.js')]);
  const { count, ...judgement } = await fixAll(read.text, ask);
  const result = resultOf(run, target, { ...judgement, fixed: { before: read.text, count } });
  if (count === 0 || run.fix !== 'write') return result;
  const written = await writeFixed(target.native, { ...read, ...target }, judgement.text);
  if ('reason' in written) {
    run.session.tell('notWritten', { path: target.shown, reason: written.reason[run.session.language] });
    return 'trouble';
  }
  if (written.otherNames > 0) run.session.tell('otherNames', { path: target.shown, count: written.otherNames });
  return result;
}

function requestFor(
  { session, now, facts }: Run,
  { native, shown, scope, nameless }: Target,
  text: string,
): Ask<'lint'> {
  const { config, forms } = scope;
  const fileName = nameless ? null : path.basename(native);
  const messages = session.lang ?? config.messages;
  return { kind: 'lint', text, path: shown, fileName, config, forms, now, messages, fixes: true, facts };
}

type Judgement = { readonly text: string; readonly answer: LintAnswer; readonly fixed?: FileResult['fixed'] };

function resultOf({ session }: Run, target: Target, { text, answer, fixed = null }: Judgement): FileResult {
  const { native, shown, scope, nameless } = target;
  const { findings, language, facts, hidden } = answer;
  const lines = linesOf(text);
  const hide: Hide = hiding(text, hidden) ?? ((shownText) => shownText);
  return {
    path: nameless ? shown : native,
    shown,
    text,
    shownText: hide(text),
    lines,
    language: session.lang ?? scope.config.messages ?? language ?? session.language,
    messages: messagesOf(text, findings, lines).map((message) => withoutSecrets(message, hide)),
    fixed: fixed && { ...fixed, before: hide(fixed.before) },
    facts,
  };
}

/** A change that would have to be shown with a credential in it is not shown. */
const withoutSecrets = (message: Message, hide: Hide): Message =>
  message.fix && hide(message.fix.text) !== message.fix.text ? { ...message, fix: null } : message;
