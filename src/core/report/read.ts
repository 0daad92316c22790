import type { Parsed } from '../markdown/parse.js';
import type { Form } from '../schema/form.js';
import type { Language, Range } from '../text/text.js';
import { actionsOf } from './actions.js';
import { answersOf } from './answers.js';
import { delayRowsOf } from './delay-rows.js';
import { departuresOf } from './departures.js';
import type { ExemptionSettings } from './exemptions.js';
import { evidenceOf } from './handover.js';
import { ledgerOf } from './ledger.js';
import { pairsOf, statedPhases } from './metadata.js';
import { noticesOf } from './notices.js';
import { type Remembered, tellParts } from './parts.js';
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

export type { Remembered } from './parts.js';

export type Reading = { readonly report: Report; readonly remembered: Remembered };

/**
 * Tree and source → everything the rules know. Total: any text has a report. `before` is what an earlier version
 * told; the report is the same without it.
 */
export function read(parsed: Parsed, options: ReadOptions, before: Remembered | null): Reading {
  const { source, frontMatter } = parsed;
  const value = (key: string): string | null => {
    const found = frontMatter.entries.findLast((entry) => entry.key === key)?.value;
    return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
  };
  const language = languageOfReport(source, value('language'), options.language);
  const told = tellParts(parsed, { form: options.form, headings: options.headings, language }, before);
  const { blocks, remembered } = told;
  const { title, sections } = outlineOf({ ...told, source, index: remembered.index });
  const input = { blocks, sections, source, language };
  const clock = timelineOf({
    ...input,
    title,
    date: value('date'),
    zone: value('timezone'),
    fallbackZone: options.timezone,
    fileName: options.fileName,
    stated: statedPhases(pairsOf(frontMatter, blocks, source)),
  });
  const actions = actionsOf(input);
  const sentences = sentencesOf(told.phrases, { sections, timed: clock.timeline.map(({ range }) => range) });
  const answered = answersOf({ sections, sentences, actions, ...clock });
  const top = title?.range ?? sections[0]?.headingRange ?? firstLine(source, frontMatter.range.end);
  const causes = causesOf(input);
  const facts = {
    range: { start: 0, end: source.length },
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
    secrets: secretsOf(source),
    sentences,
    ...peopleIn({ sections, sentences, actions, frontMatter, causes, answered }, options),
    suppressions: suppressionsOf(source, blocks),
    departures: departuresOf({ form: options.form, frontMatter, sections, sentences, answered, source, top }),
  };
  return { report: weighed(facts, options.severities), remembered };
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
  return kana >= 5 && kana * 10 >= latin ? 'ja' : 'en';
}
