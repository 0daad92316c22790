import type { Range } from '../../text/text.js';
import type { Context, SubjectKind } from '../clause.js';
import { matchesIn } from '../matches.js';
import { phraseKind, subjectBefore } from './subject.js';

/** Plain acts of people that reports give as causes. */
const act =
  /(?:実行|削除|変更|停止|起動|再起動|適用|投入|反映|操作|入力|設定|更新|登録|上書き|切断|接続|交換|配信|配備|デプロイ|リリース|マージ|コミット|プッシュ|切り?替え|実施|作業|移行|選択|指定|コピー|送信|編集|修正|追加|無効化|有効化|解除|発行|取り?消)(?:を(?:行|実施))?(?:し(?:た|て|、|まし)|ったこと|った|い、)|(?:抜い|押し|外し|消し|閉じ|止め|繋い|差し替え)(?:た|て)/g;
/** 担当者の操作により */
const noun =
  /(?:の|による)(?:手動|手作業|誤)?(?:の)?(?:操作|作業|変更|設定|対応|入力|実行|削除|コマンド|判断|指示)(?=に(?:より|よる|よって|起因)|で|が原因|が(?:引き金|契機|きっかけ)|であ|です|。|$)/g;
const people: ReadonlySet<SubjectKind> = new Set(['person', 'role']);

/** Where a text tells what a person or a role did; `null`: nowhere. */
export function peopleAct(text: string, context: Context): Range | null {
  for (const { index, 0: word } of matchesIn(text, act)) {
    const { kind, range } = subjectBefore(text, index, context);
    if (people.has(kind)) return { start: range?.start ?? index, end: index + word.length };
  }
  for (const { index, 0: word } of matchesIn(text, noun)) {
    const owner = phraseKind(text, index, context);
    if (owner && people.has(owner.kind)) return { start: owner.range?.start ?? index, end: index + word.length };
  }
  return null;
}
