import { dutiesOf } from '../../report/duties.js';
import type { Report } from '../../report/report.js';
import type { Range } from '../../text/text.js';
import type { Rule } from '../rule.js';
import { counted, isOver } from '../soft-actions.js';

export const noElsewhere: Rule<{ open: null }> = {
  id: 'prevention/no-elsewhere',
  level: 'info',
  sources: ['lessons'],
  words: {
    en: {
      title: 'The report says where else the same cause may be',
      why: 'A cause rarely lives in one place. Those affected ask whether the other services have it too; the answer names what was searched, what was found, and by when the rest is.',
      open: 'Nothing says where else this cause may be; name what was searched, what was found, and by when',
    },
    ja: {
      title: '同じ原因が他にないか書かれている',
      why: '原因が一箇所だけにあることは稀です。影響を受けた方は、他のサービスは大丈夫かと尋ねます。何を調べ、何が見つかり、残りをいつまでに調べるかが答えです（横展開）。',
      open: '横展開が書かれていません。他のどこを調べ、何が見つかり、残りはいつまでかを書いてください',
    },
  },
  examples: [
    { en: ['## Prevention', '', '- ⟦Importer rejects empty files⟧'], finds: ['open'] },
    {
      en: [
        '## Prevention',
        '',
        '- Importer rejects empty files',
        '',
        '## Elsewhere',
        '',
        'Both other importers reject them.',
      ],
    },
    { en: ['## Prevention', '', '- Importer rejects empty files', '- Search all other importers for the same fault'] },
    { ja: ['## 再発防止策', '', '- ⟦取込処理が空のファイルを拒否する⟧'], finds: ['open'] },
    {
      ja: [
        '## 再発防止策',
        '',
        '- 取込処理が空のファイルを拒否する',
        '',
        '## 横展開',
        '',
        '他の二つの取込処理は拒否する。',
      ],
    },
    { ja: ['## 再発防止策', '', '- 取込処理が空のファイルを拒否する', '- 同様の処理を行う他のシステムを点検する'] },
  ],
  *check(report) {
    const [first] = counted(report);
    if (!first || !isOver(report) || saysElsewhere(report)) return;
    const range: Range = first.textRange;
    yield {
      range,
      says: 'open',
      level: report.forCustomers ? 'warning' : 'info',
    };
  },
};

const cues = {
  en: /\b(?:elsewhere|(?:all|any|every|each of the|both|remaining|other) other \w+|other (?:\w+ )?(?:services?|systems?|tools?|clusters?|repositor(?:y|ies)|projects?|teams?|products?|regions?|environments?|jobs?|pipelines?|customers?)|similar (?:\w+ )?(?:services?|systems?|code|patterns?|configurations?|issues elsewhere)|same (?:fault|bug|pattern|mistake|configuration|cause))\b/i,
  ja: /横展開|水平展開|(?:他|ほか|別)の[^、。]{0,12}(?:システム|サービス|環境|箇所|製品|機器|拠点|画面|処理|ジョブ|店舗)|(?:同様|類似|同種)の[^、。]{0,12}(?:システム|サービス|箇所|処理|実装|設定|機器|製品|コード)|全(?:システム|サービス|環境|拠点|製品|箇所)/,
} as const;

function saysElsewhere(report: Report): boolean {
  // A form that demands the section says so itself.
  if (dutiesOf(report).some(({ role }) => role === 'elsewhere')) return true;
  const { sections, sentences } = report;
  if (sections.some(({ roles, filled }) => filled && roles.includes('elsewhere'))) return true;
  return sentences.some(({ text, language, section }) => {
    const role = sections[section]?.roles[0] ?? '';
    return ['prevention', 'fix', 'lessons', 'cause', 'analysis'].includes(role) && cues[language].test(text);
  });
}
