import type { Report } from '../report/report.js';
import { badges } from './badges.js';
import { bars } from './bars.js';
import { chart } from './chart.js';
import { courseOf } from './course.js';
import { element } from './markup.js';
import { filled, words } from './words.js';

/** One picture for each incident of a file; of several, each has its title. */
export const picturesOf = (reports: readonly Report[]): string =>
  reports.map((report) => pictureOf(report, reports.length > 1 ? report.title?.text : undefined)).join('');

/**
 * A report as a picture: badges, the timeline as a chart, the delay ledger as bars. HTML and SVG in the report's
 * language, all text escaped; no scripts, no styles of its own: it is made for `media/preview.css`.
 */
export function pictureOf(report: Report, title?: string): string {
  const { language, ledger, zone } = report;
  const course = courseOf(report);
  const drawn = course && chart({ course, language, zone });
  const left = course?.left ?? 0;
  const said = words[language];
  const table = bars(ledger.entries, language);
  const details =
    drawn || table
      ? element(
          'details',
          { open: '' },
          element('summary', {}, said.summary, left > 0 ? filled(said.left, { count: left }) : null),
          drawn,
          table,
        )
      : null;
  const head = title === undefined ? null : element('p', { class: 'hansei-incident' }, title);
  return element('div', { class: 'hansei-picture', lang: language }, head, badges(report), details).markup;
}
