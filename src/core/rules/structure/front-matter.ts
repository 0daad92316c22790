import type { FrontMatterError } from '../../markdown/front-matter.js';
import type { Departure } from '../../schema/form.js';
import { nearest } from '../../text/nearest.js';
import type { ProblemOf, Rule } from '../rule.js';

type Says = {
  missing: { keys: string };
  value: { key: string; expected: string };
  unknown: { key: string; nearest: string };
} & { [error in FrontMatterError]: error extends 'not-a-map' | 'not-closed' ? null : { detail: string } };

export const frontMatter: Rule<Says> = {
  id: 'structure/front-matter',
  level: 'error',
  words: {
    en: {
      title: 'The front matter can be read and is complete',
      why: 'Status, severity, date and time zone decide how the report is read and what is due. Broken front matter hides all of them.',
      missing: 'Front matter lacks {keys}; fill in what is known',
      value: 'Front matter "{key}" does not fit; expected {expected}',
      unknown: 'Front matter key "{key}" is unknown; did you mean "{nearest}"?',
      syntax: 'Front matter cannot be read: {detail}',
      'not-a-map': 'Front matter is not a list of "key: value" lines; write one key a line',
      duplicate: 'Front matter has "{detail}" twice; keep one',
      alias: 'Front matter uses the alias "*{detail}"; write the value out',
      'too-large': 'Front matter is larger than {detail} bytes; move text into the report',
      'too-deep': 'Front matter is nested deeper than {detail} levels; keep it flat',
      'too-many-keys': 'Front matter has more than {detail} keys; keep those of a report',
      'not-closed': 'Front matter is not closed; end it with a line "---"',
    },
    ja: {
      title: 'フロントマターが読め、必要な項目がそろっている',
      why: '状態、重大度、日付、タイムゾーンで、報告書の読み方と必要な内容が決まります。壊れたフロントマターはその全てを隠します。',
      missing: 'フロントマターに{keys}がありません。分かる範囲で記入してください',
      value: 'フロントマターの「{key}」の値が合いません。{expected}を書いてください',
      unknown: 'フロントマターの「{key}」は未知の項目です。「{nearest}」ではありませんか',
      syntax: 'フロントマターを読めません: {detail}',
      'not-a-map': 'フロントマターが「項目: 値」の形ではありません。一行に一項目を書いてください',
      duplicate: 'フロントマターに「{detail}」が二つあります。一つにしてください',
      alias: 'フロントマターに別名「*{detail}」があります。値をそのまま書いてください',
      'too-large': 'フロントマターが{detail}バイトを超えています。文章は本文に移してください',
      'too-deep': 'フロントマターの入れ子が{detail}段を超えています。平らに書いてください',
      'too-many-keys': 'フロントマターの項目が{detail}個を超えています。報告書の項目だけにしてください',
      'not-closed': 'フロントマターが閉じていません。「---」の行で閉じてください',
    },
  },
  examples: [
    {
      en: [
        '---',
        'hansei: 1',
        'status: ⟦finished⟧',
        'severity: SEV2',
        'date: 2026-11-20',
        'timezone: UTC',
        'accountable: ann',
        '---',
        '# Down',
      ],
      finds: ['value'],
    },
    {
      en: ['---', 'hansei: 1', 'status: closed', '⟦severity⟧:', 'date: 2026-11-20', 'timezone: UTC', '---', '# Down'],
      finds: ['missing'],
    },
    { en: ['---', 'title: [Dow⟦n⟧', '---', '# Down'], finds: ['syntax'] },
    {
      en: [
        '---',
        'hansei: 1',
        'status: closed',
        'severity: SEV2',
        'date: 2026-11-20',
        'timezone: UTC',
        'accountable: ann',
        '---',
        '# Down',
      ],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'status: ⟦終わり⟧',
        'severity: SEV2',
        'date: 2026-11-20',
        'timezone: Asia/Tokyo',
        'accountable: 安藤',
        '---',
        '# 停止',
      ],
      finds: ['value'],
    },
    {
      ja: [
        '⟦---⟧',
        'hansei: 1',
        'status: closed',
        'severity: 重大',
        'date: 2026-11-20',
        'timezone: Asia/Tokyo',
        '---',
        '# 停止',
      ],
      finds: ['missing'],
    },
    {
      ja: [
        '---',
        'hansei: 1',
        'status: closed',
        'severity: 重大',
        'date: 2026-11-20',
        'timezone: Asia/Tokyo',
        'accountable: 安藤',
        '---',
        '# 停止',
      ],
    },
  ],
  *check(report, { keys }) {
    for (const { range, says, detail } of report.frontMatter.errors)
      yield says === 'not-a-map' || says === 'not-closed'
        ? { range, says }
        : ({ range, says, with: { detail } } as ProblemOf<Says>);
    if (!report.ours) return;
    const own = report.departures.filter(({ path }) => !path.startsWith('/sections'));
    yield* missingKeys(own);
    for (const departure of own) yield* badValue(departure, keys);
  },
};

/** All missing keys in one finding: they are one hole. */
function* missingKeys(departures: readonly Departure[]): Generator<ProblemOf<Says>> {
  const missing = departures.filter(({ keyword }) => keyword === 'required');
  const keys = missing.map(({ path }) => path.slice(1));
  if (keys.length === 0) return;
  yield {
    range: missing[0]!.range,
    says: 'missing',
    with: { keys: keys.join(', ') },
    level: keys.every((key) => key === 'status') ? 'info' : 'warning',
  };
}

function* badValue({ keyword, path, params, range }: Departure, known: readonly string[]): Generator<ProblemOf<Says>> {
  const key = path.slice(1);
  if (keyword === 'required') return;
  if (keyword === 'unevaluatedProperties' || keyword === 'additionalProperties') {
    const similar = nearest(key, known);
    // Other tools keep keys of their own there; only a likely slip is worth a word.
    if (similar) yield { range, says: 'unknown', with: { key, nearest: similar }, level: 'warning' };
    return;
  }
  yield { range, says: 'value', with: { key, expected: expectation(keyword, params) }, level: 'warning' };
}

function expectation(keyword: string, params: Departure['params']): string {
  if (keyword === 'enum') return String(params['allowedValues']).replaceAll(',', ' | ');
  if (keyword === 'const') return String(params['allowedValue']);
  if (keyword === 'pattern') return String(params['pattern']) === '\\S' ? '…' : 'YYYY-MM-DD';
  return String(params['type'] ?? keyword);
}
