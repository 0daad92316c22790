import type { Language } from '../text/text.js';

/** What the engine itself says: reports that cannot be judged, and suppressions. The same shape as a rule's words. */
export const engineWords = {
  'file/not-utf8': {
    en: 'File is not UTF-8 ({detail}); save it as UTF-8',
    ja: 'UTF-8ではないファイルです（{detail}）。UTF-8で保存してください',
  },
  'file/binary': {
    en: 'File is binary (NUL byte at {offset}), not a report',
    ja: 'バイナリファイルです（{offset}バイト目にNUL）。報告書ではありません',
  },
  'file/too-large': {
    en: 'Report has {size} bytes, limit is {limit}; split it, or raise limits.bytes',
    ja: '報告書が{size}バイトあります（上限{limit}）。分けるか limits.bytes を上げてください',
  },
  'file/too-deep': {
    en: 'Quotes or lists are nested deeper than {limit}; flatten them, or raise limits.nesting',
    ja: '引用または箇条書きの入れ子が{limit}段を超えています。浅くしてください',
  },
  'file/too-slow': {
    en: 'Report took longer than {limit} ms and was not judged; make it simpler',
    ja: '{limit}ミリ秒以内に読み終えられませんでした。構造を簡単にしてください',
  },
  'suppression/no-reason': {
    en: 'Suppression of {rule} has no reason; write one after a colon',
    ja: '{rule}の抑止に理由がありません。コロンの後に書いてください',
  },
  'suppression/unknown-rule': {
    en: 'Suppression names no known rule: "{rule}"{hint}',
    ja: '抑止の規則名「{rule}」は未知です{hint}',
  },
  'suppression/unused': {
    en: 'Suppression of {rule} silences nothing; remove it',
    ja: '{rule}の抑止は何も抑止していません。削除してください',
  },
  'suppression/expired': {
    en: 'Suppression of {rule} expired on {until}; fix the finding, or renew it',
    ja: '{rule}の抑止は{until}で期限切れです。直すか、期限を改めてください',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** `file/too-slow` of a report that used up the memory before the time. */
export const tooHungry: Readonly<Record<Language, string>> = {
  en: 'Report needed more than {megabytes} MB of memory and was not judged; split it, or make it simpler',
  ja: 'メモリーが{megabytes}MBを超えたため確認できませんでした。分割するか、構造を簡単にしてください',
};

export type EngineRule = keyof typeof engineWords;
export const engineRules = Object.keys(engineWords) as readonly EngineRule[];

/** `{slot}` → value. Values are text of the report: hosts escape them for where they show them. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => (name in values ? oneLine(String(values[name])) : slot));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
