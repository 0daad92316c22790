import { editDistance } from '../text/nearest.js';
import type { Phrase, RoleIndex, SectionForm } from './form.js';

export function roleIndex(sections: readonly SectionForm[]): RoleIndex {
  const exact = new Map<string, readonly string[]>();
  const within: Phrase[] = [];
  for (const section of sections)
    for (const words of [section.en, section.ja]) {
      for (const heading of [words.heading, words.past ?? '', ...words.aliases]) add(exact, heading, section.role);
      for (const phrase of words.within) {
        const text = plainHeading(phrase);
        within.push({ text, role: section.role, latin: /^[a-z]/.test(text) });
      }
    }
  return { exact, within: within.toSorted((a, b) => b.text.length - a.text.length), ends: endsOf(exact) };
}

/** The index with a team's own headings per role. */
export function withHeadings(index: RoleIndex, headings: Readonly<Record<string, readonly string[]>>): RoleIndex {
  const own = Object.entries(headings);
  if (own.length === 0) return index;
  const exact = new Map(index.exact);
  for (const [role, names] of own) for (const name of names) add(exact, name, role);
  return { ...index, exact, ends: endsOf(exact) };
}

/** Shorter names are never taken for misspelt ones, and this many letters of one end are right. */
const shortest = 6;
const sure = 3;

const headOf = (name: string): string => `${name.slice(0, sure)}…`;
const tailOf = (name: string): string => `…${name.slice(-sure)}`;

function endsOf(exact: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const name of exact.keys())
    if (name.length >= shortest)
      for (const end of [headOf(name), tailOf(name)]) {
        const same = ends.get(end);
        if (same) same.push(name);
        else ends.set(end, [name]);
      }
  return ends;
}

function add(exact: Map<string, readonly string[]>, heading: string, role: string): void {
  const key = plainHeading(heading);
  const roles = exact.get(key) ?? [];
  if (key !== '' && !roles.includes(role)) exact.set(key, [...roles, role]);
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
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[*_`]/g, '')
    .trim();
  for (let i = 0; i < 2; i++) text = text.replace(marks, '').replace(numbering, '').trim();
  text = text.replace(tail, '').replace(/\s*[([][^)\]]*[)\]]$/, '');
  return text
    .replace(tail, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|our) /, '');
}

const separators = /\s*(?:\/|&|,|・|、|\+|\band\b|および|及び|と|ならびに|並びに)\s*/;

/** All roles a heading names, the first decides; none for a heading that says something else. */
export function rolesOf(heading: string, index: RoleIndex): readonly string[] {
  const plain = plainHeading(heading);
  const named = byName(plain, index);
  if (named.length > 0 || plain.length > 80) return named;
  const found = phrasesIn(plain, index);
  if (found.length > 0) return found;
  // "Why (root cause)": what stands in brackets at the end names it too.
  const aside = /[(（]([^)）]{2,40})[)）]\s*$/.exec(heading)?.[1];
  return aside ? byName(plainHeading(aside), index) : misspelt(plain, index);
}

/** Roles of a text that is the very name of a section, or of several: what stands without a heading's marks must be. */
export const rolesNamed = (text: string, index: RoleIndex): readonly string[] => byName(plainHeading(text), index);

function byName(plain: string, { exact }: RoleIndex): readonly string[] {
  const whole = exact.get(plain);
  if (whole || plain === '') return whole ?? [];
  const parts = plain.split(separators).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 4) return [];
  const roles = parts.flatMap((part) => exact.get(part)?.slice(0, 1) ?? []);
  return roles.length === parts.length ? [...new Set(roles)] : [];
}

function phrasesIn(plain: string, index: RoleIndex): string[] {
  const taken: { start: number; end: number; role: string }[] = [];
  for (const { text, role, latin } of index.within) {
    const start = plain.indexOf(text);
    if (start < 0) continue;
    const end = start + text.length;
    if (taken.some((other) => start < other.end && other.start < end)) continue;
    if (latin && (/[a-z]/.test(plain[start - 1] ?? '') || /[a-z]/.test(plain[end] ?? ''))) continue;
    taken.push({ start, end, role });
  }
  return [...new Set(taken.toSorted((a, b) => a.start - b.start).map(({ role }) => role))];
}

/** One slip of the finger in a heading that is long enough to be sure; one end of it is right. */
function misspelt(plain: string, { exact, ends }: RoleIndex): readonly string[] {
  if (plain.length < shortest || plain.length > 40) return [];
  const likely = [...(ends.get(headOf(plain)) ?? []), ...(ends.get(tailOf(plain)) ?? [])];
  const meant = likely.find(
    (name) => Math.abs(name.length - plain.length) <= 1 && editDistance(plain, name, 1) !== null,
  );
  return meant === undefined ? [] : (exact.get(meant) ?? []);
}
