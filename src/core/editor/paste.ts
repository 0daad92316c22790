import { tableShape } from '../report/shape.js';
import type { Range } from '../text/text.js';
import { type FoundTime, findTimes, resolve } from '../time/index.js';
import { type Changed, refused } from './change.js';
import { dateOf, entryBefore, stampOf } from './clock.js';
import type { Context } from './context.js';
import { endOf, lineAround, sectionAt } from './places.js';
import { isBlank, rowOf, type Table, tableAt } from './table.js';

/** One message of a chat or line of a log. */
export type Line = { readonly time: FoundTime; readonly text: string };

/** A time stands at the head of a line; of a chat's header at its end. */
const reach = 48;
/** Characters of a line, and lines of a paste, that are looked at. */
const longest = 2_000;
const most = 2_000;

const lead = /^[\s[({【「<*>-]*$/;
/** Between a time and what follows it: brackets, fractions of a second, dashes. */
const link = /^(?:[.,]\d{1,9})?(?:Z\b)?[\s\])}】」>*:：|–—-]*/;
/** `<ann> text`, `ann: text`, `ann | text`, `Ann Lee (QA): text`. */
const speaker =
  /^(?:<([^<>\s]{1,32})>\s*|@?([\p{L}\p{N}_.'-]{1,32}(?: [\p{L}\p{N}_.'-]{1,24}){0,2}(?: ?[(（][^()（）]{1,20}[)）])?)\s?(?:[:：](?!\/\/)\s*|\t+|\s\|\s))(?=\S)/u;
/** `Ann Lee  14:05`, `安藤 [14:05]`: who and when, above what was said. */
const header = /^([\p{L}\p{N}_.'@ （）()-]{1,40}?)[,、\s]*[[(]?$/u;

/** Lines that begin with a time, each with those below that have none; `null` where most of the text is something else. */
export function chatLines(text: string): readonly Line[] | null {
  const found: { time: FoundTime; text: string[] }[] = [];
  let strays = 0;
  for (const raw of text.split(/\r?\n/).slice(0, most)) {
    const line = raw.slice(0, longest).trim();
    if (line === '') continue;
    const own = lineWithTime(line);
    if (own) found.push({ time: own.time, text: own.text === '' ? [] : [own.text] });
    else if (found.length > 0) found.at(-1)!.text.push(line);
    else strays++;
  }
  if (found.length === 0 || strays > found.length) return null;
  return found.map(({ time, text: said }) => ({ time, text: said.join(' ') }));
}

function lineWithTime(line: string): Line | null {
  const [time] = findTimes(line.slice(0, reach)).filter(({ clock }) => clock !== null);
  if (!time) return null;
  const before = line.slice(0, time.start);
  const rest = line.slice(time.end).replace(link, '');
  if (lead.test(before)) return { time, text: spoken(rest) };
  const who = header.exec(before)?.[1]?.trim();
  return who && rest.trim() === '' ? { time, text: `${who}:` } : null;
}

function spoken(rest: string): string {
  const match = speaker.exec(rest);
  const who = match?.[1] ?? match?.[2];
  return match && who ? `${who.trim()}: ${rest.slice(match[0].length)}` : rest;
}

/** *Paste as timeline rows*: as rows of the table, else as items of a list, that the offset stands in. */
export function pasteLines(context: Context, pasted: string, place: { offset: number; zone: string | null }): Changed {
  const { text, report, language } = context;
  if (!sectionAt(report, place.offset)?.roles.includes('timeline')) return refused('notHere', language);
  const lines = chatLines(pasted);
  if (!lines) return refused('noLines', language);
  const stamped = lines.map((line) => ({ ...line, stamp: stampFor(line.time, context, place) }));
  const table = tableAt(text, place.offset);
  const own = lineAround(text, place.offset);
  const rows = stamped.map(({ stamp, text: said }) => (table ? row(table, stamp, said) : `- ${stamp} ${inline(said)}`));
  const at = table ? placeInTable(text, table, own) : placeInText(text, own);
  const body = at.lead + rows.join('\n');
  return { edits: [{ range: at.range, text: body }], cursor: { edit: 0, at: body.length } };
}

type Placed = { readonly range: Range; readonly lead: string };

/** A blank row is replaced; else behind the row of the cursor. */
function placeInTable(text: string, { rows, headRange }: Table, own: Range): Placed {
  const row = rows.find(({ start }) => start === own.start);
  if (row && isBlank(text, row)) return { range: row, lead: '' };
  const { end } = row ?? rows.at(-1) ?? lineAround(text, text.indexOf('\n', headRange.end) + 1);
  return { range: { start: end, end }, lead: '\n' };
}

function placeInText(text: string, own: Range): Placed {
  const isEmpty = /^[ \t]*(?:[-*+][ \t]*)?$/.test(text.slice(own.start, own.end));
  const end = isEmpty ? own.end : endOf(text, own);
  return { range: isEmpty ? own : { start: end, end }, lead: isEmpty ? '' : '\n' };
}

/** In the report's zone where the line names another one; with its day where that is not the one of the row above. */
function stampFor(
  time: FoundTime,
  { text, report }: Context,
  { offset, zone }: { offset: number; zone: string | null },
): string {
  const before = entryBefore(report, offset);
  const day = (before?.time ?? dateOf(report) ?? '').slice(0, 10);
  const [{ date } = { date: null }] = findTimes(day);
  const known = date?.year == null ? null : { ...date, year: date.year };
  const { minutes, text: said } = resolve(time, {
    date: known,
    zone: report.zone ?? zone,
    yearHint: known?.year ?? null,
  });
  const isMoment = minutes !== null && /^\d{4}-/.test(said) && (report.zone ?? zone) !== null;
  if (isMoment) return stampOf(minutes, before && { ...before, end: null }, { text, report, zone }).text;
  return said.replace('T', ' ').replace(/(\d{2}:\d{2}):\d{2}/, '$1');
}

function row({ head }: Table, stamp: string, said: string): string {
  const shape = tableShape({ cells: head.map((name) => ({ text: name })) });
  const cell = inline(said).replaceAll('|', '\\|');
  return rowOf(head.map((_, i) => (i === shape.time ? stamp : i === shape.event ? cell : '')));
}

/** Nothing that was said becomes HTML. */
const inline = (text: string): string => text.replace(/\\(?=[|<])/g, '\\\\').replaceAll('<', '\\<');
