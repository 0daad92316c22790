import { sourceRange } from '../../report/prose.js';
import type { Report } from '../../report/report.js';
import type { Range } from '../../text/text.js';
import { addAction } from '../rows.js';
import type { Fix, Rule } from '../rule.js';

export const unknownReference: Rule<{
  unknown: { id: string; known: string };
}> = {
  id: 'structure/unknown-reference',
  level: 'warning',
  words: {
    en: {
      title: 'Every id that is named is defined',
      why: 'Causes (C1), delays (D1) and actions (A1) refer to one another so that a reader can follow which action answers what. An id without its row leads nowhere.',
      unknown: '{id} is not defined in this report (defined: {known}); correct it, or add its row',
    },
    ja: {
      title: '参照している番号が定義されている',
      why: '原因（C1）、遅れ（D1）、対策（A1）は番号で結び付き、どの対策が何に応えるかを読み手が追えます。行のない番号はどこにもつながりません。',
      unknown: '{id}はこの報告書で定義されていません（定義済み: {known}）。番号を直すか、行を追加してください',
    },
  },
  examples: [
    {
      en: [
        '## Root cause',
        '',
        '- C1 (root) The importer reads an empty file as "delete all".',
        '- C2 (escape) Staging holds no empty file.',
        '',
        '## Prevention',
        '',
        '- A1 (⟦C3⟧, prevent) Importer rejects empty files',
        '- A2 (C2) Staging imports an empty file every night; see ⟦A7⟧',
      ],
      finds: ['unknown', 'unknown'],
    },
    {
      en: [
        '## Root cause',
        '',
        '- C1 (root) The importer reads an empty file as "delete all".',
        '',
        '## Prevention',
        '',
        '- A1 (C1, prevent) Importer rejects empty files',
        '',
        '## Timeline',
        '',
        '- 14:02 Printer D4 on floor 3 stops',
      ],
    },
    {
      ja: [
        '## 根本原因',
        '',
        '- C1（根本原因）取込処理が空のファイルを「全件削除」と解釈する。',
        '- C2（流出原因）検証環境に空のファイルがない。',
        '',
        '## 再発防止策',
        '',
        '- A1（⟦C3⟧、予防）取込処理が空のファイルを拒否する',
        '- A2（C2）検証環境で空のファイルを毎晩取り込む。⟦A7⟧も参照',
      ],
      finds: ['unknown', 'unknown'],
    },
    {
      ja: [
        '## 根本原因',
        '',
        '- C1（根本原因）取込処理が空のファイルを「全件削除」と解釈する。',
        '',
        '## 再発防止策',
        '',
        '- A1（C1、予防）取込処理が空のファイルを拒否する',
        '',
        '## 時系列',
        '',
        '- 14:02 3階の印刷機D4が停止',
      ],
    },
  ],
  *check(report) {
    const defined = idsOf(report);
    const level = report.ours ? 'warning' : 'info';
    for (const { text, spans, muted } of report.sentences)
      for (const { 0: id, index } of text.matchAll(mark)) {
        const known = defined.get(id[0]!) ?? [];
        const quiet = muted.some(({ start, end }) => start <= index && index < end);
        if (known.length === 0 || known.includes(id) || quiet) continue;
        const range = sourceRange(spans, {
          start: index,
          end: index + id.length,
        });
        yield {
          range,
          says: 'unknown',
          with: { id, known: shown(known) },
          data: { id },
          level,
        };
      }
  },
  fixes({ range, data }, report) {
    const id = String(data?.['id']);
    const added = id.startsWith('A') ? addAction({ id, answers: [], kind: null }, report) : [];
    const title = { en: `Add action ${id}`, ja: `対策${id}を追加` };
    return [...corrections(id, range, report), ...(added.length > 0 ? [{ title, edits: added, safe: false }] : [])];
  },
};

/** Corrections offered at most, the nearest numbers first. */
const mostOffered = 3;

function corrections(id: string, range: Range, report: Report): Fix[] {
  const distance = (other: string): number => Math.abs(Number(other.slice(1)) - Number(id.slice(1)));
  return (idsOf(report).get(id[0]!) ?? [])
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, mostOffered)
    .map((known) => ({
      title: { en: `Change ${id} to ${known}`, ja: `${id}を${known}に変更` },
      edits: [{ range, text: known }],
      safe: false,
    }));
}

/** No part of a longer name such as A4-paper or r5.C2. */
const mark = /(?<![\w.\-/#])[ACD]\d{1,2}(?![\w-]|\.\d)/g;
/** More ids than this are named by the first and the last one. */
const most = 6;

const shown = (known: readonly string[]): string =>
  known.length > most ? `${known[0]}–${known.at(-1)}` : known.join(', ');

/** What is defined, by letter: only a report that numbers its causes can name a wrong one. */
function idsOf(report: Report): ReadonlyMap<string, readonly string[]> {
  const ids = [report.causes, report.actions, report.delayRows].flatMap((rows) => rows.map(({ id }) => id));
  const byLetter = new Map<string, string[]>();
  for (const id of ids) if (id) byLetter.set(id[0]!, [...(byLetter.get(id[0]!) ?? []), id]);
  return byLetter;
}
