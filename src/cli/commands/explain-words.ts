import type { Language } from '../../core/index.js';

type Names = Readonly<Record<Language, string>>;

/** What `explain --text` calls the parts of a sentence; keys are those of the JSON output. */
export const names: Readonly<Record<string, Names>> = {
  clause: { en: 'clause', ja: '節' },
  subject: { en: 'subject', ja: '主語' },
  predicate: { en: 'predicate', ja: '述語' },
  outcome: { en: 'outcome', ja: '判定' },
  nobody: { en: '(nobody named)', ja: '（なし）' },
  nothing: { en: 'Nothing in it blames.', ja: '責める表現はありません。' },

  person: { en: 'person', ja: '個人' },
  role: { en: 'role or team', ja: '役割・チーム' },
  we: { en: 'the writer’s own side', ja: '書き手の側' },
  organisation: { en: 'organisation', ja: '組織' },
  software: { en: 'software', ja: 'ソフトウェア・機械' },
  none: { en: 'none', ja: 'なし' },

  harm: { en: 'harm', ja: '害を与えた行為' },
  omission: { en: 'omission', ja: 'しなかったこと' },
  mental: { en: 'getting it wrong', ja: '思い違い' },
  judgement: { en: 'judgement', ja: '人への評価' },
  error: { en: 'human slip', ja: '人のミス' },
  sanction: { en: 'sanction', ja: '処分' },
  evasion: { en: 'evasion', ja: '責任の否定・転嫁' },
  drama: { en: 'tone', ja: '感情的な表現' },

  past: { en: 'past', ja: '過去' },
  present: { en: 'present', ja: '現在' },
  future: { en: 'future', ja: '未来' },
  counterfactual: { en: 'a past that never was', ja: '起こらなかった過去' },

  found: { en: 'found', ja: '指摘' },
  outranked: { en: 'not shown: another clause says more', ja: '表示なし（同じ文の別の節がより明確）' },
  exempted: { en: 'silent: exemption', ja: '指摘なし: 除外' },
  subjectGate: { en: 'silent: not of people', ja: '指摘なし: 人についての文ではない' },
  wording: { en: 'silent: the words around it say something else', ja: '指摘なし: 前後の言葉で別の意味になる' },

  softer: { en: 'softer', ja: '緩和' },
  'own-side': { en: 'it is the writer’s own side', ja: '書き手の側のこと' },
  nobodySoft: { en: 'nobody in particular', ja: '特定の人ではない' },
  'system-cause': { en: 'a cause in the system stands beside it', ja: '仕組み側の原因が併記されている' },
  trigger: { en: 'it is the trigger, and a root cause is stated', ja: '契機の記述で、根本原因が別に書かれている' },
};

export const nameOf = (language: Language, key: string): string => names[key]?.[language] ?? key;
