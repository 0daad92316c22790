import type { Interim, Report, Section } from '../../report/report.js';
import type { Rule } from '../rule.js';

/** From this many on, one finding speaks for all measures. */
const many = 3;

type Lack = 'end' | 'owner' | 'risk' | 'bare';

export const interimWithoutEnd: Rule<Record<Lack | 'forever', null> & { several: { count: number } }> = {
  id: 'now/interim-without-end',
  level: 'warning',
  words: {
    en: {
      title: 'An interim measure has an end, an owner and a known risk',
      why: 'What is meant for a night stays for years. A measure that stops the harm for now names the day, or the action, that ends it, who ends it, and what risk remains until then; once the report is closed, a permanent fix stands beside it.',
      end: 'Interim measure has no end; write until when it stays, or which action ends it',
      owner: 'Interim measure belongs to nobody; write who ends it',
      risk: 'Interim measure leaves its risk open; write what can still go wrong until it ends, or "none"',
      bare: 'Interim measure has no end, owner or risk; write until when, who ends it, and what can still go wrong',
      several: '{count} interim measures lack an end, an owner or a remaining risk; complete each row',
      forever: 'Closed, but no permanent fix replaces this measure; name the fix, or the action that brings it',
    },
    ja: {
      title: '暫定対応に終わり、担当、残存リスクがある',
      why: '一晩のための対応が、何年も残ります。被害を止めるための対応には、終わらせる日または対策、担当、それまで残るリスクを書きます。完了した報告書では、恒久対策も必要です。',
      end: '暫定対応に期限がありません。いつまで続けるか、どの対策で終わるかを書いてください',
      owner: '暫定対応に担当がありません。誰が終わらせるかを書いてください',
      risk: '暫定対応の残存リスクが不明です。終わるまで何が起こり得るか、なければ「なし」と書いてください',
      bare: '暫定対応に期限、担当、残存リスクがありません。いつまで、誰が、何が残るかを書いてください',
      several: '{count}件の暫定対応に期限、担当、残存リスクのどれかがありません。各行を埋めてください',
      forever: '完了した報告書ですが、これに代わる恒久対策がありません。恒久対策か対策の番号を書いてください',
    },
  },
  examples: [
    {
      en: [
        '## Interim measures',
        '',
        '| Measure | Owner | Until | Remaining risk |',
        '| --- | --- | --- | --- |',
        '⟦| Nightly restart of the importer | ann | | imports stop for 2 min |⟧',
      ],
      finds: ['end'],
    },
    {
      en: ['## Interim measures', '', '⟦- Imports run once a day⟧', '- Large files are held', '- The cache is off'],
      finds: ['several'],
    },
    {
      en: [
        '## Interim measures',
        '',
        '| Measure | Owner | Until | Remaining risk |',
        '| --- | --- | --- | --- |',
        '| Nightly restart of the importer | ann | A1 | imports stop for 2 min |',
        '| Large files are held | ken | 2026-12-01 | shops wait a day |',
      ],
    },
    {
      en: [
        '## Interim measures',
        '',
        '- Imports ran once a day until 20 November',
        '- Large files were held; reverted',
      ],
    },
    { en: ['## Interim measures', '', 'None: the fix itself stopped the harm.'] },
    {
      ja: [
        '## 暫定対応',
        '',
        '| 対応 | 担当 | 期限 | 残存リスク |',
        '| --- | --- | --- | --- |',
        '⟦| 取込処理を毎晩再起動 | 安藤 | | 取込が2分止まる |⟧',
      ],
      finds: ['end'],
    },
    {
      ja: ['## 暫定対応', '', '⟦- 取込を一日一回にする⟧', '- 大きなファイルを保留する', '- キャッシュを無効にする'],
      finds: ['several'],
    },
    {
      ja: [
        '## 暫定対応',
        '',
        '| 対応 | 担当 | 期限 | 残存リスク |',
        '| --- | --- | --- | --- |',
        '| 取込処理を毎晩再起動 | 安藤 | A1 | 取込が2分止まる |',
        '| 大きなファイルを保留 | 木村 | 2026-12-01 | 店舗が一日待つ |',
      ],
    },
    { ja: ['## 暫定対応', '', '- 取込を一日一回にする（11月20日まで）', '- 大きなファイルの保留（解除済み）'] },
    { ja: ['## 暫定対応', '', 'なし。恒久対策がそのまま被害を止めた。'] },
    {
      en: [
        '---',
        'hansei: 1',
        'profile: customer',
        '---',
        '## For now',
        '',
        '⟦- Imports run once a day⟧',
        '- Files wait until 1 May',
      ],
      finds: ['end'],
    },
    {
      en: [
        '---',
        'hansei: 1',
        'status: closed',
        '---',
        '## Interim measures',
        '',
        '⟦- Imports run once a day⟧',
        '⟦- Large files are held · owner: ken · until: A1⟧',
        '',
        '## Permanent fix',
        '',
        'A1: the importer rejects empty files.',
      ],
      finds: ['bare', 'risk'],
    },
    {
      en: [
        '---',
        'hansei: 1',
        'status: closed',
        '---',
        '## Interim measures',
        '',
        '| Measure | Owner | Until | Remaining risk |',
        '| --- | --- | --- | --- |',
        '⟦| Nightly restart of the importer | | 2026-12-01 | imports stop for 2 min |⟧',
        '⟦| Large files are held | ken | 2026-12-01 | none |⟧',
        '',
        '## Permanent fix',
        '',
        'Under discussion.',
      ],
      finds: ['owner', 'forever'],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'status: closed',
        '---',
        '## 暫定対応',
        '',
        '⟦- 取込を一日一回にする⟧',
        '⟦- 大きなファイルを保留する · 担当: 木村 · 期限: A1⟧',
        '',
        '## 恒久対策',
        '',
        'A1：取込処理が空のファイルを拒否する。',
      ],
      finds: ['bare', 'risk'],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'status: closed',
        '---',
        '## 暫定対応',
        '',
        '| 対応 | 担当 | 期限 | 残存リスク |',
        '| --- | --- | --- | --- |',
        '⟦| 取込処理を毎晩再起動 | | 2026-12-01 | 取込が2分止まる |⟧',
        '⟦| 大きなファイルを保留 | 木村 | 2026-12-01 | なし |⟧',
        '',
        '## 恒久対策',
        '',
        '検討中。',
      ],
      finds: ['owner', 'forever'],
    },
  ],
  *check(report) {
    const level = report.ours ? 'warning' : 'info';
    const open = report.interim.filter((measure) => isStanding(measure) && isMeant(measure, report));
    const lacking = open.flatMap((measure) => {
      const says = lackOf(measure, report);
      return says === null ? [] : [{ range: measure.range, says, level } as const];
    });
    const [first, ...others] = lacking;
    const count = lacking.length;
    // What others wrote tells what was done; one remark for all of it is enough.
    if (first && (count >= many || (count > 1 && !report.ours)))
      yield { ...first, says: 'several', with: { count }, related: others.map(({ range }) => range) };
    else yield* lacking;
    const whole = open.findLast((measure) => lackOf(measure, report) === null);
    if (whole && hasNoFix(report)) yield { range: whole.range, says: 'forever', level };
  },
};

/** Of what was not written for us, or leaves the house, only the end is asked. */
function lackOf({ until, owner, risk }: Interim, { ours, forCustomers }: Report): Lack | null {
  const [hasEnd, hasOwner, hasRisk] = [isSaid(until), isSaid(owner), isSaid(risk)];
  if (!ours || forCustomers) return hasEnd ? null : 'end';
  if (!hasEnd && !hasOwner && !hasRisk) return 'bare';
  return hasEnd ? (hasOwner ? (hasRisk ? null : 'risk') : 'owner') : 'end';
}

const ended =
  /\buntil\b|\btill\b|\bpermanent(?:ly)?\b|恒久|\bthrough \d|\bA\d{1,3}\b|\b(?:revert|remov|end|undone|lift|re-enabl|restor|replac|supersed)(?:ed)?\b|\bno longer\b|まで|終了|解除|撤去|撤回|元に戻|戻した|再開|置き換え/i;
const none =
  /^\W*(?:none|n\/?a|nothing|not needed|no interim|no workaround)|^\s*(?:なし|無し|特になし|該当なし|不要|ありません)/i;
const blank = /^[\s\-–—―ー]*$|^(?:tbd|未定)$/i;

const isSaid = (text: string | null): boolean => text !== null && !blank.test(text);

/** It is there, and nothing in its own words ends it. */
const isStanding = ({ text }: Interim): boolean => !ended.test(text) && !none.test(text) && isSaid(text);

const interim = /interim|temporar|work-?around|stop-?gap|short[- ]term|暫定|応急|回避|当面|ワークアラウンド/i;

/** "Immediate actions" and "Mitigation" of others hold what stays for good as well. */
const isMeant = ({ range, text }: Interim, { ours, sections }: Report): boolean =>
  ours || interim.test(text) || interim.test(innermost(sections, range.start)?.heading ?? '');

const innermost = (sections: readonly Section[], at: number): Section | undefined =>
  sections.findLast(({ body }) => body.start <= at && at < body.end);

const undecided =
  /^\W*(?:none|nothing|no |n\/?a|not (?:yet )?(?:known|decided|planned)|undecided|tbd|to be |under (?:discussion|consideration|investigation|review)|open\b|pending)|^\s*(?:なし|無し|特になし|未定|未決|検討(?:中|する|予定)|調査中|協議中|今後検討)/i;

/** A section that is missing or empty is found as such; here it says that there is no fix. */
function hasNoFix({ ours, status, sections, sentences }: Report): boolean {
  const fix = sections.find(({ roles, filled }) => filled && roles[0] === 'fix');
  if (!ours || status !== 'closed' || !fix) return false;
  const told = sentences.filter(({ range }) => fix.body.start <= range.start && range.start < fix.body.end);
  return told.length > 0 && told.every(({ text }) => undecided.test(text));
}
