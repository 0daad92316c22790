import type { Question, Report } from '../report/report.js';
import { formatDuration } from '../time/index.js';
import { element, type Markup } from './markup.js';
import { statusNames, words } from './words.js';

/** Severity, status, how long it took, and which of the three questions are answered. */
export function badges(report: Report): Markup {
  const { language, status, phases, frontMatter } = report;
  const said = words[language];
  const severity = frontMatter.entries.findLast(({ key }) => key === 'severity')?.value;
  const [start, end] = [phases.start?.minutes ?? null, phases.resolve?.minutes ?? null];
  const shown: (Markup | null)[] = [
    typeof severity === 'string' || typeof severity === 'number'
      ? badge('severity', said.severity, String(severity))
      : null,
    status === null ? null : badge(`status-${status}`, said.status, statusNames[language][status]),
    start === null || end === null || end <= start
      ? null
      : badge('took', said.took, formatDuration(end - start, language)),
    ...asked.map((parts, i) =>
      answer(
        said.questions[i]!,
        parts.every((part) => report.answered[part].how !== 'no'),
        said,
      ),
    ),
  ];
  return element('p', { class: 'hansei-badges' }, ...shown.flatMap((one) => (one === null ? [] : [one, ' '])));
}

/** The three questions of those who were hurt, by what answers them. */
const asked: readonly (readonly Question[])[] = [['now'], ['cause', 'prevention'], ['delay']];

const badge = (kind: string, label: string, value: string): Markup =>
  element(
    'span',
    { class: `hansei-badge hansei-${kind}`, title: label },
    element('span', { class: 'hansei-spoken' }, `${label}: `),
    value,
  );

function answer(question: string, isAnswered: boolean, { answered, open }: (typeof words)['en']): Markup {
  const state = isAnswered ? answered : open;
  return element(
    'span',
    { class: `hansei-badge hansei-${isAnswered ? 'answered' : 'open'}`, title: state },
    `${isAnswered ? '✓' : '✗'} ${question}`,
    element('span', { class: 'hansei-spoken' }, `: ${state}`),
  );
}
