import type { Language, Range } from '../text/text.js';

/** One deviation from the schema: the keyword that was broken, where, and its parameters; never a validator's English. */
export type Departure = {
  readonly keyword: string;
  /** JSON pointer into `{...frontMatter, sections}`. For `required`, the pointer of the missing property. */
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly range: Range;
};

/** A departure before it has a place in the text. */
export type Verdict = Omit<Departure, 'range'>;

export type Words = {
  readonly heading?: string;
  /** Heading from `resolved` on, where it differs. */
  readonly past?: string;
  readonly aliases?: readonly string[];
  readonly guidance?: string;
  readonly example?: string;
  readonly description?: string;
};

export type Column = { readonly id: string } & Readonly<Record<Language, string>>;

export type SectionForm = {
  readonly role: string;
  readonly order: number;
  /** Rank of the heading in our template; 0: the template does not write it, it is only read. */
  readonly rank: number;
  /** First status in which a new report has the section. */
  readonly from: string;
  /** Last status in which a new report has the section; `null`: always. */
  readonly until: string | null;
  readonly columns: readonly Column[];
} & Readonly<Record<Language, Words>>;

export type KeyForm = {
  readonly key: string;
  readonly order: number;
  readonly required: boolean;
  readonly values: readonly string[];
} & Readonly<Record<Language, Words>>;

/** A schema made ready. */
export type Form = {
  readonly profile: string;
  readonly keys: readonly KeyForm[];
  readonly sections: readonly SectionForm[];
  validate(value: unknown): readonly Verdict[];
};
