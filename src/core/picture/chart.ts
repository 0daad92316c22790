import { phaseNames } from '../report/names.js';
import type { Language } from '../text/text.js';
import { formatDuration } from '../time/index.js';
import type { Band, Course, Mark, Silence } from './course.js';
import { element, group, type Markup } from './markup.js';
import { ticksOf, wallTime, width } from './scale.js';
import { filled, words } from './words.js';

/** Heights of the drawing from top to bottom, in its units. */
const rows = { utc: 12, band: 20, bandHeight: 26, marks: 62, axis: 76, local: 90, height: 98 } as const;

type Drawn = { readonly course: Course; readonly language: Language; readonly zone: string | null };

/** The timeline as a drawing: phases as bands, events as marks, silences hatched, the clock on the wall and UTC. */
export function chart(drawn: Drawn): Markup {
  const { course, language } = drawn;
  const top = hasTwoClocks(course) ? 0 : rows.band - 4;
  return element(
    'svg',
    {
      class: 'hansei-chart',
      viewBox: `0 ${top} ${width} ${rows.height - top}`,
      role: 'img',
      'aria-label': described(drawn),
      preserveAspectRatio: 'xMidYMid meet',
      xmlns: 'http://www.w3.org/2000/svg',
    },
    hatching,
    group(course.bands.map((band) => bandOf(band, course, language))),
    group(course.silences.map((silence) => silenceOf(silence, course, language))),
    axis(drawn),
    group(course.marks.map((mark) => markOf(mark, course, language))),
  );
}

/** What the drawing shows, for those who hear the page. */
function described({ course: { bands, marks, silences, scale, wall }, language }: Drawn): string {
  const said = words[language];
  const names = phaseNames[language];
  const days = isLong(scale.to - scale.from);
  const ends = `${wallTime(scale.from + wall, days)}–${wallTime(scale.to + wall, days)}`;
  const parts = bands.map(
    ({ from, to, start, end }) => `${names[from]}→${names[to]} ${formatDuration(end - start, language)}`,
  );
  const quiet = silences.map(({ start, end }) => filled(said.silence, { took: formatDuration(end - start, language) }));
  const count = marks.reduce((sum, { entries }) => sum + entries.length, 0);
  return [`${said.title} ${ends}`, filled(said.entries, { count }), ...parts, ...quiet.slice(0, 3)].join(said.between);
}

const isLong = (minutes: number): boolean => minutes > 1440;

const hatching = element(
  'defs',
  {},
  element(
    'pattern',
    { id: 'hansei-silence', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('line', { class: 'hansei-hatch', x1: 0, y1: 0, x2: 0, y2: 6 }),
  ),
);

/** Units that a letter of the drawing takes at most. */
const letter = { en: 6, ja: 11 } as const;

function bandOf({ from, to, start, end }: Band, { scale }: Course, language: Language): Markup {
  const took = formatDuration(end - start, language);
  const names = phaseNames[language];
  const x = scale.x(start);
  const size = scale.x(end) - x;
  const long = `${names[from]} → ${names[to]} ${took}`;
  const text = [long, took].find((one) => one.length * letter[language] + 8 <= size);
  return element(
    'g',
    { class: `hansei-band hansei-to-${to}` },
    element('title', {}, long),
    element('rect', { x, y: rows.band, width: Math.max(size, 1), height: rows.bandHeight }),
    text === undefined ? null : element('text', { x: x + size / 2, y: rows.band + 17, 'text-anchor': 'middle' }, text),
  );
}

function silenceOf({ start, end }: Silence, { scale }: Course, language: Language): Markup {
  const x = scale.x(start);
  const took = formatDuration(end - start, language);
  return element(
    'g',
    { class: 'hansei-quiet' },
    element('title', {}, filled(words[language].silence, { took })),
    element('rect', { x, y: rows.marks - 6, width: scale.x(end) - x, height: 12, fill: 'url(#hansei-silence)' }),
  );
}

/** Entries a mark tells of before it only counts. */
const mostTold = 6;

function markOf({ minutes, entries }: Mark, { scale, wall }: Course, language: Language): Markup {
  const days = isLong(scale.to - scale.from);
  const told = entries.slice(0, mostTold).map((entry) => `${wallTime(entry.minutes + wall, days)} ${entry.text}`);
  const more = entries.length > mostTold ? [filled(words[language].more, { count: entries.length - mostTold })] : [];
  const phase = entries.find((entry) => entry.phase !== null)?.phase ?? null;
  return element(
    'g',
    { class: phase === null ? 'hansei-mark' : 'hansei-mark hansei-phase' },
    element('title', {}, [...told, ...more].join('\n')),
    element('circle', { cx: scale.x(minutes), cy: rows.marks, r: phase === null ? 3 : 4.5 }),
  );
}

const hasTwoClocks = ({ isUtc, wall }: Course): boolean => isUtc && wall !== 0;

/** Local time below, UTC above where it is another. */
function axis({ course, zone, language }: Drawn): Markup {
  const { scale, wall, isUtc } = course;
  const ticks = ticksOf(scale, wall);
  const days = isLong(scale.to - scale.from);
  const label = (tick: number, shift: number) => wallTime(tick + shift, days);
  const at = (tick: number) => ({ x: scale.x(tick), 'text-anchor': anchorOf(tick, scale) });
  const line = { x1: scale.x(scale.from), x2: scale.x(scale.to), y1: rows.axis, y2: rows.axis };
  const local = zone ?? (isUtc ? 'UTC' : words[language].local);
  return element(
    'g',
    { class: 'hansei-axis', 'aria-hidden': 'true' },
    element('line', line),
    group(
      ticks.map((tick, i) =>
        group([
          element('line', { x1: scale.x(tick), x2: scale.x(tick), y1: rows.axis - 3, y2: rows.axis + 3 }),
          element(
            'text',
            { ...at(tick), y: rows.local },
            i === 0 ? `${label(tick, wall)} ${local}` : label(tick, wall),
          ),
          ...(hasTwoClocks(course)
            ? [element('text', { ...at(tick), y: rows.utc }, i === 0 ? `${label(tick, 0)} UTC` : label(tick, 0))]
            : []),
        ]),
      ),
    ),
  );
}

/** A label at the edge stays inside. */
function anchorOf(tick: number, { from, to }: Course['scale']): 'start' | 'middle' | 'end' {
  const share = (tick - from) / (to - from);
  return share < 0.06 ? 'start' : share > 0.94 ? 'end' : 'middle';
}
