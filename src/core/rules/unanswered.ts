import { dutiesOf, weight } from '../report/duties.js';
import type { Question, Report } from '../report/report.js';
import { insertSection } from './insert.js';
import type { Level, Rule } from './rule.js';

type Says = { open: null };

/**
 * The rule of one question: nothing in the report answers it, neither its section nor a sentence elsewhere.
 * An empty section is `structure/empty-section`; one hole, one finding.
 */
export function unanswered(
  question: Question,
  parts: Pick<Rule<Says>, 'words' | 'examples' | 'sources'> & { readonly level?: (report: Report) => Level },
): Rule<Says> {
  return {
    id: `${question}/unanswered`,
    level: 'error',
    ...(parts.sources && { sources: parts.sources }),
    words: parts.words,
    examples: parts.examples,
    *check(report) {
      for (const duty of dutiesOf(report))
        if (duty.question === question && !duty.section)
          yield {
            range: duty.range,
            says: 'open',
            level: parts.level?.(report) ?? weight(report),
            data: { role: duty.role },
          };
    },
    fixes({ data }, report, settings) {
      const role = String(data?.['role']);
      return report.sections.some(({ roles }) => roles.includes(role)) ? [] : insertSection(role, report, settings);
    },
  };
}
