import type { Finding } from '../finding.js';
import { type LintOptions, type LintResult, lint } from '../lint.js';
import type { Blame } from '../report/blame-types.js';
import type { Sentence } from '../report/report.js';
import { draftsOf, render, roleOf, withMarks } from '../rewrite/index.js';
import type { Fix } from '../rules/rule.js';
import { applyEdits, type Edit, type Range } from '../text/text.js';

/** A text and what was found in it. */
type Version = { readonly text: string; readonly result: LintResult };

/** Offered for one finding. */
const most = 3;
/** A sentence may blame in several clauses: each is said anew in its turn. */
const deepest = 4;

/** The sentence to be rewritten, in the text as it is. */
type Case = { readonly first: Version; readonly range: Range; readonly options: LintOptions };

/**
 * *Rewrite without blame*: the sentence of a finding said anew from its own parts, with `‹…›` for what only the writer
 * knows. Offered only when the text, read again with the rewrite in it, blames nobody in that sentence and has no new
 * finding but the slots. A suggestion, never safe.
 */
export function rewritesOf(finding: Finding, first: Version, options: LintOptions): Fix[] {
  const { start, end } = finding.range;
  const blame = tellsBlame(finding.rule)
    ? first.result.reports
        .flatMap(({ blame: all }) => all)
        .find(({ range }) => range.start === start && range.end === end)
    : undefined;
  const sentence = blame && sentenceOf(first, blame);
  if (!blame || !sentence) return [];
  const range = withMarks(first.text, sentence.range);
  const written = new Set<string>();
  for (const edits of waysToSay(blame, first)) {
    const said = settle(edits, { version: first, range, depth: 1 }, { first, range, options });
    if (said !== null) written.add(said);
    if (written.size === most) break;
  }
  return [...written].map((text) => fixOf(first.text, range, text));
}

const tellsBlame = (rule: string): boolean =>
  rule.startsWith('blame/') || rule === 'cause/stops-at-person' || rule === 'delay/person-as-reason';

const sentenceOf = ({ result }: Version, { sentence: { start, end } }: Blame): Sentence | undefined =>
  result.reports.flatMap(({ sentences }) => sentences).find(({ range }) => range.start === start && range.end === end);

/** Edits that say one blaming clause anew, best first. */
function* waysToSay(blame: Blame, version: Version): Generator<readonly Edit[]> {
  const sentence = sentenceOf(version, blame);
  const report = version.result.reports.findLast(({ range }) => range.start <= blame.range.start);
  if (!report || !sentence) return;
  const { clause } = blame;
  const said = { text: sentence.text, clause, role: roleOf(sentence, clause.subject, report) };
  for (const draft of draftsOf(said, sentence.language)) {
    const edits = render(draft, sentence, { source: version.text, gone: clause.subject.range });
    if (edits) yield edits;
  }
}

type Step = { readonly version: Version; readonly range: Range; readonly depth: number };

/** The sentence after an edit and, while it still blames, the best of the next; `null` when that comes to no good. */
function settle(edits: readonly Edit[], { version, range, depth }: Step, given: Case): string | null {
  const text = applyEdits(version.text, edits);
  if (text === null || edits.some((one) => one.range.start < range.start || one.range.end > range.end)) return null;
  const now = { start: range.start, end: range.end + text.length - version.text.length };
  const result = lint(text, { ...given.options, fixes: false }, version.result.state);
  const left = result.reports.flatMap(({ blame }) => blame).find((one) => touches(one.range, now));
  if (!left) return addsNothing(given, result, now) ? text.slice(now.start, now.end) : null;
  if (depth >= deepest) return null;
  const next = { text, result };
  for (const more of waysToSay(left, next)) {
    const said = settle(more, { version: next, range: now, depth: depth + 1 }, given);
    if (said !== null) return said;
  }
  return null;
}

const touches = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** No rule finds more than before, but for the blame that went and the slots that came. */
function addsNothing({ first, range }: Case, { findings, reports }: LintResult, now: Range): boolean {
  if (reports.length === 0) return false;
  const before = countByRule(
    first.result.findings.filter((one) => !(tellsBlame(one.rule) && touches(one.range, range))),
  );
  const after = countByRule(
    findings.filter((one) => !(one.rule === 'structure/placeholder' && touches(one.range, now))),
  );
  return [...after].every(([rule, count]) => count <= (before.get(rule) ?? 0));
}

function countByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Only what differs is replaced. */
function fixOf(text: string, { start, end }: Range, said: string): Fix {
  const old = text.slice(start, end);
  let from = 0;
  while (from < old.length && from < said.length && old[from] === said[from]) from++;
  let same = 0;
  while (same < old.length - from && same < said.length - from && old.at(-1 - same) === said.at(-1 - same)) same++;
  const shown = shortened(said);
  return {
    title: { en: `Rewrite: "${shown}"`, ja: `書き換え: ${shown}` },
    edits: [{ range: { start: start + from, end: end - same }, text: said.slice(from, said.length - same) }],
    safe: false,
  };
}

/** Columns of a rewrite that a menu shows; full-width letters take two. */
const widest = 96;

function shortened(said: string): string {
  const plain = said.replace(/\]\([^()\n]*\)|[*`[]|\s+/g, (mark) => (/^\s/.test(mark) ? ' ' : '')).trim();
  let width = 0;
  let shown = '';
  for (const char of plain) {
    width += char.charCodeAt(0) > 0x2e7f ? 2 : 1;
    if (width > widest) return `${shown.trimEnd()}…`;
    shown += char;
  }
  return shown;
}
