import type { FrontMatter } from '../markdown/front-matter.js';
import type { Departure } from '../schema/form.js';
import type { Language, Range } from '../text/text.js';
import type { TimeText } from '../time/index.js';
import type { Blame } from './blame-types.js';
import type { DelayRow } from './delay-rows.js';
import type { Field } from './fields.js';
import type { Ledger } from './ledger.js';
import type { Notice } from './notices.js';
import type { PeopleCause } from './people-cause.js';
import type { Targets } from './targets.js';

export const questions = ['now', 'cause', 'prevention', 'delay', 'timeline'] as const;
export type Question = (typeof questions)[number];

export const statuses = ['ongoing', 'mitigated', 'resolved', 'closed'] as const;
export type Status = (typeof statuses)[number];

export const phases = [
  'start',
  'detect',
  'acknowledge',
  'engage',
  'escalate',
  'diagnose',
  'decide',
  'mitigate',
  'resolve',
] as const;
export type Phase = (typeof phases)[number];

/** Why a part of the response took long: D1 to D12, in that order. */
export const reasons = [
  'detection',
  'triage',
  'routing',
  'escalation',
  'between-parties',
  'access',
  'knowledge',
  'diagnosis',
  'decision',
  'execution',
  'staffing',
  'closure',
] as const;
export type Reason = (typeof reasons)[number];

/** What a section is for, whatever its heading says. Schemas may add roles of their own. */
export type Role = string;

export type Section = {
  /** All roles the heading names: "Root cause and fix" has `cause` and `fix`. First one decides. */
  readonly roles: readonly Role[];
  readonly heading: string;
  /** Rank of the heading, 1 to 6; 7 for a bold label, 8 for a row of a key/value table. */
  readonly rank: number;
  readonly headingRange: Range;
  /** Everything below the heading, up to the next section of the same or a higher rank. */
  readonly body: Range;
  /** The body without its subsections. */
  readonly own: Range;
  /** There is text in the body apart from comments, table headers, blank rows and sub-headings. */
  readonly filled: boolean;
  /** There is text in `own`. */
  readonly ownFilled: boolean;
  /** Guidance comments of a form that are still there, and placeholders such as TBD. */
  readonly leftovers: readonly Leftover[];
};

export type Leftover = { readonly kind: 'guidance' | 'placeholder'; readonly range: Range; readonly text: string };

/**
 * One sentence, list item or table cell of prose: Markdown marks removed, offsets kept.
 * `spans` maps stretches of `text` to the source, in order: `text` offset, source offset, length.
 */
export type Sentence = {
  readonly text: string;
  readonly range: Range;
  readonly language: Language;
  readonly spans: readonly (readonly [at: number, source: number, length: number])[];
  /** Stretches of `text` that are code, links' addresses or quotations: words there are mentioned, not used. */
  readonly muted: readonly Range[];
  /** Index in `Report.sections` of the innermost section, or -1 before the first. */
  readonly section: number;
  readonly place: 'paragraph' | 'item' | 'cell' | 'heading';
  /** Inside a timeline entry. */
  readonly timed: boolean;
};

export type How = 'section' | 'elsewhere' | 'no';
export type Answer = { readonly how: How; readonly range: Range | null };

export type TimelineEntry = {
  readonly range: Range;
  /** `null`: an entry without a time. */
  readonly time: TimeText | null;
  readonly timeRange: Range;
  /** End of a stretch of time, else `null`. */
  readonly end: TimeText | null;
  readonly approximate: boolean;
  /** The other day that `03/11/2026` may mean, where nothing tells which is the month; else `null`. */
  readonly otherDay: string | null;
  readonly phase: Phase | null;
  /** The phase stands in a column of its own, or the text begins with its name; else it was told from the words. */
  readonly named: boolean;
  readonly text: string;
  readonly textRange: Range;
  /** Minutes since 1970 UTC when date and zone (or an assumed zone) are known, else since the first entry's midnight; `null` without a time. Of `T+5 min` in a list that names no clock time, minutes since T. */
  readonly minutes: number | null;
  /** The same of `end`. */
  readonly endMinutes: number | null;
  /** Number of the list or table it stands in; -1 for headings and paragraphs. */
  readonly list: number;
};

export type PhaseTime = {
  readonly time: TimeText;
  readonly minutes: number | null;
  readonly range: Range;
  readonly from: 'timeline' | 'metadata' | 'prose';
};

export type Segment = {
  readonly id: string;
  readonly from: Phase;
  readonly to: Phase;
  readonly minutes: number | null;
  readonly target: number | null;
  readonly reason: Reason | null;
  readonly why: string | null;
  readonly range: Range;
};

export type Gap = { readonly from: TimeText; readonly to: TimeText; readonly minutes: number; readonly range: Range };

export type Cause = {
  readonly range: Range;
  readonly id: string | null;
  readonly text: string;
  readonly kind: 'trigger' | 'root' | 'escape' | null;
  readonly certainty: 'confirmed' | 'assumed' | 'unknown' | null;
  readonly evidence: readonly string[];
};

export type Interim = {
  readonly range: Range;
  readonly text: string;
  readonly owner: string | null;
  readonly until: string | null;
  readonly risk: string | null;
};

export type Strength = 'strong' | 'medium' | 'weak' | 'vague';
export type ActionState = 'idea' | 'committed' | 'done' | 'declined';

export type Action = {
  readonly range: Range;
  readonly id: string | null;
  readonly text: string;
  readonly textRange: Range;
  readonly strength: Strength | null;
  readonly kind: 'prevent' | 'detect' | 'mitigate' | null;
  readonly state: ActionState;
  readonly owners: readonly string[];
  readonly due: string | null;
  readonly ticket: string | null;
  /** Ids of causes and delays this action answers. */
  readonly answers: readonly string[];
  readonly doneWhen: string | null;
  /** Index of the list or table the action stands in: findings are counted per list. */
  readonly list: number;
  /** What the columns of its table hold, `null` for what is not known; `null` outside of tables. */
  readonly columns: readonly (Field | null)[] | null;
};

export type Update = {
  readonly range: Range;
  readonly time: TimeText | null;
  readonly to: string;
  readonly next: string | null;
};

/** What is kept as evidence or handed over. */
export type EvidenceItem = {
  readonly range: Range;
  readonly text: string;
  readonly where: string | null;
  /** As the report says it: a day, or how long. */
  readonly until: string | null;
  readonly owner: string | null;
};

/** A credential in the text. `shown`: its first letters; the rest is never printed. */
export type Secret = { readonly range: Range; readonly kind: string; readonly shown: string };

/** `<!-- hansei-ignore… -->`: what it silences and where. */
export type Suppression = {
  readonly range: Range;
  /** The text it covers. */
  readonly covers: Range;
  readonly rules: readonly string[];
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string | null;
};

/** Everything the rules know about one report. Plain data: it crosses workers. */
export type Report = {
  readonly range: Range;
  readonly language: Language;
  readonly profile: string;
  /** It leaves the house, for those who were affected. */
  readonly forCustomers: boolean;
  /** The front matter says `hansei`: written for us, so the whole form is owed. */
  readonly ours: boolean;
  readonly status: Status | null;
  readonly title: { readonly text: string; readonly range: Range } | null;
  readonly frontMatter: FrontMatter;
  readonly sections: readonly Section[];
  readonly answered: Readonly<Record<Question, Answer>>;
  /** IANA name, offset (`+09:00`) or `UTC`; `null` when the report names none and none is configured. */
  readonly zone: string | null;
  readonly timeline: readonly TimelineEntry[];
  readonly phases: Readonly<Partial<Record<Phase, PhaseTime>>>;
  readonly segments: readonly Segment[];
  readonly gaps: readonly Gap[];
  /** What the team expects of the response to an incident of this severity. */
  readonly targets: Targets;
  readonly delayRows: readonly DelayRow[];
  readonly ledger: Ledger;
  readonly causes: readonly Cause[];
  readonly interim: readonly Interim[];
  readonly actions: readonly Action[];
  readonly updates: readonly Update[];
  readonly notices: readonly Notice[];
  readonly evidence: readonly EvidenceItem[];
  readonly secrets: readonly Secret[];
  readonly sentences: readonly Sentence[];
  /** Sentences that blame people, or dodge. */
  readonly blame: readonly Blame[];
  /** `null`: the cause goes further than people, or none is stated. */
  readonly peopleCause: PeopleCause | null;
  /** Where a person is given as the reason for a delay, in words that no blame rule speaks of. */
  readonly peopleReasons: readonly Range[];
  readonly suppressions: readonly Suppression[];
  /** The schema's verdict, each placed in the text. */
  readonly departures: readonly Departure[];
};
