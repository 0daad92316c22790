/** The contract of the library, free of what is inside: what goes in and what comes out, as plain data. */
export type Language = 'en' | 'ja';
export type Level = 'error' | 'warning' | 'info';
export type Status = 'ongoing' | 'mitigated' | 'resolved' | 'closed';
export type Question = 'now' | 'cause' | 'prevention' | 'delay' | 'timeline';
export type Phase =
  | 'start'
  | 'detect'
  | 'acknowledge'
  | 'engage'
  | 'escalate'
  | 'diagnose'
  | 'decide'
  | 'mitigate'
  | 'resolve';

/** Offsets in UTF-16 code units, end exclusive. */
export type Range = { readonly start: number; readonly end: number };

/** Replace `range` by `text`; an empty range inserts. */
export type Edit = { readonly range: Range; readonly text: string };

/** A change that removes a finding. `safe`: right without a look, as `hansei --fix` makes it. */
export type Fix = {
  readonly title: Readonly<Record<Language, string>>;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
};

/** Something that a report leaves open, or says in a way that hurts. Lines and columns are 1-based. */
export type Finding = {
  /** `group/name`; `explain` says more about it. */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly range: Range;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The report could not be judged (`file/*`). */
  readonly fatal: boolean;
  /** Depends on the day on which it is looked at. */
  readonly clock: boolean;
  /** The preferred one first; empty unless `fixes` is set. */
  readonly fixes: readonly Fix[];
};

/** A time as the report says it: `2026-11-20T14:05+09:00`, without a zone `2026-11-20T14:05`, without a date `14:05`. */
export type TimeText = string;

/** What a report says. Lines are 1-based; what it does not say is `null` or `[]`. */
export type Facts = {
  readonly contract: number;
  readonly language: Language;
  readonly profile: string;
  readonly status: Status | null;
  readonly answered: Readonly<
    Record<Question, { readonly how: 'section' | 'elsewhere' | 'no'; readonly line: number | null }>
  >;
  readonly sections: readonly {
    readonly role: string;
    readonly heading: string;
    readonly line: number;
    readonly endLine: number;
  }[];
  /** IANA name, offset (`+09:00`) or `UTC`. */
  readonly zone: string | null;
  readonly timeline: readonly {
    readonly line: number;
    readonly time: TimeText | null;
    readonly end: TimeText | null;
    readonly approximate: boolean;
    readonly phase: Phase | null;
    readonly text: string;
  }[];
  readonly phases: Readonly<
    Record<
      Phase,
      { readonly time: TimeText; readonly line: number; readonly from: 'timeline' | 'metadata' | 'prose' } | null
    >
  >;
  /** The time between two neighbouring known phases, and why it took that long. */
  readonly segments: readonly {
    readonly id: string;
    readonly from: Phase;
    readonly to: Phase | 'notice';
    readonly minutes: number | null;
    readonly target: number | null;
    readonly reason: string | null;
    readonly why: string | null;
    readonly line: number;
  }[];
  readonly gaps: readonly {
    readonly from: TimeText;
    readonly to: TimeText;
    readonly minutes: number;
    readonly line: number;
  }[];
  readonly causes: readonly {
    readonly line: number;
    readonly id: string | null;
    readonly text: string;
    readonly kind: 'trigger' | 'root' | 'escape' | null;
    readonly certainty: 'confirmed' | 'assumed' | 'unknown' | null;
    readonly evidence: readonly string[];
  }[];
  readonly interim: readonly {
    readonly line: number;
    readonly text: string;
    readonly owner: string | null;
    readonly until: string | null;
    readonly risk: string | null;
  }[];
  readonly actions: readonly {
    readonly line: number;
    readonly id: string | null;
    readonly text: string;
    readonly strength: 'strong' | 'medium' | 'weak' | 'vague' | null;
    readonly kind: 'prevent' | 'detect' | 'mitigate' | null;
    readonly state: 'idea' | 'committed' | 'done' | 'declined';
    readonly owners: readonly string[];
    /** A day, a month or a quarter: `2026-12-01`, `2026-12`, `2026-Q1`; else as the report says it. */
    readonly due: string | null;
    readonly ticket: string | null;
    /** Ids of the causes and delays that it answers. */
    readonly answers: readonly string[];
    readonly doneWhen: string | null;
  }[];
  readonly updates: readonly {
    readonly line: number;
    readonly time: TimeText | null;
    readonly to: string;
    readonly next: string | null;
  }[];
};

/** What the text of a config file says, defaults filled in; see `schemas/config.schema.json`. */
export type Config = {
  readonly reports: readonly string[];
  readonly ignores: readonly string[];
  readonly profile: string;
  readonly schema: string | null;
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly language: Language | null;
  readonly messages: Language | null;
  readonly timezone: string | null;
  readonly severities: Readonly<Record<string, Readonly<Partial<Record<SeverityTarget, number>>>>>;
  readonly personRoles: readonly string[];
  readonly products: readonly string[];
  readonly rules: Readonly<
    Record<string, { readonly level: Level | 'off'; readonly options: Readonly<Record<string, unknown>> }>
  >;
  readonly exemptions: Readonly<Record<string, 'off' | readonly string[]>>;
  readonly strict: boolean;
  readonly limits: { readonly bytes: number; readonly nesting: number; readonly time: number };
};

/** Minutes that a team allows, by severity. */
export type SeverityTarget = 'firstNotice' | 'outlook' | 'cadence' | 'detect' | 'acknowledge' | 'engage' | 'mitigate';

/** A mistake in a config file. Lines and columns are 1-based. */
export type ConfigProblem = {
  readonly line: number;
  readonly column: number;
  readonly key: string;
  readonly message: Readonly<Record<Language, string>>;
};

export type Options = {
  /** Default: every rule at its own level. */
  readonly config?: Config;
  /** The moment that counts as now. Without it, rules that compare with today stay silent. */
  readonly now?: Date;
  /** Language of the messages. Default: that of the report. */
  readonly language?: Language;
  /** File name without folder: gives a report its id and, where nothing else does, its date. */
  readonly fileName?: string;
  /** Findings carry their fixes. */
  readonly fixes?: boolean;
};

export type Result = {
  /** Of the first report; `null` when the text was refused. */
  readonly language: Language | null;
  /** In order of the text. */
  readonly findings: readonly Finding[];
  /** One per incident in the text; empty when it was refused. */
  readonly reports: readonly Facts[];
};

export type RuleInfo = {
  readonly id: string;
  readonly level: Level;
  /** Compares with today. */
  readonly clock: boolean;
  readonly title: Readonly<Record<Language, string>>;
  readonly why: Readonly<Record<Language, string>>;
};

export type NewReport = {
  readonly title: string;
  /** Local day, `YYYY-MM-DD`, and clock, `HH:MM`, in `timezone`: when the impact began, as far as is known. */
  readonly date: string;
  readonly time: string;
  /** IANA name or offset. */
  readonly timezone: string;
  /** Default: `en`. */
  readonly language?: Language;
  /** Decides which sections there are. Default: `ongoing`. */
  readonly status?: Status;
  readonly severity?: string;
  readonly accountable?: string;
};
