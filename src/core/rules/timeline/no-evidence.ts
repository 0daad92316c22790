import { placeIn } from '../../report/places.js';
import type { Report, TimelineEntry } from '../../report/report.js';
import type { Rule } from '../rule.js';

/** From this many on, one finding speaks for the whole list. */
const many = 3;

export const timelineNoEvidence: Rule<{ none: null; several: { count: number } }> = {
  id: 'timeline/no-evidence',
  level: 'info',
  internal: true,
  words: {
    en: {
      title: 'Each row of the timeline points at its source',
      why: 'A log, a graph, a chat or a ticket lets a reader check the row, and keeps memory from filling the gaps. Off unless a team turns it on. (PagerDuty: a metric for each row)',
      none: 'Row names no source; add the log, graph, chat or ticket it comes from',
      several: '{count} rows name no source; add the logs, graphs, chats or tickets they come from',
    },
    ja: {
      title: '時系列の各行に根拠がある',
      why: 'ログ、グラフ、チャット、チケットがあれば、読む方が確かめられ、記憶による補完も防げます。チームが有効にした場合だけ確認します。（PagerDuty：各行に指標を）',
      none: 'この行に根拠がありません。元になったログ、グラフ、チャット、チケットを書いてください',
      several: '{count}行に根拠がありません。元になったログ、グラフ、チャット、チケットを書いてください',
    },
  },
  examples: [
    {
      en: [
        '## Timeline',
        '',
        '⟦- 09:10 orders fail⟧',
        '- 09:12 alert (ALERT-71)',
        '- 09:40 recovered, https://g.example/7',
      ],
      finds: ['none'],
    },
    { en: ['## Timeline', '', '⟦- 09:10 orders fail⟧', '- 09:12 alert', '- 09:40 recovered'], finds: ['several'] },
    {
      en: [
        '| Time | Event | Evidence |',
        '| --- | --- | --- |',
        '| 09:10 | Orders fail | access log |',
        '| 09:12 | Alert | page 71 |',
        '| 09:40 | Recovered | graph of 09:40 |',
      ],
    },
    {
      ja: ['## 時系列', '', '⟦- 9:10 注文が失敗⟧', '- 9:12 通知', '- 9:40 復旧'],
      finds: ['several'],
    },
    {
      ja: [
        '| 時刻 | 内容 | 根拠 |',
        '| --- | --- | --- |',
        '| 9:10 | 注文が失敗 | アクセスログ |',
        '| 9:12 | 通知 | 呼び出し71 |',
        '| 9:40 | 復旧 | 9:40のグラフ |',
      ],
    },
  ],
  *check(report) {
    const bare = report.timeline.filter((entry) => entry.time !== null && !hasSource(entry, report));
    const related = bare.map(({ range }) => range);
    if (bare.length >= many) yield { range: related[0]!, says: 'several', with: { count: bare.length }, related };
    else for (const range of related) yield { range, says: 'none' };
  },
};

/** It names a place, or says something in a cell behind the event. */
const hasSource = ({ text, textRange, range }: TimelineEntry, { sentences }: Report): boolean =>
  placeIn(text) ||
  sentences.some(
    ({ range: cell, place, text: said }) =>
      place === 'cell' && cell.start >= textRange.end && cell.end <= range.end && /[\p{L}\p{N}]/u.test(said),
  );
