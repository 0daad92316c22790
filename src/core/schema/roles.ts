import { editDistance } from '../text/nearest.js';
import type { SectionForm } from './form.js';

/** Headings → roles, looked up by what a heading says. */
export type RoleIndex = {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Phrases that name a role anywhere in a heading, longest first. */
  readonly within: readonly (readonly [phrase: string, role: string])[];
};

/** `extra`: a team's own headings per role. */
export function roleIndex(sections: readonly SectionForm[], extra: Readonly<Record<string, readonly string[]>> = {}): RoleIndex {
  const exact = new Map<string, string[]>();
  const within: [string, string][] = [];
  const add = (heading: string, role: string) => {
    const key = plainHeading(heading);
    const roles = exact.get(key);
    if (!roles) exact.set(key, [role]);
    else if (!roles.includes(role)) roles.push(role);
  };
  for (const section of sections) {
    for (const words of [section.en, section.ja]) {
      for (const heading of [words.heading, words.past ?? '', ...words.aliases]) if (heading) add(heading, section.role);
      for (const phrase of words.within) within.push([plainHeading(phrase), section.role]);
    }
    for (const heading of extra[section.role] ?? []) add(heading, section.role);
  }
  return { exact, within: within.toSorted((a, b) => b[0].length - a[0].length) };
}

const numbering =
  /^(?:(?:phase|step|part|section|q|フェーズ)\s*\d*\s*[.:：)]\s*|\(?\d{1,2}(?:[.-]\d{1,2})*[.)]?(?:\s+|(?=[^\d\s:/.年月日時-]))|[a-z]-?\d?[.)]\s+|[ivx]{1,4}[.)]\s+|第\d+[章節]\s*)/;
const tail = /[\s:?!。、.…-]+$/;
const marks = /^[\s■□◆◇●○◎▼▲▶★☆※・#*_>-]+|^【|】$/g;

/** Lower case, full-width forms folded; numbers, marks, emoji, emphasis, brackets at the end and punctuation dropped. */
export function plainHeading(heading: string): string {
  let text = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[*_`]/g, '')
    .trim();
  for (let i = 0; i < 2; i++) text = text.replace(marks, '').replace(numbering, '').trim();
  text = text.replace(tail, '').replace(/\s*[([][^)\]]*[)\]]$/, '');
  return text.replace(tail, '').replace(/\s+/g, ' ').replace(/^(?:the|our) /, '');
}

const separators = /\s*(?:\/|&|,|・|、|\+|\band\b|および|及び|と|ならびに|並びに)\s*/;

/** All roles a heading names, the first decides; none for a heading that says something else. */
export function rolesOf(heading: string, index: RoleIndex): readonly string[] {
  const plain = plainHeading(heading);
  if (plain === '') return [];
  const whole = index.exact.get(plain);
  if (whole) return whole;
  const parts = plain.split(separators).filter((part) => part !== '');
  if (parts.length > 1 && parts.length < 5) {
    const roles = parts.flatMap((part) => index.exact.get(part)?.slice(0, 1) ?? []);
    if (roles.length === parts.length) return [...new Set(roles)];
  }
  const found = plain.length <= 80 ? phrasesIn(plain, index) : [];
  return found.length > 0 ? found : misspelt(plain, index);
}

function phrasesIn(plain: string, index: RoleIndex): string[] {
  const taken: { start: number; end: number; role: string }[] = [];
  for (const [phrase, role] of index.within) {
    const start = plain.indexOf(phrase);
    const end = start + phrase.length;
    if (start < 0 || taken.some((other) => start < other.end && other.start < end)) continue;
    const ascii = /^[a-z]/.test(phrase);
    if (ascii && (/[a-z]/.test(plain[start - 1] ?? '') || /[a-z]/.test(plain[end] ?? ''))) continue;
    taken.push({ start, end, role });
  }
  return [...new Set(taken.toSorted((a, b) => a.start - b.start).map(({ role }) => role))];
}

/** One slip of the finger in a heading that is long enough to be sure. */
function misspelt(plain: string, index: RoleIndex): readonly string[] {
  if (plain.length < 6 || plain.length > 40) return [];
  for (const [alias, roles] of index.exact)
    if (alias.length >= 6 && editDistance(plain, alias, 1) !== null) return roles;
  return [];
}
