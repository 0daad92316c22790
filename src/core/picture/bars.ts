import type { LedgerEntry } from '../report/ledger.js';
import { phaseNames, toldReason } from '../report/names.js';
import type { Language } from '../text/text.js';
import { formatDuration } from '../time/index.js';
import { element, type Markup } from './markup.js';
import { words } from './words.js';

/** Units of one bar's drawing. */
const size = { width: 160, height: 12 } as const;

/** The delay ledger: a bar for each segment against its target, what it took, and the reason. It is the chart's legend too. */
export function bars(entries: readonly LedgerEntry[], language: Language): Markup | null {
  if (entries.length === 0) return null;
  const longest = entries.reduce((most, { minutes }) => Math.max(most, minutes ?? 0), 1);
  const [segment, took, target, reason] = words[language].ledger;
  const hasTargets = entries.some((entry) => entry.target !== null);
  const heads = [segment, took, ...(hasTargets ? [target] : []), reason];
  return element(
    'table',
    { class: 'hansei-ledger' },
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, ...entries.map((entry) => rowOf(entry, { longest, hasTargets, language }))),
  );
}

type Frame = { readonly longest: number; readonly hasTargets: boolean; readonly language: Language };

function rowOf(entry: LedgerEntry, { longest, hasTargets, language }: Frame): Markup {
  const { from, to, minutes, target, counted, owes, explained } = entry;
  const said = words[language];
  const names = phaseNames[language];
  const length = (known: number | null) => (known === null ? said.unknown : formatDuration(known, language));
  const over = target !== null && counted !== null && counted > target;
  const told = toldReason(entry, language);
  return element(
    'tr',
    { class: `hansei-to-${to}` },
    element(
      'th',
      { scope: 'row' },
      element('span', { class: 'hansei-key', 'aria-hidden': 'true' }),
      ` ${names[from]} → ${names[to]}`,
    ),
    element('td', {}, barOf(entry, longest), ` ${length(minutes)}`),
    hasTargets
      ? element(
          'td',
          over ? { class: 'hansei-over' } : {},
          target === null ? '' : length(target),
          over ? ` (${said.over})` : null,
        )
      : null,
    element(
      'td',
      owes && !explained && told === '' ? { class: 'hansei-over' } : {},
      told !== '' ? told : owes && !explained ? said.missing : '',
    ),
  );
}

/** The target is marked at the minute of this segment in which it was reached: a team's may run from the start on. */
function barOf({ minutes, target, counted }: LedgerEntry, longest: number): Markup {
  const x = (known: number) => (Math.max(0, known) / longest) * (size.width - 2);
  const reached = target === null ? null : target - ((counted ?? 0) - (minutes ?? 0));
  const mark = reached !== null && reached <= longest ? x(reached) + 1 : null;
  return element(
    'svg',
    {
      class: 'hansei-bar',
      viewBox: `0 0 ${size.width} ${size.height}`,
      'aria-hidden': 'true',
      xmlns: 'http://www.w3.org/2000/svg',
    },
    element('rect', { x: 0, y: 2, width: Math.max(1, x(minutes ?? 0)), height: size.height - 4 }),
    mark === null ? null : element('line', { class: 'hansei-target', x1: mark, x2: mark, y1: 0, y2: size.height }),
  );
}
