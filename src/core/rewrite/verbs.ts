import { commands, doubling, irregular, mechanical } from './en/verbs.js';

/** What templates need of a verb. */
export type Verb = {
  readonly base: string | null;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
};

const list = (text: string): string[] => text.split(',').map((entry) => entry.trim());
const doubles = new Set(list(doubling));

const ending = (base: string): string =>
  doubles.has(base) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base.replace(/^qu/, 'q')) ? base + base.at(-1)! : base;

const gerundOf = (base: string): string =>
  /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${ending(base)}ing`;

function regular(base: string): Verb {
  const past = base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${ending(base)}ed`;
  return { base, past, participle: past, gerund: gerundOf(base) };
}

const known: readonly Verb[] = list(irregular).map((entry) => {
  const [base = '', past = '', participle = ''] = entry.split(' ');
  return { base, past, participle, gerund: gerundOf(base) };
});

const byForm = {
  base: new Map(known.map((verb) => [verb.base, verb])),
  past: new Map(known.map((verb) => [verb.past, verb])),
  participle: new Map(known.map((verb) => [verb.participle, verb])),
} as const;

export type VerbForm = keyof typeof byForm;

/** A verb by one of its forms; `null` for a word that cannot be that form. */
export function verbOf(word: string, form: VerbForm): Verb | null {
  const found = byForm[form].get(word);
  if (found) return found;
  if (form === 'base')
    return /^[a-z]{2,}(?:-[a-z]+)?$/.test(word) && !/(?:[^e]ed|[^r]ing|ly)$/.test(word) ? regular(word) : null;
  if (!/^[a-z-]{2,}[^e]ed$/.test(word)) return null;
  return { base: null, past: word, participle: word, gerund: `${word.replace(/ied$/, 'yed').slice(0, -2)}ing` };
}

const pastsOf = (text: string): ReadonlySet<string> =>
  new Set(list(text).map((base) => (byForm.base.get(base) ?? regular(base)).past));
const machines = pastsOf(mechanical);
const tools = pastsOf(commands);

export const isMechanical = ({ past }: Verb): boolean => machines.has(past);
export const isCommand = ({ past }: Verb): boolean => tools.has(past);
