/** A named person in a sentence, unless the report says what they do. */
export const role = '担当者';

// `BY` in a match: the one blamed with the particle behind, when the clause has one. In what is written `[…|…|…]` holds
// the plain end of a sentence, the polite one, and the form in the middle of a sentence: the plain one when left out, none
// when `×`.

export const none = 'が[なかった|ありませんでした]';
export const undone = '[行われなかった|行われませんでした]';
/** What was left out comes first at the end of a sentence, and last where the sentence goes on: no second が. */
export const lacking = (what: string, guard: string): string =>
  `[${what}は${guard}がなく、行われなかった|${what}は${guard}がなく、行われませんでした|${guard}がなく、${what}が行われなかった]`;
/** Behind a past form that ends the sentence or leads to its result. */
export const closes = '(?=[。）)（(：:]|$|ため|こと|結果|ので|もの|のが|のは)';
export const thing = '(?<n>[^。、はが]{1,60}?)';
export const accepted = [
  '際、‹ツール›[は|は|が]‹欠けていた確認・制限›を求めず、そのまま[受け付けた|受け付けました]',
  '際、‹画面・手順›[では|では|で]‹必要な情報›を確認[できなかった|できませんでした]',
] as const;
export const faults =
  '(?:誤って|間違えて|間違って|うっかり|不用意に|不注意に|勝手に|無断で|独断で|独自の判断で|安易に|漫然と|軽率に|誤操作(?:により|で))、? ?';
export const missing = '‹欠けていた手順・情報・権限›がなかったこと';
export const asNoun = '(?=[*_]|が|に|で|と(?!し)|[。、：:）)]|$|だ|です|による|によ)';
export const plainly = '(?:単純な|単なる|初歩的な|重大な|基本的な|ちょっとした)?';
export const them = '(?<them>お客様|お客さま|顧客|利用者|ユーザー|先方|取引先|ベンダー|委託先)';
export const part = '当社では‹欠けていた備え›が[なかった|ありませんでした]';
export const work =
  '操作|作業|設定|入力|判断|指定|転記|手順|運用|登録|発注|配線|選択|指示|連絡|記入|配布|伝達|計算|接続|反映|リリース|切替|実装|設計|コピペ|タイプ';
export const owed =
  '確認|連絡|報告|設定|更新|申請|伝達|点検|考慮|検討|検証|登録|周知|記載|修正|削除|実施|手配|チェック|反映|引き継ぎ|引継ぎ|レビュー|テスト|連携|調整|準備|コミュニケーション|コミュニケーション';
