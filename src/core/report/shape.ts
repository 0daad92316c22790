import { findZone } from '../time/index.js';

/** The table a row belongs to: where its times, events and phases stand, and the zone its head names. */
export type TableShape = {
  readonly time: number;
  /** Columns that name the day, or the time of a column of days. */
  readonly besides: readonly number[];
  readonly event: number;
  readonly phase: number;
  readonly zone: string | null;
};

const timeHead = /^(?:time(?:stamp)?|date|when|at|時刻|日時|時間|日付|発生時刻|発生日時|タイムスタンプ)/i;
const eventHead =
  /^(?:events?|what|description|details?|action|activity|summary|notes?|イベント|内容|事象|出来事|対応|対応内容|状況|経緯|概要)/i;
const phaseHead = /^(?:phase|区分|フェーズ|段階)/i;

/** `head`: the first row. */
export function tableShape(head: { readonly cells: readonly { readonly text: string }[] }): TableShape {
  const heads = head.cells.map(({ text }) => text.trim());
  const times = heads.flatMap((text, i) => (timeHead.test(text) || findZone(text) ? [i] : []));
  const zoned = times.find((i) => findZone(heads[i]!) !== null);
  const time = zoned ?? times[0] ?? 0;
  const event = heads.findIndex((text, i) => i !== time && eventHead.test(text));
  return {
    time,
    besides: times.filter((i) => i !== time),
    event:
      event >= 0 ? event : heads.findIndex((_, i) => !times.includes(i) && i !== time && !phaseHead.test(heads[i]!)),
    phase: heads.findIndex((text) => phaseHead.test(text)),
    zone: zoned === undefined ? null : (findZone(heads[zoned]!)?.zone ?? null),
  };
}
