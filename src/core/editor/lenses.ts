import { overviewOf, type Standing } from '../incident/overview.js';
import type { Report } from '../report/report.js';
import { type Language, linesOf, type Range } from '../text/text.js';
import { formatDuration } from '../time/index.js';
import type { Context } from './context.js';
import { sectionOf } from './places.js';

/** Shown above a line; a click leads to `target`. */
export type Lens = { readonly range: Range; readonly title: string; readonly target: Range };

/** At most two: what the file answers, and where the time went; of several incidents, in the first that leaves it open. */
export function lenses(context: Context): readonly Lens[] {
  const { reports } = context;
  const report =
    reports.find((one) => owing(one).length > 0) ?? reports.find(({ ledger }) => ledger.entries.length > 0);
  return [questionsLens(context), ...(report ? ledgerLens({ ...context, report }) : [])];
}

const owing = ({ ledger }: Report) => ledger.entries.filter(({ owes, explained }) => owes && !explained);

const marks: Readonly<Record<Standing, string>> = { answered: '✓', partly: '…', later: '…', open: '✗' };
const questions = ['now', 'cause', 'delay'] as const;

const words = {
  en: {
    now: 'What is happening',
    cause: 'Cause and fix',
    delay: 'Why late',
    detected: 'detected after {0}',
    mitigated: 'mitigated after {0}',
    resolved: 'resolved after {0}',
    owing: '{0} without a reason',
    explained: 'every delay has a reason',
  },
  ja: {
    now: '何が起きたか',
    cause: '原因と対策',
    delay: 'なぜ遅れたか',
    detected: '検知まで{0}',
    mitigated: '暫定復旧まで{0}',
    resolved: '復旧まで{0}',
    owing: '理由の記載なし {0}',
    explained: '遅れの理由は記載済み',
  },
} as const;

function questionsLens({ text, report, reports, language, options }: Context): Lens {
  const states = overviewOf(reports, text, options.now).questions;
  const title = questions.map((name) => `${words[language][name]} ${marks[states[name].standing]}`).join(' · ');
  const open = (['open', 'partly', 'later'] as const).flatMap((standing) =>
    questions.filter((name) => states[name].standing === standing),
  );
  const first = open[0] ?? questions[0];
  return { range: topOf(text, report), title, target: linesOf(text).lineRange(states[first].line) };
}

const topOf = (text: string, { title, frontMatter }: Report): Range => {
  const start = Math.min(title?.range.start ?? frontMatter.range.end, text.length);
  return title?.range ?? { start, end: start };
};

function ledgerLens({ report, language }: Context): Lens[] {
  const { entries } = report.ledger;
  const figures = figuresOf(report, language);
  const section = sectionOf(report, 'delay') ?? sectionOf(report, 'timeline');
  if (figures.length === 0 || !section) return [];
  const left = owing(report);
  const anyOwes = entries.some(({ owes }) => owes);
  const verdict =
    left.length > 0 ? fill(words[language].owing, String(left.length)) : anyOwes ? words[language].explained : null;
  const target = left[0]?.range ?? section.headingRange;
  return [
    { range: section.headingRange, title: [...figures, ...(verdict === null ? [] : [verdict])].join(' · '), target },
  ];
}

function figuresOf({ phases }: Report, language: Language): string[] {
  const start = phases.start?.minutes;
  const said = words[language];
  const pairs = [
    [phases.detect, said.detected],
    [phases.mitigate, said.mitigated],
    [phases.mitigate ? undefined : phases.resolve, said.resolved],
  ] as const;
  return pairs.flatMap(([phase, text]) =>
    start == null || phase?.minutes == null || phase.minutes < start
      ? []
      : [fill(text, formatDuration(phase.minutes - start, language))],
  );
}

const fill = (text: string, value: string): string => text.replace('{0}', () => value);
