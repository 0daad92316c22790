import type { Report } from '../report/report.js';
import { badges } from './badges.js';
import { bars } from './bars.js';
import { chart } from './chart.js';
import { courseOf } from './course.js';
import { element } from './markup.js';
import { filled, words } from './words.js';

/**
 * A report as a picture: badges, the timeline as a chart, the delay ledger as bars. HTML and SVG in the report's
 * language, all text escaped; no scripts, no styles of its own: it is made for `media/preview.css`.
 */
export function pictureOf(report: Report): string {
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
  return element('div', { class: 'hansei-picture', lang: language }, badges(report), details).markup;
}
