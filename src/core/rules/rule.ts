import type { Report } from '../report/report.js';
import type { Blank } from '../schema/form.js';
import type { Edit, Language, Range } from '../text/text.js';
import type { Source } from './sources.js';

export const levels = ['off', 'info', 'warning', 'error'] as const;
export type Level = Exclude<(typeof levels)[number], 'off'>;

type Values = Readonly<Record<string, string | number>>;
/** What a problem rests on, for other tools: plain data. */
export type ProblemFacts = Readonly<Record<string, string | number | null | readonly string[]>>;
/** What a rule can say: each message's slots, `null` for none. */
export type Says = Readonly<Record<string, Values | null>>;

/** A place where a rule is broken, and which of the rule's messages says it. */
export type ProblemOf<S extends Says> = {
  [K in keyof S]: {
    readonly range: Range;
    readonly says: K;
    /** Softer than the rule's own level: the report itself weakens the case. */
    readonly level?: Level;
    readonly related?: readonly Range[];
    /** Plain data for the rule's own fixes. */
    readonly data?: Values;
    readonly facts?: ProblemFacts;
  } & (S[K] extends null ? unknown : { readonly with: S[K] });
}[keyof S];

/** `title` and `why` of the rule, and one text for each thing it says; `{slot}` is replaced. */
export type RuleWords<S extends Says> = Readonly<Record<'title' | 'why' | (keyof S & string), string>>;

type Lines = readonly string[];
/** A report, in lines, with `⟦…⟧` round what the rule finds; `finds`: what it says, in order. No marks: nothing. */
export type Example = ({ readonly en: Lines } | { readonly ja: Lines }) & { readonly finds?: readonly string[] };

/** One thing that a team may set about a rule: its default, its limits and what it means. */
export type Option = { readonly means: Readonly<Record<Language, string>> } & (
  | { readonly type: 'integer'; readonly default: number; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'strings'; readonly default: readonly string[] }
);
export type Options = Readonly<Record<string, Option>>;

/** What a team set, and the defaults of what it did not set. */
export type Chosen<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly type: 'integer' }
    ? number
    : O[K] extends { readonly type: 'boolean' }
      ? boolean
      : readonly string[];
};

/** What a rule may know besides the report. */
export type Settings<O extends Options = Options> = {
  /** Minutes since 1970 UTC; `null`: no clock, rules that need one stay silent. */
  readonly now: number | null;
  /** Ready-printed blank sections by role, in the report's language and for its status; for fixes and messages. */
  readonly blanks: Readonly<Record<string, Blank>>;
  readonly options: Chosen<O>;
  /** Keys of the front matter that the form knows. */
  readonly keys: readonly string[];
};

/** A change offered for a problem. `safe`: right without a look, so `--fix` and fix-all may apply it. */
export type Fix = {
  readonly title: Readonly<Record<Language, string>>;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
};

export type Rule<S extends Says = Says, O extends Options = Options> = {
  readonly id: string;
  readonly level: Level;
  /** Where its idea comes from. */
  readonly sources?: readonly Source[];
  readonly words: Readonly<Record<Language, RuleWords<S>>>;
  readonly examples: readonly Example[];
  /** The rule compares with today: at most a warning, and never fails a build by itself. */
  readonly clock?: true;
  /** Asks for what stays in the house (owners, evidence, targets): silent in reports for customers. */
  readonly internal?: true;
  readonly options?: O;
  check(report: Report, settings: Settings<O>): Iterable<ProblemOf<S>>;
  /** Run only on request. */
  fixes?(problem: ProblemOf<S>, report: Report, settings: Settings<O>): readonly Fix[];
};
