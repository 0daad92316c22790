import { languageOf } from '../language/index.js';
import type { FrontMatter } from '../markdown/front-matter.js';
import type { Parsed } from '../markdown/parse.js';
import type { Form, RoleIndex } from '../schema/form.js';
import { type Memo, memo } from '../text/memo.js';
import type { Language, Range } from '../text/text.js';
import { type FoundTime, findTimes, findZone } from '../time/index.js';
import { actionsOf } from './actions.js';
import { answersOf } from './answers.js';
import { type ClauseMemos, clauseMemos, type KnownClauses } from './clause-memos.js';
import { delayRowsOf } from './delay-rows.js';
import { departuresOf } from './departures.js';
import type { ExemptionSettings } from './exemptions.js';
import { evidenceOf } from './handover.js';
import { type Chapter, chaptersOf, shareOut } from './incidents.js';
import { ledgerOf } from './ledger.js';
import { pairsOf, statedPhases } from './metadata.js';
import { noticesOf } from './notices.js';
import { type RememberedParts, tellParts } from './parts.js';
import { peopleIn } from './people.js';
import { type Report, type Status, statuses } from './report.js';
import { secretsOf } from './secrets.js';
import { outlineOf } from './sections.js';
import { sentencesOf } from './sentences.js';
import { suppressionsOf } from './suppressions.js';
import { causesOf, interimOf, updatesOf } from './tables.js';
import { type Targets, targetsFor } from './targets.js';
import { timelineOf } from './timeline.js';

export type ReadOptions = {
  readonly form: Form;
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** Language where the text does not tell. */
  readonly language: Language | null;
  /** Zone of reports that name none. */
  readonly timezone: string | null;
  readonly fileName: string | null;
  readonly personRoles: readonly string[];
  readonly products: readonly string[];
  /** What the team expects, by incident severity. */
  readonly severities: Readonly<Record<string, Targets>>;
  readonly exemptions: ExemptionSettings;
};

/** What one version told: of the next one only what changed is read. */
export type Remembered = {
  readonly parts: RememberedParts;
  readonly clauses: KnownClauses;
  readonly times: ReadonlyMap<string, readonly FoundTime[]>;
};

/** `reports`: one per incident in the file, at least one. */
export type Reading = { readonly reports: readonly Report[]; readonly remembered: Remembered };

/**
 * Tree and source → everything the rules know. Total: any text has a report. `before` is what an earlier version
 * told; the reports are the same without it.
 */
export function read(parsed: Parsed, options: ReadOptions, before: Remembered | null): Reading {
  const { source, frontMatter } = parsed;
  const language = languageOfReport(source, entryIn(frontMatter, 'language'), options.language);
  const told = tellParts(parsed, { form: options.form, headings: options.headings, language }, before?.parts ?? null);
  const chapters = chaptersOf(told, source.length);
  const ownOf = shareOut(chapters);
  const above = findZone(source.slice(frontMatter.range.end, chapters[0]!.range.start))?.zone ?? null;
  const { remembered: parts } = told;
  const [times, clauses] = [memo(before?.times ?? null), clauseMemos(before?.clauses ?? null)];
  const zone = above ?? options.timezone;
  const file: File = { source, frontMatter, language, index: parts.index, zone, times, clauses };
  const suppressions = ownOf(suppressionsOf(source, told.blocks));
  const secrets = ownOf(secretsOf(source));
  const reports = chapters.map((chapter, i) =>
    reportOf({ ...chapter, suppressions: suppressions[i]!, secrets: secrets[i]! }, file, options),
  );
  return { reports, remembered: { parts, clauses: clauses.known(), times: times.known } };
}

/** What all incidents of a file share; `zone`: told above the first of them, else the config's. */
type File = {
  readonly source: string;
  readonly frontMatter: FrontMatter;
  readonly language: Language;
  readonly index: RoleIndex;
  readonly zone: string | null;
  readonly times: Memo<readonly FoundTime[]>;
  readonly clauses: ClauseMemos;
};

type Own = Chapter & Pick<Report, 'suppressions' | 'secrets'>;

function entryIn({ entries }: FrontMatter, key: string): string | null {
  const found = entries.findLast((entry) => entry.key === key)?.value;
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
}

/** The report of one incident. */
function reportOf(chapter: Own, file: File, options: ReadOptions): Report {
  const { frontMatter, language } = file;
  const { blocks, head, range, suppressions, secrets } = chapter;
  const value = (key: string) => entryIn(frontMatter, key);
  // Cut behind the incident: offsets stay those of the file.
  const source = file.source.slice(0, range.end);
  const { title, sections } = outlineOf({ ...chapter, source, index: file.index });
  const input = { blocks, sections, source, language };
  const clock = timelineOf({
    ...input,
    title,
    date: (head && findTimes(head.text)[0]?.date ? head.text : null) ?? value('date'),
    zone: value('timezone'),
    fallbackZone: file.zone,
    fileName: options.fileName,
    stated: statedPhases(pairsOf(frontMatter, blocks, source)),
    timesIn: (text) => file.times.of(text, () => findTimes(text)),
    status: statusOf(value('status')),
  });
  const actions = actionsOf(input);
  const sentences = sentencesOf(chapter.phrases, { sections, timed: clock.timeline.map((entry) => entry.range) });
  const answered = answersOf({ sections, sentences, actions, ...clock });
  const top = title?.range ?? sections[0]?.headingRange ?? firstLine(source, frontMatter.range.end);
  const causes = causesOf(input);
  const facts = {
    range,
    language,
    profile: options.form.profile,
    forCustomers: options.form.forCustomers,
    ours: frontMatter.entries.some(({ key }) => key === 'hansei'),
    status: statusOf(value('status')),
    title,
    frontMatter,
    sections,
    answered,
    ...clock,
    causes,
    interim: interimOf(input),
    actions,
    updates: updatesOf(input),
    evidence: evidenceOf(input),
    secrets,
    sentences,
    ...peopleIn({ sections, sentences, actions, frontMatter, causes, answered }, options, file.clauses),
    suppressions,
    departures: departuresOf({ form: options.form, frontMatter, sections, sentences, answered, source, top }),
  };
  return weighed(facts, options.severities);
}

type Weighed = 'targets' | 'delayRows' | 'notices' | 'ledger';

/** What is told, against what is expected. */
function weighed(facts: Omit<Report, Weighed>, severities: ReadOptions['severities']): Report {
  const targets = targetsFor(facts, severities);
  const told = { ...facts, targets, delayRows: delayRowsOf(facts), notices: noticesOf(facts) };
  return { ...told, ledger: ledgerOf(told) };
}

const statusOf = (text: string | null): Status | null => statuses.find((status) => status === text?.trim()) ?? null;

function firstLine(source: string, from: number): Range {
  const start = from + Math.max(0, source.slice(from).search(/\S/));
  const end = source.indexOf('\n', start);
  return { start, end: end < 0 ? source.length : end };
}

/** Letters up to which a report is short: headings and a list item, in which names and code may outweigh the rest. */
const short = 400;

/** Front matter, else the share of kana: an English report that quotes Japanese has few of them. */
function languageOfReport(source: string, told: string | null, fallback: Language | null): Language {
  if (told === 'en' || told === 'ja') return told;
  let [kana, latin] = [0, 0];
  const end = Math.min(source.length, 20_000);
  for (let i = 0; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code < 0x80) latin += (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 1 : 0;
    else if (code >= 0x3041 && code <= 0x30fa) kana++;
  }
  if (kana === 0 && latin === 0) return fallback ?? (/[\u4e00-\u9fff]/.test(source.slice(0, end)) ? 'ja' : 'en');
  if (kana >= 5 && kana * 10 >= latin) return 'ja';
  const headings = latin <= short ? (source.match(/^#{1,6} .*$/gm) ?? []).join('\n') : '';
  return languageOf(headings) ?? 'en';
}
