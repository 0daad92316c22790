import type { Language, Range } from '../text/text.js';

/** One deviation from the schema: the keyword that was broken, where, and its parameters; never a validator's English. */
export type Departure = {
  readonly keyword: string;
  /** JSON pointer into `{...frontMatter, sections}`; for `required` that of the missing property. */
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly range: Range;
};

/** A departure before it has a place in the text. */
export type Verdict = Omit<Departure, 'range'>;

export type Words = {
  readonly description: string;
  readonly heading: string;
  /** Heading from `resolved` on, where it differs. */
  readonly past: string | null;
  /** Other headings that mean the same, as a whole. */
  readonly aliases: readonly string[];
  /** Phrases that name the section anywhere in a heading. */
  readonly within: readonly string[];
  readonly guidance: string;
  readonly example: string;
};

export type Column = { readonly id: string } & Readonly<Record<Language, string>>;

export type SectionForm = {
  readonly role: string;
  readonly order: number;
  /** Rank of the heading in our template; `null`: only read, never written. */
  readonly rank: number | null;
  /** Status from which on, and until which, a new report has the section. */
  readonly from: string | null;
  readonly until: string | null;
  readonly columns: readonly Column[];
} & Readonly<Record<Language, Words>>;

export type KeyForm = {
  readonly key: string;
  readonly order: number;
  /** The values it may have; empty: free text. */
  readonly values: readonly string[];
} & Readonly<Record<Language, Words>>;

/** `latin`: it begins with a letter and stands for whole words only. */
export type Phrase = { readonly text: string; readonly role: string; readonly latin: boolean };

/** Headings → roles, looked up by what a heading says. */
export type RoleIndex = {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Phrases that name a role anywhere in a heading, longest first. */
  readonly within: readonly Phrase[];
  /** First and last letters of the longer names → those names, for a look at the likely ones only. */
  readonly ends: ReadonlyMap<string, readonly string[]>;
};

/** How a report of the form is laid out in one language. */
export type Layout = {
  /** The template numbers the main sections. */
  readonly numbered: boolean;
  /** The last line, e.g. 以上. */
  readonly closing: string | null;
};

/** A schema made ready: keys and sections in order, their headings, and the compiled validator. */
export type Form = {
  readonly profile: string;
  /** Reports leave the house, for those who were affected. */
  readonly forCustomers: boolean;
  readonly layout: Readonly<Record<Language, Layout>>;
  readonly keys: readonly KeyForm[];
  readonly sections: readonly SectionForm[];
  readonly index: RoleIndex;
  validate(value: unknown): readonly Verdict[];
};

/** A section of the form without content, ready to be inserted: `rank` is that of its heading in our template. */
export type Blank = { readonly order: number; readonly rank: number; readonly heading: string; readonly body: string };
