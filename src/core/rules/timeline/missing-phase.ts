import type { Report } from '../../report/report.js';
import type { Rule } from '../rule.js';

export const missingPhase: Rule<{ start: null; detect: null; over: null }> = {
  id: 'timeline/missing-phase',
  level: 'warning',
  words: {
    en: {
      title: 'The timeline says when it began, was noticed and was over',
      why: 'From these three come the two numbers readers look for: how long it took to notice, and how long until the harm stopped. No other phase is owed.',
      start: 'The timeline does not say when the impact began; add that row, "about" is enough',
      detect: 'The timeline does not say when it was noticed; add that row',
      over: 'The timeline does not say when the harm stopped; add a row for mitigation or recovery',
    },
    ja: {
      title: '時系列に発生、検知、復旧がある',
      why: 'この三つから、読む方が探す二つの数字が出ます。気づくまでの時間と、影響が止まるまでの時間です。他の区分は必須ではありません。',
      start: '時系列に発生時刻がありません。その行を追加してください。「頃」でも構いません',
      detect: '時系列に検知時刻がありません。その行を追加してください',
      over: '時系列に影響が止まった時刻がありません。暫定復旧か復旧の行を追加してください',
    },
  },
  examples: [
    {
      en: [
        '---',
        'hansei: 1',
        'status: closed',
        '---',
        '⟦## Timeline⟧',
        '',
        '| Time | Phase | Event |',
        '| --- | --- | --- |',
        '| 09:30 | detect | A shop telephones |',
        '| 09:40 | mitigate | Rolled back |',
        '| 09:50 | resolve | Orders work |',
      ],
      finds: ['start'],
    },
    {
      en: [
        '---',
        'hansei: 1',
        'status: closed',
        '---',
        '## Timeline',
        '',
        '| Time | Phase | Event |',
        '| --- | --- | --- |',
        '| 09:10 | start | Orders fail |',
        '| 09:30 | detect | A shop telephones |',
        '| 09:50 | resolve | Orders work |',
      ],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'status: closed',
        '---',
        '⟦## 時系列⟧',
        '',
        '| 時刻 | 区分 | 内容 |',
        '| --- | --- | --- |',
        '| 9:10 | 発生 | 注文が失敗 |',
        '| 9:30 | 検知 | 店舗から電話 |',
        '| 9:40 | 原因特定 | 設定の誤りを確認 |',
      ],
      finds: ['over'],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'status: closed',
        '---',
        '## 時系列',
        '',
        '| 時刻 | 区分 | 内容 |',
        '| --- | --- | --- |',
        '| 9:10 | 発生 | 注文が失敗 |',
        '| 9:30 | 検知 | 店舗から電話 |',
        '| 9:50 | 復旧 | 注文を確認 |',
      ],
    },
  ],
  *check(report) {
    const { status, answered, ours } = report;
    if ((status ?? 'closed') !== 'closed' || !answered.timeline.range) return;
    const range = answered.timeline.range;
    for (const says of ['start', 'detect', 'over'] as const)
      if (isMissing(says, report)) yield { range, says, level: ours ? 'warning' : 'info' };
  },
};

/** A reader guesses phases that no row names; in a report that has a phase column the column is believed. */
function isMissing(what: 'start' | 'detect' | 'over', { phases, timeline }: Report): boolean {
  const wanted = what === 'over' ? (['mitigate', 'resolve'] as const) : ([what] as const);
  const named = timeline.filter(({ phase }) => phase !== null);
  if (wanted.some((phase) => phases[phase] && phases[phase].from !== 'timeline')) return false;
  // A row that names the phase may have no time of the clock: "T+2 min".
  if (named.some(({ phase, named: isNamed }) => isNamed && wanted.some((name) => name === phase))) return false;
  const isColumn = named.length === timeline.length;
  return isColumn
    ? !named.some(({ phase }) => wanted.some((name) => name === phase))
    : !wanted.some((phase) => phases[phase]);
}
