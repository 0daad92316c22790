import type { Range } from '../text/text.js';
import type { Head } from './labels.js';
import type { Told } from './parts.js';
import type { Report } from './report.js';
import { indexFrom } from './sections.js';

/** What a file tells of one incident. `head`: the heading of the incident where the file holds several. */
export type Chapter = Omit<Told, 'remembered'> & { readonly head: Head | null; readonly range: Range };

/** One of several incidents in a file: its heading, and the text up to the next one. */
type Incident = { readonly head: Head; readonly range: Range };

/** A file as it was read, incident by incident; a file with one is a single chapter. */
export function chaptersOf(told: Told, end: number): readonly Chapter[] {
  const { blocks, heads, leftovers, phrases } = told;
  const incidents = incidentsIn(heads, end);
  if (incidents.length === 0) return [{ blocks, heads, leftovers, phrases, head: null, range: { start: 0, end } }];
  return incidents.map(({ head, range }) => ({
    head,
    range,
    blocks: within(blocks, range),
    heads: within(heads, range),
    leftovers: within(leftovers, range),
    phrases: within(phrases, range),
  }));
}

const within = <Placed extends { readonly range: Range }>(all: readonly Placed[], { start, end }: Range) =>
  all.slice(indexFrom(all, start), indexFrom(all, end));

/** What was found anywhere in the file, chapter by chapter; what stands above all of them goes with the first. */
export const shareOut =
  (chapters: readonly Chapter[]) =>
  <Placed extends { readonly range: Range }>(found: readonly Placed[]): readonly (readonly Placed[])[] => {
    const at = (offset: number) =>
      Math.max(
        0,
        chapters.findLastIndex(({ range }) => range.start <= offset),
      );
    return chapters.map((_, i) => found.filter(({ range }) => at(range.start) === i));
  };

/** The incident an offset stands in; above the first one, the first. */
export const reportAt = (reports: readonly Report[], offset: number): Report | undefined =>
  reports.findLast(({ range }) => range.start <= offset) ?? reports[0];

/** What a report of its own tells. */
const telling = new Set(['summary', 'now', 'impact', 'interim', 'cause', 'fix', 'prevention', 'timeline', 'delay']);
/** Where one of these stands outside of the incidents, they are chapters of one report. */
const shared = new Set(['impact', 'cause', 'fix', 'prevention', 'timeline', 'delay']);
/** Of these a report of its own has one at least: day headings of a timeline have none. */
const deciding = new Set(['cause', 'fix', 'prevention']);

/** A date, or a number of its own: "Incident 2", "BUG-012", 「事例3」. */
const named =
  /\d{4}[-/.年]\s?\d{1,2}|\d{1,2}[/月]\s?\d{1,2}|\b\d{1,2}(?:st|nd|rd|th)?,? (?:\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b(?:incident|outage|bug|issue|event|failure|case|inc|pm)s?[ #-]{0,2}\d+\b|\b[A-Z]{2,8}-\d+|(?:障害|事例|事故|インシデント|不具合|案件|事象)\s?[#＃No.]{0,3}\s?[\d０-９①-⑨]+/i;

/** Ranks a heading of an incident may have. */
const ranks = [1, 2] as const;

/**
 * The incidents of a file that holds several, each under a heading of its own with a date or number, and with sections
 * below that recur in the others; none for a file with one. Chapters of one report ("Primary issue", "Secondary issue")
 * share its cause, prevention or timeline and are no incidents.
 */
function incidentsIn(heads: readonly Head[], end: number): readonly Incident[] {
  const headings = heads.filter(({ rank }) => rank <= 6);
  for (const rank of ranks) {
    const found = incidentsOf(rank, { heads, headings, end });
    if (found.length > 1) return found;
  }
  return [];
}

type Heads = { readonly heads: readonly Head[]; readonly headings: readonly Head[]; readonly end: number };

function incidentsOf(rank: number, { heads, headings, end }: Heads): readonly Incident[] {
  const found: Incident[] = [];
  let until = end;
  for (const head of headings.toReversed()) {
    if (head.rank === rank && named.test(head.text))
      found.push({ head, range: { start: head.range.start, end: until } });
    if (head.rank <= rank) until = head.range.start;
  }
  found.reverse();
  if (found.length < 2) return [];
  const told = rolesIn(heads, found);
  const [first] = told ?? [];
  if (!told || !first) return [];
  const alike = [...first].some((role) => told.every((roles) => roles.has(role)));
  const whole = told.every((roles) => roles.size >= 2 && [...roles].some((role) => deciding.has(role)));
  return alike && whole ? found : [];
}

/** What the sections of each incident tell; `null` when one outside of them tells it for all. */
function rolesIn(heads: readonly Head[], incidents: readonly Incident[]): readonly ReadonlySet<string>[] | null {
  const told = incidents.map(() => new Set<string>());
  let at = -1;
  for (const head of heads) {
    const { start } = head.range;
    while (at + 1 < incidents.length && incidents[at + 1]!.range.start <= start) at++;
    const incident = incidents[at];
    if (head === incident?.head) continue;
    if (incident && start < incident.range.end) {
      const [role] = head.roles;
      if (role !== undefined && telling.has(role)) told[at]!.add(role);
    } else if (head.roles.some((role) => shared.has(role))) return null;
  }
  return told;
}
