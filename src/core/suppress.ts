import type { RuleSetting } from './config.js';
import { blankFinding, type Finding } from './finding.js';
import type { Suppression } from './report/report.js';
import { type EngineRule, engineRules, engineWords, fill } from './rules/engine-words.js';
import { ruleIds } from './rules/index.js';
import type { Fix, Level } from './rules/rule.js';
import { nearest } from './text/nearest.js';
import { contains, type Language } from './text/text.js';
import { dateOfDay, isoDate } from './time/calendar.js';

type Options = {
  readonly now: number | null;
  readonly language: Language;
  readonly levelOf: (rule: string) => RuleSetting | null;
};

const levelsOf: Readonly<Record<string, Level>> = {
  'suppression/no-reason': 'warning',
  'suppression/unknown-rule': 'warning',
  'suppression/unused': 'info',
  'suppression/expired': 'warning',
};

type Reported = { readonly findings: readonly Finding[]; readonly suppressions: readonly Suppression[] };

/** Findings without those the file itself silences, and what is wrong with the silencing. */
export function suppress({ findings, suppressions }: Reported, options: Options): readonly Finding[] {
  if (suppressions.length === 0) return findings;
  const today = options.now === null ? null : isoDate(dateOfDay(Math.floor(options.now / 1440)));
  const used = new Set<string>();
  const kept = findings.filter((finding) => {
    const by = suppressions.find((suppression) => silences(suppression, finding, today));
    if (by) used.add(`${by.range.start} ${finding.rule}`);
    return !by;
  });
  return [...kept, ...suppressions.flatMap((suppression) => [...faultsOf(suppression, { ...options, today, used })])];
}

function silences(
  { covers, rules, until }: Suppression,
  { rule, range, fatal }: Finding,
  today: string | null,
): boolean {
  if (fatal || !rules.includes(rule)) return false;
  const holds = until === null || today === null || today <= until;
  return holds && (contains(covers, range.start) || covers.end === range.start);
}

type Checking = Options & { readonly today: string | null; readonly used: ReadonlySet<string> };

function* faultsOf(suppression: Suppression, { levelOf, language, today, used }: Checking): Generator<Finding> {
  const fault = (rule: EngineRule, values: Record<string, string>, clock = false): Finding[] => {
    const level = levelOf(rule)?.level ?? levelsOf[rule] ?? 'warning';
    if (level === 'off') return [];
    const message = fill(engineWords[rule][language], values);
    const fixes = rule === 'suppression/unused' ? [removal(suppression)] : [];
    return [{ ...blankFinding, rule, level, range: suppression.range, message, clock, fixes }];
  };
  const { rules, reason, until } = suppression;
  if (rules.length === 0) yield* fault('suppression/unknown-rule', { rule: '', hint: '' });
  const known = [...ruleIds, ...engineRules];
  for (const rule of rules) {
    if (!known.includes(rule)) {
      const similar = nearest(rule, known);
      const hint = similar
        ? language === 'ja'
          ? `。「${similar}」ではありませんか`
          : `; did you mean "${similar}"?`
        : '';
      yield* fault('suppression/unknown-rule', { rule, hint });
    } else if (until !== null && today !== null && today > until)
      yield* fault('suppression/expired', { rule, until }, true);
    else if (!used.has(`${suppression.range.start} ${rule}`)) yield* fault('suppression/unused', { rule });
    else if (reason === '') yield* fault('suppression/no-reason', { rule });
  }
}

const removal = ({ range }: Suppression): Fix => ({
  title: { en: 'Remove the suppression', ja: '抑止を削除' },
  edits: [{ range, text: '' }],
  safe: true,
});
