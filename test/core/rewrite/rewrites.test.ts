import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config.js';
import { rewritesOf } from '../../../src/core/editor/rewrites.js';
import { type LintResult, lint } from '../../../src/core/lint.js';
import { formFor } from '../../../src/core/schema/profiles.js';
import { applyEdits, type Language } from '../../../src/core/text/text.js';
import { sentences as english } from './sentences-en.js';
import { sentences as japanese } from './sentences-ja.js';

const options = { config: defaultConfig, forms: formFor, now: null, messages: null, fixes: false, fileName: null };
const heads = { en: '## Root cause', ja: '## 根本原因' } as const;
const after = { en: 'Traffic moved to the second site at 10:40.', ja: '10:40に待機系へ切り替えた。' } as const;

/** A report with the sentence, list item or table row in it. */
function around(sentence: string, language: Language, lineEnd = '\n'): string {
  const cells = sentence.split('|').length - 2;
  const table = cells > 0 ? [`|${' a |'.repeat(cells)}`, `|${' - |'.repeat(cells)}`] : [];
  return [heads[language], '', ...table, ...sentence.split('\n'), '', after[language], ''].join(lineEnd);
}

/** The texts after each rewrite of each blame finding, and what each menu entry says. */
function rewritten(text: string, result: LintResult): { readonly text: string; readonly title: string }[] {
  return result.findings.flatMap((finding) =>
    rewritesOf(finding, { text, result }, options).map(({ edits, safe, title }) => {
      assert.equal(safe, false);
      return { text: applyEdits(text, edits)!, title: title.en };
    }),
  );
}

const said = (sentence: string, language: Language): string[] => {
  const text = around(sentence, language);
  const body = (one: string) => one.slice(heads[language].length + 2, one.indexOf(`\n\n${after[language]}`));
  return rewritten(text, lint(text, options)).map((one) => body(one.text));
};

function counts({ findings }: LintResult): Map<string, number> {
  const found = new Map<string, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
}

const all = (['en', 'ja'] as const).flatMap((language) =>
  Object.entries(language === 'en' ? english : japanese).flatMap(([kind, list]) =>
    list.map((sentence) => ({ language, kind, sentence })),
  ),
);

/** Nobody is blamed in the rewrite, nothing is found that was not, and there is nothing to rewrite again. */
function assertGood(rewrite: string, before: LintResult): void {
  const result = lint(rewrite, options);
  assert.deepEqual(result.reports[0]!.blame, [], rewrite);
  assert.deepEqual(rewritten(rewrite, result), []);
  const old = counts(before);
  for (const [rule, count] of counts(result))
    if (rule !== 'structure/placeholder') assert.ok(count <= (old.get(rule) ?? 0), `${rule} in ${rewrite}`);
  const slots = (rewrite.match(/‹/g) ?? []).length;
  assert.equal(counts(result).get('structure/placeholder') ?? 0, slots, 'each slot is found as a placeholder');
}

/** Marks, cells, lines and full stops are those of the sentence. */
function assertShape(rewrite: string, text: string, { sentence, language }: { sentence: string; language: Language }) {
  assert.ok(rewrite.startsWith(heads[language]) && rewrite.endsWith(`\n\n${after[language]}\n`), rewrite);
  if (!sentence.includes('\n')) assert.equal(rewrite.split('\n').length, text.split('\n').length, rewrite);
  assert.equal(rewrite.split('|').length, text.split('|').length, rewrite);
  for (const mark of text.match(/\[[^\]]*\]\([^)]*\)|`[^`]*`/g) ?? []) assert.ok(rewrite.includes(mark), rewrite);
  assert.equal((rewrite.match(/\*\*/g) ?? []).length % 2, 0, rewrite);
  assert.doesNotMatch(rewrite, / {2}|\s[,.;。、](?!\d)|‹‹|\(\)|undefined|null|[{}[\]](?!.*\()/);
  const stop = (one: string) => /[.。|]?$/.exec(one.split(`\n\n${after[language]}`)[0]!)![0];
  if (!/[!！]$/.test(sentence)) assert.equal(stop(rewrite), stop(text), rewrite);
}

describe('rewrites without blame', () => {
  it('are tried on at least sixty sentences of each language', () => {
    for (const language of ['en', 'ja']) assert.ok(all.filter((one) => one.language === language).length >= 60);
  });

  for (const one of all)
    it(`${one.language} ${one.kind}: ${one.sentence.replaceAll('\n', ' ')}`, () => {
      const text = around(one.sentence, one.language);
      const before = lint(text, options);
      assert.ok(
        before.reports[0]!.blame.some(({ category }) => category === one.kind),
        'it blames',
      );
      const rewrites = rewritten(text, before);
      assert.notEqual(rewrites.length, 0);
      assert.ok(rewrites.length <= 3 * before.reports[0]!.blame.length);
      for (const rewrite of rewrites) {
        assertGood(rewrite.text, before);
        assertShape(rewrite.text, text, one);
      }
    });

  it('keep CRLF', () => {
    for (const { language, sentence } of all.filter(({ sentence: one }) => /[\n|[-]/.test(one))) {
      const text = around(sentence, language, '\r\n');
      for (const rewrite of rewritten(text, lint(text, options)))
        assert.doesNotMatch(rewrite.text, /(?<!\r)\n/, JSON.stringify(rewrite.text));
    }
  });
});

describe('a rewrite says', () => {
  const cases: readonly (readonly [Language, string, string])[] = [
    [
      'en',
      'Oliver dropped the wrong schema and took down billing.',
      'The wrong schema was dropped through ‹tool› (‹tool› accepted it: ‹missing guard›), which took down billing.',
    ],
    [
      'en',
      '**Oliver** mistakenly disabled the [alert rule](https://example.com/rules/7) in `prod-eu`.',
      'The [alert rule](https://example.com/rules/7) was disabled through ‹tool› in `prod-eu`; ‹tool› accepted it because ‹missing guard›.',
    ],
    [
      'en',
      'Because Maria did not renew the certificate, every payment failed.',
      'Because nothing renewed the certificate (‹missing guard›), every payment failed.',
    ],
    [
      'en',
      'If the operator had checked the replica first, the data would have been saved.',
      'Nothing checked the replica first because ‹missing guard›.',
    ],
    [
      'en',
      'They could have escalated to the network team an hour earlier.',
      'They escalated to the network team at ‹time›; until then ‹what was known›.',
    ],
    [
      'en',
      'Maria carelessly deployed the wrong image and forgot the second region.',
      'The wrong image was deployed through ‹tool›; ‹tool› accepted it because ‹missing guard›; the second region was left out; nothing pointed it out because ‹missing guard›.',
    ],
    [
      'en',
      'The outage was triggered by an engineer who had misread the runbook.',
      'The outage was triggered by ‹what was run or changed›, which was possible because ‹missing guard›.',
    ],
    [
      'en',
      'We dismissed the alert because we mistakenly thought the route was idle.',
      'The alert was not acted on (‹what was known then›) because it looked as if the route was idle (‹what was shown›).',
    ],
    [
      'en',
      'A contractor accidentally deleted the namespace for the old cluster.',
      'The namespace for the old cluster was deleted through ‹tool›; ‹tool› accepted it because ‹missing guard›.',
    ],
    ['en', 'Of course, nobody had tested the restore.', 'Nothing tested the restore because ‹missing guard›.'],
    ['en', 'The delay was ridiculous.', 'The delay was ‹fact or number, with its target›.'],
    [
      'ja',
      '田中さんが本番の設定を誤って上書きした。',
      '本番の設定を上書きした際、‹ツール›は‹欠けていた確認・制限›を求めず、そのまま受け付けた。',
    ],
    [
      'ja',
      '作業者が誤って本番を停止しました。',
      '本番を停止した際、‹ツール›は‹欠けていた確認・制限›を求めず、そのまま受け付けました。',
    ],
    [
      'ja',
      '佐藤氏が事前の点検を怠ったため、古い証明書が配信された。',
      '‹欠けていた仕組み›がなく、事前の点検が行われなかったため、古い証明書が配信された。',
    ],
    ['ja', '作業前に控えを取得すべきだった。', '作業前に控えを取得する‹手順・仕組み›がなかった。'],
    ['ja', '担当者は顧客に停止を伝えなかった。', '顧客に停止を伝える‹仕組み・基準›がなかった。'],
    [
      'ja',
      'もっと早くエスカレーションするべきでした。',
      'エスカレーションは‹時刻›に行いました。それまでは‹分かっていたこと›。',
    ],
    ['ja', '原因は鈴木の入力ミスである。', '原因は入力の誤りを防ぐ‹仕組み›がなかったことである。'],
    [
      'ja',
      '値を鍵の値と誤認したことにより再作成が発生した。',
      '値が‹画面・表示›では鍵の値に見えたことにより再作成が発生した。',
    ],
    [
      'ja',
      'その系統を止めたのは当番の判断ミスです。',
      'その系統を止めたのは‹必要な情報・確認の仕組み›がなかったためです。',
    ],
    ['ja', '案の定、担当者が更新を忘れていた。', '更新は‹知らせる仕組み›がなく、行われなかった。'],
    ['ja', '復元にまた失敗した！！', '復元にまた失敗した。'],
  ];
  for (const [language, sentence, want] of cases) it(sentence, () => assert.equal(said(sentence, language)[0], want));

  it('what a named person does, where the report tells', () => {
    const text = `${around('Kevin needs to learn the paging protocol.', 'en')}\nKevin was careless.\n\nPresent: Kevin (network lead).\n`;
    const titles = rewritten(text, lint(text, options)).map(({ title }) => title);
    assert.ok(
      titles.some((title) => title.startsWith('Rewrite: "The network lead ‹did what')),
      titles.join('\n'),
    );
  });

  it('nothing where no part of the sentence can be kept', () => {
    assert.deepEqual(said('変更を適用した担当者はチェックリストに従わなかった。', 'ja'), []);
    assert.deepEqual(said('There were different ways out that we could have taken:', 'en'), []);
    assert.deepEqual(
      said('Operators botched it, and [the log](https://example.com) was not read by the team.', 'en'),
      [],
    );
  });

  it('whole marks, wherever they stand', () => {
    const marks = [(word: string) => `**${word}**`, (word: string) => `[${word}](https://example.com/a)`];
    for (const [i, { language, sentence }] of all.entries()) {
      if (i % 5 > 0 || /[|`[\]*\n]/.test(sentence)) continue;
      const words: readonly string[] =
        sentence.match(language === 'en' ? /\w+|\W+/g : /[一-鿿ァ-ヺー]+|[^一-鿿ァ-ヺー]+/g) ?? [];
      for (const [at, word] of words.entries()) {
        if (at % 3 > 0 || !/[\w一-鿿ァ-ヺ]/.test(word)) continue;
        for (const mark of marks) {
          const text = around(words.with(at, mark(word.trim())).join(''), language);
          for (const rewrite of rewritten(text, lint(text, options))) {
            assert.equal((rewrite.text.match(/\*\*/g) ?? []).length % 2, 0, rewrite.text);
            assert.equal((rewrite.text.match(/\[/g) ?? []).length, (rewrite.text.match(/\]\(https/g) ?? []).length);
            assert.doesNotMatch(rewrite.text, /\*{4}|\[\]/);
          }
        }
      }
    }
  });

  it('nothing wrong of a text that is cut anywhere', () => {
    for (const [i, { language, sentence }] of all.entries()) {
      if (i % 3 > 0) continue;
      const text = around(sentence, language);
      for (let end = heads[language].length + 4; end < text.length; end += 9) {
        const cut = text.slice(0, end);
        rewritten(cut, lint(cut, options));
      }
    }
  });

  it('nothing for other findings', () => {
    const text = '## Prevention\n\n- Be careful\n';
    const result = lint(text, options);
    assert.ok(result.findings.length > 0);
    assert.deepEqual(rewritten(text, result), []);
  });

  it('nothing slowly', () => {
    const hostile = ['担当者は', 'を確認', 'して', '、', 'が', 'should have ', 'the ', 'failed to '];
    for (const part of hostile)
      for (const end of ['を怠った。', 'すべきだった。', ' the engineer failed to check the host.']) {
        const text = `## Root cause\n\n${part.repeat(Math.floor(550 / part.length))}${end}\n`;
        const result = lint(text, options);
        const start = performance.now();
        rewritten(text, result);
        assert.ok(performance.now() - start < 2000, `${part} … ${end}`);
      }
  });
});
