import type { Language } from '../text/text.js';
import type { Phase } from './report.js';

export const phaseNames: Readonly<Record<Language, Readonly<Record<Phase | 'notice', string>>>> = {
  en: {
    start: 'start',
    detect: 'detect',
    acknowledge: 'acknowledge',
    engage: 'engage',
    escalate: 'escalate',
    diagnose: 'diagnose',
    decide: 'decide',
    mitigate: 'mitigate',
    resolve: 'resolve',
    notice: 'first notice',
  },
  ja: {
    start: '発生',
    detect: '検知',
    acknowledge: '対応開始',
    engage: '担当部署着手',
    escalate: 'エスカレーション',
    diagnose: '原因特定',
    decide: '方針決定',
    mitigate: '暫定復旧',
    resolve: '復旧',
    notice: '第一報',
  },
};

/** D1 to D12 where people call them by other words. */
const reasonNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { 'between-parties': 'between parties' },
  ja: {
    detection: '検知',
    triage: '優先度の判断',
    routing: '担当の振り分け',
    escalation: 'エスカレーション',
    'between-parties': '関係者間',
    access: '権限',
    knowledge: '知識・手順',
    diagnosis: '原因の切り分け',
    decision: '判断・承認',
    execution: '作業',
    staffing: '体制',
    closure: '終息の判断',
  },
};

/** Reason and explanation as one text; empty without either. Who wrote the reason's name before it need not read it twice. */
export function toldReason({ reason, why }: { reason: string | null; why: string | null }, language: Language): string {
  const isNamed = reason === null || /^[^:：]{1,24}[:：]/.test(why ?? '');
  const name = isNamed ? null : (reasonNames[language][reason] ?? reason);
  return [name, why].filter((part) => part !== null).join(language === 'ja' ? '：' : ': ');
}
