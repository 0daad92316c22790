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
  Overview,
  Range,
  Step,
} from '../core/index.js';
import type { TeamForm } from './forms.js';

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
export type FeatureAsks = {
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
