import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { refuse } from '../core/index.js';
import type { Engine } from '../host/engine.js';
import type { FileSystem } from '../host/files.js';
import { readReport } from '../host/read.js';
import type { Configs } from './configs.js';
import { diagnosticOf } from './convert.js';
import { judge, unchecked, type Verdict } from './judge.js';
import type { People } from './people.js';
import { messagesFor, type Session } from './session.js';

export type ClosedFileParts = {
  readonly connection: Connection;
  readonly configs: Configs;
  readonly session: Session;
  readonly filesOf: (base: string) => FileSystem | null;
  readonly engine: Engine;
  readonly people: People;
};

/** Judges a file that is not open; `null`: it is no report, or is not there. */
export async function verdictOn(uri: string, parts: ClosedFileParts): Promise<Verdict | null> {
  const verdict = await judgedFile(uri, parts);
  parts.people.learn(uri, verdict);
  return verdict;
}

async function judgedFile(uri: string, { connection, configs, session, filesOf, engine }: ClosedFileParts) {
  const known = await configs.forDocument(uri);
  const byPath = known.filter.byPath(known.path);
  const files = filesOf(known.base);
  if (!session.settings.enable || byPath === 'ignored' || files === null) return null;
  const read = await readReport(files, known.path, known.used.config.limits);
  if (read.kind === 'unreadable') return null;
  if (read.kind === 'refused') {
    if (byPath !== 'glob') return null;
    const { findings } = refuse(read.id, read.values, messagesFor(session, known.used.config));
    const empty = TextDocument.create(uri, 'markdown', 0, '');
    const verdict: Verdict = { ...unchecked, diagnostics: findings.map((finding) => diagnosticOf(finding, empty)) };
    return verdict;
  }
  const document = TextDocument.create(uri, 'markdown', 0, read.text);
  const verdict = await judge(document, known, { session, engine });
  if (verdict.failure !== null) connection.console.error(`${uri}: ${verdict.failure}`);
  return verdict.why === 'checked' ? verdict : null;
}
