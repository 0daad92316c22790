import { causeCue } from '../../language/index.js';
import type { Report, Sentence } from '../../report/report.js';
import type { Rule } from '../rule.js';

export const guessAsFact: Rule<{ guess: { word: string } }> = {
  id: 'cause/guess-as-fact',
  level: 'info',
  words: {
    en: {
      title: 'A guess about the cause is marked as one',
      why: 'Readers take what stands under "cause" for known, and build the fix on it. Mark it: "assumed, next step …", "confirmed: …", "unknown". (Facts and guesses apart, one of the rules for reports after failures)',
      guess: '"{word}" in the cause: mark it as assumed and say what would confirm it, or show the evidence',
    },
    ja: {
      title: '原因の推測には印がある',
      why: '「原因」に書かれたことは事実と受け取られ、対策の土台になります。「推定：…を確認する」「確定：…」「不明」と書き分けてください。推測と確定を分けることは障害報告の基本です。',
      guess: '原因に「{word}」とあります。推定と明記して確認方法を書くか、根拠を示してください',
    },
  },
  examples: [
    { en: ['## Root cause', '', 'The disk was ⟦probably⟧ full.'], finds: ['guess'] },
    { en: ['## Root cause', '', 'Assumed: the disk was probably full; the usage graph of Monday will tell.'] },
    { en: ['## Root cause', '', 'The disk was full. Confirmed: usage graph of 2026-03-02.'] },
    { ja: ['## 根本原因', '', '⟦おそらく⟧ディスクが満杯になった。'], finds: ['guess'] },
    { ja: ['## 根本原因', '', '推定：おそらくディスクが満杯になった。月曜の使用量グラフで確認する。'] },
  ],
  *check({ sentences, sections, causes }) {
    for (const [i, sentence] of sentences.entries()) {
      if (sentence.place === 'heading' || sentence.timed) continue;
      const hedged = hedgeIn(sentence);
      if (!hedged || !isOfCause(sentence, sections)) continue;
      const cause = causes.find(({ range }) => range.start <= sentence.range.start && sentence.range.end <= range.end);
      const near = [sentences[i - 1], sentence, sentences[i + 1]].filter((one) => one?.section === sentence.section);
      const heading = sections[sentence.section]?.heading ?? '';
      if ([cause?.text ?? '', heading, ...near.map((one) => one?.text ?? '')].some((text) => mark.test(text))) continue;
      yield { range: hedged.range, says: 'guess', with: { word: hedged.word } };
    }
  },
};

/** In a section about the cause, or a sentence that states one. */
function isOfCause({ text, language, section }: Sentence, sections: Report['sections']): boolean {
  const roles = sections[section]?.roles ?? [];
  return (
    roles.includes('cause') || (roles.length === 0 || roles.includes('summary') ? causeCue(text, language) : false)
  );
}

/** Says how sure it is: in the cause, in a neighbouring sentence, or once for its whole section. */
const mark =
  /\b(?:assum(?:ed|ption)|suspect(?:ed)?|suspicion|hypothes[ei]s|unconfirmed|not (?:yet )?(?:confirmed|proven|known|clear|certain)|unknown|unclear|confirmed|verified|under investigation|cannot be sure|no proof|evidence|theory|speculat\w+)\b|推定|推測|推察|仮説|未確定|未特定|不明|確定|確認済|検証|調査中|可能性|裏付け|断定/i;

const hedge =
  /\b(?:probably|presumably|most likely|(?:very |quite )?likely(?= (?:due|caused|because|the|to have|that|a|was|were|led|triggered))|perhaps|we (?:think|believe|guess)|seem(?:s|ed) to(?! (?:be )?(?:\w+ly |only )?use)|appears to have|may have|might have|could have been(?= (?:caused|due|because|triggered|related|the (?:cause|reason|trigger))))\b|おそらく|恐らく|たぶん|多分|と思われ|と考えられ|のではないか|かもしれ|と見られ|とみられ/i;

function hedgeIn({
  text,
  spans,
  range,
}: Sentence): { readonly word: string; readonly range: Sentence['range'] } | null {
  const hit = hedge.exec(text);
  const span = hit && spans.find(([at, , length]) => at <= hit.index && hit.index + hit[0].length <= at + length);
  if (!hit) return null;
  const start = span ? span[1] + hit.index - span[0] : range.start;
  return { word: hit[0], range: span ? { start, end: start + hit[0].length } : range };
}
