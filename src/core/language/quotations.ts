import type { Range } from '../text/text.js';

const pairs =
  /"[^"\n]{1,300}"|(?<![\w.])'[^'\n]{1,300}'(?!\w)|“[^”\n]{1,300}”|‘[^’\n]{1,300}’|「[^」\n]{1,300}」|『[^』\n]{1,300}』/g;

/** Words that announce what somebody else, or a machine, said. */
const saying =
  /\b(?:said|says?|saying|read|reads|reading|wrote|replied|asked|stated|stating|reported|reporting|described|calls?|called|titled|labell?ed|named|messages?|errors?|logs?|logged|printed|returned|returns|showed|shows|showing|displayed|raised|alert|warning|output|quoted?|comment|prompt|section|chapter|button|page|field|flag|option|column|term|word|phrase|marked)(?: (?:it|them|this|that|the|as|with|a|an))*[:,]? ?$/i;
const sayingAfter =
  /^ ?(?:と(?:の|いう|いった)?(?:声|回答|返答|連絡|問い合わせ|ご意見|指摘|申告|報告|コメント|メッセージ|ログ|表示|出力|記載|通知|返信|エラー)|(?:と|が)(?:出力|表示|記載|回答|返答|記録|通知|書|述べ|発言|言|聞)|(?:ボタン|画面|ページ|欄|メニュー|タブ|機能|設定|項目|エラー|ログ|セクション|章|節))/;
/** A longer quotation is somebody's sentence. */
const longestLabel = { words: 3, letters: 12 } as const;

/**
 * Stretches that are mentioned, not said: quoted sentences, messages, labels.
 * A short quotation that nobody is announced to say is the writer's own word in scare quotes, and stays.
 */
export function quotations(text: string): Range[] {
  if (!/["“‘「『]|(?<!\w)'/.test(text)) return [];
  const found: Range[] = [];
  for (const match of text.matchAll(pairs)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const inner = match[0].slice(1, -1);
    const brief = /[ぁ-ヺ一-鿿々]/.test(inner)
      ? inner.length <= longestLabel.letters && !/[。、！]/.test(inner)
      : inner.split(/\s+/).length <= longestLabel.words && !/[!.]/.test(inner);
    const announced =
      saying.test(text.slice(Math.max(0, range.start - 40), range.start)) ||
      sayingAfter.test(text.slice(range.end, range.end + 16));
    if (!brief || announced) found.push(range);
  }
  return found;
}

/** The text with muted stretches blanked, same length: what is left is said by the writer. */
export function spoken(text: string, muted: readonly Range[]): string {
  if (muted.length === 0) return text;
  let result = '';
  let at = 0;
  for (const { start, end } of [...muted].toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    result += text.slice(at, from) + '\uFFFC'.repeat(end - from);
    at = end;
  }
  return result + text.slice(at);
}
