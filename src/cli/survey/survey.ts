import path from 'node:path';
import { defaultConfig, type Facts, formFor, type Language, profiles } from '../../core/index.js';
import { discover } from '../../host/discover.node.js';
import { type Engine, localEngine } from '../../host/engine.js';
import { fromNative, waitingFiles } from '../../host/files.node.js';
import { readReport } from '../../host/read.js';
import { hasMark, reportFilter } from '../../host/reports.js';
import { globsFor } from './globs.js';
import { guessRole, headingsOf, looksLikeReport } from './signs.js';

/** What lies in a folder and how it is written, as a config says it. */
export type Survey = {
  readonly reports: number;
  readonly globs: readonly string[];
  /** Most were not written for Hansei. */
  readonly legacy: boolean;
  readonly language: Language | null;
  readonly timezone: string | null;
  readonly profile: string;
  /** Headings that Hansei does not know, by the role they seem to have. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** Frequent headings whose role is anybody's guess, with their counts. */
  readonly unknown: readonly (readonly [heading: string, count: number])[];
};

/** Files that are looked into, and reports that are read; a sample is enough for a proposal. */
const filesLimit = 5000;
const readLimit = 100;
const limits = { ...defaultConfig.limits, bytes: 262_144 };

type Read = { readonly facts: Facts; readonly text: string };

export async function survey(cwd: string, engine: Engine = localEngine): Promise<Survey> {
  const { files } = await discover(['.'], { cwd, gitignore: true });
  const { byPath } = reportFilter({ config: { reports: ['**'], ignores: [] }, root: fromNative(cwd) });
  const reports: { readonly place: string; readonly text: string }[] = [];
  const others: string[] = [];
  for (const file of files.slice(0, filesLimit)) {
    const place = path.relative(cwd, file.path).replaceAll(path.sep, '/');
    // Guides among reports never count.
    if (byPath(fromNative(file.path)) === null) continue;
    const read = await readReport(waitingFiles, fromNative(file.path), limits);
    if (read.kind === 'text' && looksLikeReport(place, read.text)) reports.push({ place, text: read.text });
    else others.push(place);
  }
  const read = await readAll(reports.slice(0, readLimit), engine);
  const marked = reports.filter(({ text }) => hasMark(text)).length;
  return {
    reports: reports.length,
    globs: globsFor(
      reports.map(({ place }) => place),
      others,
    ),
    legacy: marked * 2 < reports.length,
    language: mostOf(read.map(({ facts }) => facts.language)),
    timezone: mostOf(read.flatMap(({ facts }) => facts.zone ?? [])),
    profile: profileOf(read),
    ...headingsIn(read),
  };
}

async function readAll(reports: readonly { readonly text: string }[], engine: Engine): Promise<Read[]> {
  const read: Read[] = [];
  for (const { text } of reports) {
    const request = { kind: 'lint', text, path: '', fileName: null, config: defaultConfig, now: null } as const;
    const answer = await engine.ask({ ...request, messages: null, facts: true }).catch(() => null);
    for (const facts of answer?.facts ?? []) read.push({ facts, text });
  }
  return read;
}

function mostOf<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Reports for customers apologise and name whom they are for. */
function profileOf(read: readonly Read[]): string {
  const known: readonly string[] = profiles;
  const forCustomers = read.filter(({ text }) =>
    /お詫び申し上げ|貴社|お客様各位|関係者各位|we (sincerely )?apologi[sz]e/i.test(text),
  );
  return known.includes('customer') && forCustomers.length * 2 > read.length ? 'customer' : 'standard';
}

/** In how many reports a heading must stand to be worth an alias. */
const often = 2;

function headingsIn(read: readonly Read[]): Pick<Survey, 'headings' | 'unknown'> {
  const roles = new Set(formFor('standard')?.sections.map(({ role }) => role) ?? []);
  const counts = new Map<string, number>();
  for (const { facts, text } of read) {
    const known = new Set(facts.sections.map(({ line }) => line));
    const own = headingsOf(text.split(/\r\n|\n|\r/)).filter(
      ({ line, rank }) => rank > 1 && rank < 5 && !known.has(line),
    );
    // Times and dates are no names of sections.
    for (const heading of new Set(own.map((one) => one.text).filter((one) => /^\p{L}/u.test(one))))
      counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= often).toSorted(([, a], [, b]) => b - a);
  const headings: Record<string, string[]> = {};
  const unknown: [string, number][] = [];
  for (const [heading, count] of frequent) {
    const role = guessRole(heading);
    if (role !== null && roles.has(role)) headings[role] = [...(headings[role] ?? []), heading];
    else unknown.push([heading, count]);
  }
  return { headings, unknown: unknown.slice(0, 10) };
}
