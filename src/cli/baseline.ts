import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from '../host/files.js';
import { isAbsent } from '../host/files.node.js';
import { replaceFile } from '../host/writer.node.js';
import { shownPath } from './configs.js';
import { pathFrom } from './formats/places.js';
import type { FileResult, Message } from './result.js';
import { type Session, UsageError } from './session.js';

/** `check` never writes; `update` makes a new baseline or shrinks an old one; `prune` only shrinks. */
export type BaselineSetup = { readonly file: string; readonly mode: 'check' | 'update' | 'prune' };

/** Findings that were there before Hansei was: they are not shown, until their text is touched. */
export type Baseline = {
  /** The result without them. Every result of the run passes here. */
  sift(result: FileResult): FileResult;
  /** Tells what came of it and writes what is to be written; whether that went well. */
  end(): Promise<boolean>;
};

/** Fingerprints by rule, by path as seen from the baseline's folder. */
type Entries = Map<string, Map<string, Set<string>>>;

export async function openBaseline(session: Session, { file, mode }: BaselineSetup): Promise<Baseline> {
  const native = path.resolve(session.io.cwd, file);
  const known = await readEntries(session, native);
  if (known === null && mode !== 'update') throw new UsageError('noBaseline', { path: file });
  const folder = path.dirname(native);
  const found: Entries = new Map();
  const counts = { hidden: 0, added: 0 };

  const isKnown = (place: string, { ruleId, fingerprint }: Message): boolean =>
    known === null || (known.get(place)?.get(ruleId)?.has(fingerprint) ?? false);

  return {
    sift(result) {
      const place = pathFrom(folder, result);
      // A report that could not be judged says nothing about what it had.
      if (result.messages.some(({ fatal }) => fatal)) return result;
      const own = new Map<string, Set<string>>();
      found.set(place, own);
      const shown = result.messages.filter((message) => {
        if (message.clock || !isKnown(place, message)) return true;
        own.set(message.ruleId, (own.get(message.ruleId) ?? new Set()).add(message.fingerprint));
        return false;
      });
      counts.hidden += result.messages.length - shown.length;
      counts.added += shown.filter(({ clock }) => !clock).length;
      return { ...result, messages: shown };
    },
    async end() {
      const next = known === null ? found : shrunk(known, found, folder);
      const gone = known === null ? 0 : sizeOf(known) - sizeOf(next);
      const at = shownPath(session, native);
      if (known !== null && counts.hidden > 0) session.tell('baselineHidden', { count: counts.hidden, path: at });
      if (mode === 'check' && gone > 0) session.tell('baselineGone', { count: gone, path: at });
      if (mode === 'update' && known !== null && counts.added > 0)
        session.tell('baselineFull', { count: counts.added, path: at });
      if (mode === 'check' || (known !== null && gone === 0)) return true;
      return write(session, native, next);
    },
  };
}

async function readEntries(session: Session, native: string): Promise<Entries | null> {
  try {
    const { hansei, findings }: { hansei?: unknown; findings?: unknown } = JSON.parse(await readFile(native, 'utf8'));
    if (hansei !== 1) throw new Error('not a baseline');
    return mapOf(findings, (rules) => mapOf(rules, setOf));
  } catch (error) {
    if (isAbsent(error)) return null;
    const isOurs = error instanceof Error && 'code' in error;
    const reason = isOurs ? reasonOf(error)[session.language] : '';
    throw new UsageError(isOurs ? 'trouble' : 'badBaseline', { path: shownPath(session, native), reason });
  }
}

function mapOf<T>(value: unknown, read: (item: unknown) => T): Map<string, T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
  return new Map(Object.entries(value).map(([key, item]) => [key, read(item)]));
}

function setOf(value: unknown): Set<string> {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw new Error('not a list');
  return new Set(value);
}

/** Of files that were checked, what was found again; of others all, unless the file is no more. */
function shrunk(known: Entries, found: Entries, folder: string): Entries {
  const kept = [...known].map(([place, rules]): [string, Map<string, Set<string>>] => [
    place,
    found.get(place) ?? (existsSync(path.resolve(folder, place)) ? rules : new Map()),
  ]);
  return new Map(kept);
}

const sizeOf = (entries: Entries): number =>
  [...entries.values()].flatMap((rules) => [...rules.values()]).reduce((sum, { size }) => sum + size, 0);

/** Sorted, one fingerprint a line: a change in it reads well in a review and merges. */
async function write(session: Session, native: string, entries: Entries): Promise<boolean> {
  const sorted = <T>(map: Map<string, T>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const findings = sorted(entries)
    .filter(([, rules]) => rules.size > 0)
    .map(([place, rules]) => [
      place,
      Object.fromEntries(sorted(rules).map(([rule, set]) => [rule, [...set].toSorted()])),
    ]);
  const at = shownPath(session, native);
  try {
    await replaceFile(native, `${JSON.stringify({ hansei: 1, findings: Object.fromEntries(findings) }, null, 2)}\n`);
    session.tell('baselineWritten', { count: sizeOf(entries), path: at });
    return true;
  } catch (error) {
    session.tell('notWritten', { path: at, reason: reasonOf(error)[session.language] });
    return false;
  }
}
