import { lint } from '../core/index.js';
import { answersBy, type Judge, type Judged } from './answers.js';
import type { Ask, Asks, LintRequest } from './ask.js';
import { teamForms } from './forms.js';

/** Rejects with `EngineFailure` only. */
export type Engine = { ask<K extends keyof Asks>(request: Ask<K>): Promise<Asks[K]['answer']> };

/** A mistake of ours while a report was checked; `message` is one line for a bug report. */
export class EngineFailure extends Error {
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(String(cause).split('\n')[0]!.slice(0, 300), { cause });
    this.name = 'EngineFailure';
    this.path = path;
  }
}

/** Runs the core where it is called. */
export const localEngine: Engine = engineOf((request) => judge(request, null));

/** Reports of which the last version is remembered: about as many as an editor has open. */
const mostRemembered = 20;

type Remembered = { readonly request: LintRequest; readonly judged: Judged };

/** Runs the core where it is called, and reads of a report's next version only what changed. For editors. */
export function rememberingEngine(): Engine {
  const known = new Map<string, Remembered>();
  return engineOf(async (asked) => {
    const last = known.get(asked.path);
    const request = last ? withKnownConfig(asked, last.request) : asked;
    // An editor asks many things about one version.
    const judged = last && isSame(last.request, request) ? last.judged : await judge(request, last?.judged ?? null);
    known.delete(request.path);
    if (judged.result.state) known.set(request.path, { request, judged });
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size > mostRemembered) known.delete(oldest);
    return judged;
  });
}

/** Where each question brings a copy of the config, an equal one is the same: what was read by it is not read again. */
function withKnownConfig(request: LintRequest, { config, forms }: LintRequest): LintRequest {
  const same = { ...request, ...(forms && { forms }), config };
  const isEqual = isSameData(request.config, config) && isSameData(keysOf(request.forms), keysOf(forms));
  return isEqual ? same : request;
}

const isSameData = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** A team's form has a key that says whether it is another one. */
const keysOf = (forms: LintRequest['forms'] = {}) => Object.entries(forms).map(([profile, { key }]) => [profile, key]);

/** What was judged with fixes serves those who want none. */
const isSame = (a: LintRequest, b: LintRequest): boolean =>
  a.text === b.text &&
  a.config === b.config &&
  a.forms === b.forms &&
  a.now === b.now &&
  a.messages === b.messages &&
  (a.fixes || !b.fixes) &&
  a.fileName === b.fileName;

function engineOf(judged: Judge): Engine {
  const answers = answersBy(judged);
  return {
    async ask(request) {
      try {
        return await answers[request.kind](request);
      } catch (error) {
        throw new EngineFailure(request.path, error);
      }
    },
  };
}

async function judge(request: LintRequest, before: Judged | null): Promise<Judged> {
  const { text, fileName, config, forms, now, messages, fixes = false } = request;
  const options = { config, forms: await teamForms(forms ?? {}), now, messages, fixes, fileName };
  return { options, result: lint(text, options, before?.result.state ?? null) };
}
