import type {
  Change,
  Config,
  Desk,
  Facts,
  Features,
  Finding,
  Fix,
  IncidentClock,
  Language,
  LintOptions,
  LintResult,
  Overview,
  Range,
  Report,
  Step,
} from '../core/index.js';
import {
  answer,
  desk,
  facts,
  featureNames,
  hiddenIn,
  hiding,
  incidentAt,
  incidentClock,
  lint,
  overviewOf,
  peopleIn,
  picturesOf,
  rewritesOf,
  standsUntil,
  takeStep,
} from '../core/index.js';
import { type TeamForm, teamForms } from './forms.js';

/** All an engine needs to judge one text; plain data, so that it can cross to a worker. */
export type LintRequest = {
  readonly text: string;
  /** Names the report in errors. */
  readonly path: string;
  /** File name without folder, or `null` for a text that has none. */
  readonly fileName: string | null;
  readonly config: Config;
  /** A team's own forms by profile. */
  readonly forms?: Readonly<Record<string, TeamForm>>;
  /** Minutes since 1970 UTC; `null` keeps rules that read the clock silent. */
  readonly now: number | null;
  /** Language of the messages; `null`: the report's own. */
  readonly messages: Language | null;
  /** Findings carry their fixes. */
  readonly fixes?: boolean;
  /** The answer carries the facts that were read. */
  readonly facts?: boolean;
  /** The answer carries what a list of reports and the clock of an incident show. */
  readonly overview?: boolean;
  /** The answer says how long it stands. */
  readonly stands?: boolean;
};

export type LintAnswer = {
  /** Of the first report; `null` when the text was refused. */
  readonly language: Language | null;
  readonly findings: readonly Finding[];
  /** One per incident in the file; empty unless asked for. */
  readonly facts: readonly Facts[];
  /** Places of the text that no output shows. */
  readonly hidden: readonly Range[];
  /** Of all incidents, `clock` of the one that goes on; only when it was asked for. */
  readonly overview?: (Overview & { readonly clock: IncidentClock | null; readonly people: readonly string[] }) | null;
  /** Only when asked for: the last minute since 1970 UTC at which the findings are still these; `null`: they stay. */
  readonly until?: number | null;
};

export type FixesAnswer = readonly { readonly finding: Finding; readonly fix: Fix }[];

/** What can be asked, and what the answer is. A new ability is one more line here and one in `answers`. */
export type Asks = LintAsks & FeatureAsks;

/** What editors ask about one report: the features of the core; `null` where the text was refused. */
type FeatureAsks = {
  readonly [K in keyof Features]: {
    readonly request: LintRequest & { readonly ask: Features[K]['ask'] };
    readonly answer: Features[K]['answer'] | null;
  };
};

/** `offset`: of the cursor; in no incident, or `null`, the one that goes on is meant. */
type AtIncident = { readonly offset: number | null };

type LintAsks = {
  readonly lint: { readonly request: LintRequest; readonly answer: LintAnswer };
  /** Fixes of the findings that touch a range, preferred ones first. */
  readonly fixes: { readonly request: LintRequest & { readonly range: Range }; readonly answer: FixesAnswer };
  /** HTML of the report's timeline and ledger; empty for a text that was refused. */
  readonly picture: { readonly request: LintRequest; readonly answer: string };
  /** Of the incident at the offset. `null`: the report cannot be read. */
  readonly desk: { readonly request: LintRequest & AtIncident; readonly answer: Desk | null };
  readonly step: {
    readonly request: LintRequest & AtIncident & { readonly step: Step };
    readonly answer: Change | null;
  };
};

export type Ask<K extends keyof Asks> = { readonly kind: K } & Asks[K]['request'];

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

type Judged = { readonly options: LintOptions; readonly result: LintResult };
type Judge = (request: LintRequest) => Promise<Judged>;

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

type Answers = { readonly [K in keyof Asks]: (request: Asks[K]['request']) => Promise<Asks[K]['answer']> };

function answersBy(judged: Judge): Answers {
  const feature =
    <K extends keyof Features>(name: K) =>
    async (request: FeatureAsks[K]['request']): Promise<FeatureAsks[K]['answer']> =>
      answer(name, request.ask, { text: request.text, ...(await judged(request)) });
  return {
    ...(Object.fromEntries(featureNames.map((name) => [name, feature(name)])) as Pick<Answers, keyof Features>),
    async lint(request) {
      const { options, result } = await judged(request);
      const { reports, findings, hidden } = result;
      const read = request.facts ? reports.map((report) => facts(report, request.text)) : [];
      const shown = hiddenIn(read, hiding(request.text, hidden));
      const [first = null] = reports;
      const told = { language: first?.language ?? null, findings, facts: shown, hidden };
      return {
        ...told,
        ...(request.overview && { overview: first && overviewFor(reports, request) }),
        ...(request.stands && { until: untilOf(reports, options) }),
      };
    },
    async desk(request) {
      const report = incidentAt((await judged(request)).result.reports, request.offset);
      return report ? desk(request.text, report) : null;
    },
    async step(request) {
      const { options, result } = await judged(request);
      const report = incidentAt(result.reports, request.offset);
      const form = report && (options.forms(report.profile) ?? options.forms('standard'));
      return report && form ? takeStep(request.text, report, { form, step: request.step }) : null;
    },
    async fixes(request) {
      const { options, result } = await judged({ ...request, fixes: true });
      const near = result.findings.filter(
        ({ range }) => range.start <= request.range.end && request.range.start <= range.end,
      );
      return unique(
        near.flatMap((finding) =>
          [...finding.fixes, ...rewritesOf(finding, { text: request.text, result }, options)].map((fix) => ({
            finding,
            fix,
          })),
        ),
      );
    },
    async picture(request) {
      return picturesOf((await judged(request)).result.reports);
    },
  };
}

function overviewFor(reports: readonly Report[], { text, now }: LintRequest) {
  const goingOn = incidentAt(reports, null);
  return {
    ...overviewOf(reports, text, now),
    clock: goingOn ? incidentClock(goingOn) : null,
    people: peopleIn(reports),
  };
}

/** Two findings of one sentence may offer the same change. */
function unique(offers: FixesAnswer): FixesAnswer {
  const seen = new Set<string>();
  return offers.filter(({ fix }) => {
    const change = JSON.stringify(fix.edits);
    return !seen.has(change) && seen.add(change);
  });
}

/** Until the first of the reports may be judged otherwise. */
function untilOf(reports: readonly Report[], options: LintOptions): number | null {
  const ends = reports.flatMap((report) => standsUntil(report, options) ?? []);
  return ends.length === 0 ? null : Math.min(...ends);
}

async function judge(request: LintRequest, before: Judged | null): Promise<Judged> {
  const { text, fileName, config, forms, now, messages, fixes = false } = request;
  const options = { config, forms: await teamForms(forms ?? {}), now, messages, fixes, fileName };
  return { options, result: lint(text, options, before?.result.state ?? null) };
}
