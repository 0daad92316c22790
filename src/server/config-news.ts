import type { Connection } from 'vscode-languageserver';
import type { Language } from '../core/index.js';
import type { Known } from './configs.js';
import { configDiagnosticOf } from './convert.js';
import { messagesFor, type Session } from './session.js';
import { uriOf } from './uris.js';

/** Shows what is wrong in config files, on those files. */
export type ConfigNews = {
  publish(known: Known): void;
  /** The files are read again: what is still wrong is published anew. */
  reset(): void;
  language(known: Known): Language;
};

export function configNewsOf(connection: Connection, session: Session): ConfigNews {
  const shown = new Set<string>();
  const language = ({ used }: Known) => messagesFor(session, used.config) ?? 'en';
  return {
    language,
    publish(known) {
      const { problems } = known.read;
      for (const file of new Set(problems.map(({ file }) => file))) {
        const own = problems.filter((problem) => problem.file === file);
        const uri = uriOf({ base: known.base, path: file });
        connection.sendDiagnostics({
          uri,
          diagnostics: own.map((problem) => configDiagnosticOf(problem, language(known))),
        });
        shown.add(uri);
      }
    },
    reset() {
      for (const uri of shown) connection.sendDiagnostics({ uri, diagnostics: [] });
      shown.clear();
    },
  };
}
