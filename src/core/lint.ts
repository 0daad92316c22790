import { type Config, ruleLevel } from './config.js';
import { blankFinding, type Finding } from './finding.js';
import { hiddenIn, hiding } from './hide.js';
import { nestingOf } from './markdown/nesting.js';
import { type Parsed, parse } from './markdown/parse.js';
import { type Remembered, read } from './report/read.js';
import type { Report } from './report/report.js';
import { type EngineRule, engineWords, fill, tooHungry } from './rules/engine-words.js';
import { rules } from './rules/index.js';
import { chosenOptions } from './rules/options.js';
import { personalData } from './rules/privacy/personal-data.js';
import { type Level, levels, type ProblemOf, type Rule, type Says, type Settings } from './rules/rule.js';
import type { Form } from './schema/form.js';
import { suppress } from './suppress.js';
import { blanksOf } from './template/blanks.js';
import type { Language, Range } from './text/text.js';

export type LintOptions = {
  readonly config: Config;
  /** The form of a profile; `null` for a profile nobody knows. Hosts add a team's own here; `formFor` knows ours. */
  readonly forms: (profile: string) => Form | null;
  /** Minutes since 1970 UTC; `null` keeps rules that read the clock silent. */
  readonly now: number | null;
  /** Language of the messages; `null`: the report's own. */
  readonly messages: Language | null;
  readonly fixes: boolean;
  /** File name without folder: gives a report its id and, where nothing else does, its date. */
  readonly fileName: string | null;
};

export type LintResult = {
  /** One per incident in the file; empty when the file was refused. */
  readonly reports: readonly Report[];
  /** In order of the text. */
  readonly findings: readonly Finding[];
  /** Credentials and personal data in the text: no output shows what stands there. */
  readonly hidden: readonly Range[];
  /** For the next version of the text; `null` when the file was refused. Not plain: it stays where it was made. */
  readonly state: LintState | null;
};

/** What was parsed and read of one version. Its parts that do not change are taken over by the next one. */
export type LintState = { readonly parsed: Parsed; readonly remembered: Remembered };

/**
 * Source → report → findings. Total and pure: any text has a result, the same one every time, with the state of an
 * earlier version or without.
 */
export function lint(text: string, options: LintOptions, previous: LintState | null = null): LintResult {
  const { limits } = options.config;
  const messages = options.messages ?? 'en';
  if (text.length > limits.bytes) return refuse('too-large', { size: text.length, limit: limits.bytes }, messages);
  if (nestingOf(text, limits.nesting) > limits.nesting) return refuse('too-deep', { limit: limits.nesting }, messages);
  const { reports, state } = readVersion(text, options, previous);
  const language = options.messages ?? reports[0]!.language;
  const found = reports.flatMap((report) => {
    const settings = settingsFor(report, options);
    return rules.flatMap((rule) => [...findingsOf(rule, report, { ...options, settings, language })]);
  });
  const suppressions = reports.flatMap((report) => report.suppressions);
  const findings = suppress(
    { findings: reports.length > 1 ? once(found) : found, suppressions },
    { now: options.now, language, levelOf: (id) => ruleLevel(options.config, id) },
  );
  const personal = found.filter(({ rule }) => rule === personalData.id).map(({ range }) => range);
  const hidden = [...reports.flatMap(({ secrets }) => secrets.map(({ range }) => range)), ...personal];
  const hide = hiding(text, hidden);
  return {
    reports,
    findings: findings
      .map((finding) => ({
        ...finding,
        message: hiddenIn(finding.message, hide),
        facts: hiddenIn(finding.facts, hide),
      }))
      .toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
    hidden,
    state,
  };
}

/** What is wrong with the front matter is wrong for all incidents of a file. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ rule, range, message }: Finding) => `${rule} ${range.start} ${range.end} ${message}`;
  return [...new Map(findings.map((finding) => [place(finding), finding])).values()];
}

/** The one finding of a report that could not be judged. */
export function refuse(
  id: 'not-utf8' | 'binary' | 'too-large' | 'too-deep' | 'too-slow',
  values: Record<string, string | number>,
  messages: Language | null,
): LintResult {
  const rule: EngineRule = `file/${id}`;
  const words = 'megabytes' in values ? tooHungry : engineWords[rule];
  const message = fill(words[messages ?? 'en'], values);
  return {
    reports: [],
    findings: [{ ...blankFinding, rule, level: 'error', range: { start: 0, end: 0 }, message, fatal: true }],
    hidden: [],
    state: null,
  };
}

type ReportOptions = Pick<LintOptions, 'config' | 'forms' | 'fileName'>;

/** The reports alone, without judging them: one per incident, at least one. */
export const readReports = (text: string, options: ReportOptions): readonly Report[] =>
  readVersion(text, options, null).reports;

/** Of several the first. */
export const readReport = (text: string, options: ReportOptions): Report => readReports(text, options)[0]!;

function readVersion(text: string, { config, forms, fileName }: ReportOptions, previous: LintState | null) {
  const parsed = parse(text, previous?.parsed);
  const named = parsed.frontMatter.entries.findLast(({ key }) => key === 'profile')?.value;
  const form = (typeof named === 'string' ? forms(named) : null) ?? forms(config.profile) ?? forms('standard');
  if (!form) throw new Error('the standard profile is always known');
  const { headings, language, timezone, personRoles, products, exemptions, severities } = config;
  const names = { personRoles, products, exemptions };
  const options = { form, headings, language, timezone, fileName, ...names, severities };
  const { reports, remembered } = read(parsed, options, previous?.remembered ?? null);
  return { reports, state: { parsed, remembered } };
}

/** What rules and editors know besides the report. */
export function settingsFor(report: Report, { forms, now }: Pick<LintOptions, 'forms' | 'now'>): Settings {
  const form = forms(report.profile) ?? forms('standard');
  return {
    now,
    blanks: form ? blanksOf(form, report) : {},
    keys: form?.keys.map(({ key }) => key) ?? [],
    options: {},
  };
}

type Run = LintOptions & { readonly settings: Settings; readonly language: Language };

function* findingsOf(rule: Rule, report: Report, run: Run): Generator<Finding> {
  const set = ruleLevel(run.config, rule.id);
  if (set?.level === 'off' || (rule.internal && report.forCustomers)) return;
  const settings = { ...run.settings, options: chosenOptions(rule, set?.options ?? {}) };
  for (const problem of rule.check(report, settings)) {
    const level = levelFor(rule, problem, { set: set?.level ?? null, strict: run.config.strict, report });
    yield {
      rule: rule.id,
      level,
      range: problem.range,
      message: messageOf(rule, problem, run.language),
      related: problem.related ?? [],
      fatal: false,
      clock: rule.clock ?? false,
      unnecessary: problem.data?.['unnecessary'] === 1,
      fixes: run.fixes ? (rule.fixes?.(problem, report, settings) ?? []) : [],
      facts: problem.facts ?? null,
    };
  }
}

type Weighing = { readonly set: Level | null; readonly strict: boolean; readonly report: Report };

/** A level that a config names holds; else the problem's own, one level up when strict; nobody is blocked at 3 a.m. */
function levelFor(rule: Rule, problem: ProblemOf<Says>, { set, strict, report }: Weighing): Level {
  const own = problem.level ?? rule.level;
  const level = set === null ? (strict ? raise(own) : own) : problem.level ? lower(set, problem.level) : set;
  if (report.status !== 'ongoing' || rule.id === 'privacy/secret') return level;
  if (rule.id.startsWith('blame/')) return 'info';
  const unreadable = rule.id === 'structure/front-matter' && report.frontMatter.errors.length > 0;
  return unreadable ? level : lower(level, 'warning');
}

const lower = (a: Level, b: Level): Level => (levels.indexOf(a) < levels.indexOf(b) ? a : b);
const raise = (level: Level): Level => (level === 'info' ? 'warning' : 'error');

const messageOf = (rule: Rule, { says, ...problem }: ProblemOf<Says>, language: Language): string =>
  fill(rule.words[language][String(says)] ?? String(says), 'with' in problem ? (problem.with ?? {}) : {});
