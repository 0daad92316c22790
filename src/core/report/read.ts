import { frontMatterOf } from '../markdown/front-matter.js';
import type { Root } from '../markdown/parse.js';
import type { Form } from '../schema/form.js';
import { withHeadings } from '../schema/roles.js';
import type { Language, Range } from '../text/text.js';
import { actionsOf } from './actions.js';
import { answersOf } from './answers.js';
import { blocksOf } from './blocks.js';
import { departuresOf } from './departures.js';
import { pairsOf, statedPhases } from './metadata.js';
import { type Report, type Status, statuses } from './report.js';
import { outlineOf } from './sections.js';
import { sentencesOf } from './sentences.js';
import { suppressionsOf } from './suppressions.js';
import { causesOf, interimOf, updatesOf } from './tables.js';
import { timelineOf } from './timeline.js';

export type ReadOptions = {
  readonly form: Form;
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** Language where the text does not tell. */
  readonly language: Language | null;
  /** Zone of reports that name none. */
  readonly timezone: string | null;
  readonly fileName: string | null;
};

/** Tree and source → everything the rules know. Total: any text has a report. */
export function read(tree: Root, source: string, options: ReadOptions): Report {
  const frontMatter = frontMatterOf(source);
  const value = (key: string): string | null => {
    const found = frontMatter.entries.findLast((entry) => entry.key === key)?.value;
    return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
  };
  const language = languageOfReport(source, value('language'), options.language);
  const blocks = blocksOf(tree, source);
  const index = withHeadings(options.form.index, options.headings);
  const { title, sections } = outlineOf({ blocks, source, form: options.form, index });
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
  const sentences = sentencesOf(blocks, { language, sections, timed: clock.timeline.map(({ range }) => range) });
  const answered = answersOf({ sections, sentences, actions, ...clock });
  const top = title?.range ?? sections[0]?.headingRange ?? firstLine(source, frontMatter.range.end);
  return {
    range: { start: 0, end: source.length },
    language,
    profile: options.form.profile,
    ours: frontMatter.entries.some(({ key }) => key === 'hansei'),
    status: statusOf(value('status')),
    title,
    frontMatter,
    sections,
    answered,
    ...clock,
    causes: causesOf(input),
    interim: interimOf(input),
    actions,
    updates: updatesOf(input),
    sentences,
    suppressions: suppressionsOf(source, blocks),
    departures: departuresOf({ form: options.form, frontMatter, sections, answered, source, top }),
  };
}

const statusOf = (text: string | null): Status | null => statuses.find((status) => status === text?.trim()) ?? null;

function firstLine(source: string, from: number): Range {
  const start = from + (source.slice(from).search(/\S/) + 1 || 1) - 1;
  const end = source.indexOf('\n', start);
  return { start, end: end < 0 ? source.length : end };
}

/** Front matter, else the share of kana: an English report that quotes Japanese has few of them. */
function languageOfReport(source: string, told: string | null, fallback: Language | null): Language {
  if (told === 'en' || told === 'ja') return told;
  const text = source.slice(0, 20_000);
  const kana = text.match(/[\u3041-\u30fa]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  if (kana === 0 && latin === 0) return fallback ?? (/[\u4e00-\u9fff]/.test(text) ? 'ja' : 'en');
  return kana >= 5 && kana * 10 >= latin ? 'ja' : 'en';
}
