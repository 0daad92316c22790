import type { Status } from '../report/report.js';
import type { Language } from '../text/text.js';

type Words = {
  readonly title: string;
  readonly summary: string;
  readonly severity: string;
  readonly status: string;
  readonly took: string;
  readonly questions: readonly [now: string, cause: string, delay: string];
  readonly answered: string;
  readonly open: string;
  readonly silence: string;
  readonly more: string;
  readonly entries: string;
  readonly left: string;
  readonly ledger: readonly [segment: string, took: string, target: string, reason: string];
  readonly over: string;
  readonly missing: string;
  readonly unknown: string;
  readonly local: string;
  readonly between: string;
};

export const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Timeline of the incident',
    summary: 'Timeline and delays',
    severity: 'Severity',
    status: 'Status',
    took: 'From start to recovery',
    questions: ['What happened', 'Root cause and fix', 'Why it was late'],
    answered: 'answered',
    open: 'not answered yet',
    silence: 'Nothing is written for {took}',
    more: '{count} more',
    entries: '{count} entries',
    left: ' ({count} more before or after, not drawn)',
    ledger: ['Segment', 'Took', 'Target', 'Reason'],
    over: 'over target',
    missing: 'no reason given',
    unknown: 'unknown',
    local: 'local',
    between: ', ',
  },
  ja: {
    title: 'インシデントの時系列',
    summary: '時系列と所要時間',
    severity: '重大度',
    status: '状態',
    took: '発生から復旧まで',
    questions: ['何が起きたか', '原因と対策', '時間を要した理由'],
    answered: '記載あり',
    open: '未記載',
    silence: '{took}の間、記載がありません',
    more: 'ほか{count}件',
    entries: '{count}件',
    left: '（前後の{count}件は図にありません）',
    ledger: ['区間', '所要時間', '目標', '理由'],
    over: '目標超過',
    missing: '理由の記載なし',
    unknown: '不明',
    local: '現地',
    between: '、',
  },
};

export const statusNames: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  en: { ongoing: 'ongoing', mitigated: 'mitigated', resolved: 'resolved', closed: 'closed' },
  ja: { ongoing: '対応中', mitigated: '暫定復旧', resolved: '復旧済み', closed: '完了' },
};

export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
