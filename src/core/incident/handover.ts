import { dateOf } from '../editor/clock.js';
import type { Report } from '../report/report.js';
import type { Form } from '../schema/form.js';
import type { Edit } from '../text/text.js';
import { linesOf } from '../text/text.js';
import { type LocalMoment, stamp } from './moment.js';
import { addRow } from './row.js';

/** What the next person must find in the report, in the order in which they ask for it. */
export const handoverItems = [
  'state',
  'tried',
  'open-hypotheses',
  'rejected-hypotheses',
  'evidence',
  'last-update',
  'next-update',
  'next-decision',
] as const;
export type HandoverItem = (typeof handoverItems)[number];

/** `line`, 1-based: where it stands, or the section in which it belongs. */
export type HandoverPoint = { readonly item: HandoverItem; readonly written: boolean; readonly line: number };

/** Where each belongs, the nearest section that the report has. */
const places: Readonly<Record<HandoverItem, readonly string[]>> = {
  state: ['impact', 'now'],
  tried: ['interim', 'timeline'],
  'open-hypotheses': ['cause', 'timeline'],
  'rejected-hypotheses': ['cause', 'timeline'],
  evidence: ['handover', 'timeline'],
  'last-update': ['updates'],
  'next-update': ['updates'],
  'next-decision': ['outlook', 'timeline'],
};

const cues = {
  tried:
    /\b(?:tried|attempt(?:ed)?|restart(?:ed)?|roll(?:ed|ing)? back|rollback|revert(?:ed)?|failed over|failover|disabled|enabled|scaled|reboot(?:ed)?|redeployed|switched|no effect|did(?: not|n't) help)\b|試[しみ]|再起動|切り戻|切り替え|切替|ロールバック|無効化|増設|再配備|実施|効果な/i,
  open: /\b(?:hypothes[ie]s|suspect(?:ed|s|ing)?|theory|possibl[ey]|(?:might|may|could) be|unclear|not (?:yet )?(?:known|clear))\b|仮説|疑い|疑って|可能性|かもしれ|調査中|切り分け中|原因は?不明/i,
  rejected:
    /\b(?:ruled? out|rejected|excluded|eliminated|disprove[dn]?|unrelated|not the (?:cause|problem|reason))\b|除外|否定|棄却|原因ではな|(?:関係|問題|異常)[はが]?な[しいか]|可能性は低/i,
  decision:
    /\bnext (?:decision|step|checkpoint)s?\b|\b(?:decide|decision|go\/no-go)\b|次の(?:判断|決定|一手|手)|判断(?:時刻|期限|する|します|を行)|までに(?:判断|決)|方針(?:を決|決定)/i,
} as const;

/** *Hand over*: is everything written that the next person needs? */
export function handoverPoints(report: Report, text: string): readonly HandoverPoint[] {
  const { lineAt } = linesOf(text);
  return handoverItems.map((item) => {
    const found = foundAt[item](report);
    return { item, written: found !== null, line: lineAt(found ?? sectionFor(report, item)) };
  });
}

/** One sentence somewhere is no state of affairs. */
const stateRoles = new Set(['impact', 'now', 'summary']);

type Find = (report: Report) => number | null;

const foundAt: Readonly<Record<HandoverItem, Find>> = {
  state: ({ sections }) =>
    sections.find(({ roles, filled }) => filled && roles.some((role) => stateRoles.has(role)))?.headingRange.start ??
    null,
  tried: (report) => report.interim[0]?.range.start ?? told(report, cues.tried, cues.decision),
  'open-hypotheses': (report) =>
    report.causes.find(({ certainty }) => certainty === 'assumed' || certainty === 'unknown')?.range.start ??
    told(report, cues.open, cues.rejected),
  'rejected-hypotheses': (report) => told(report, cues.rejected),
  evidence: ({ evidence }) => evidence.find(({ where }) => where !== null)?.range.start ?? null,
  'last-update': ({ notices }) => notices.findLast(({ minutes }) => minutes !== null)?.update.range.start ?? null,
  'next-update': ({ notices }) => notices.findLast(({ saysNext }) => saysNext)?.update.range.start ?? null,
  'next-decision': (report) => told(report, cues.decision),
};

function told({ sentences }: Report, cue: RegExp, unless?: RegExp): number | null {
  const found = sentences.find(({ text, place }) => place !== 'heading' && cue.test(text) && !unless?.test(text));
  return found?.range.start ?? null;
}

/** The end of the report where it has none of the sections. */
function sectionFor({ sections, range }: Report, item: HandoverItem): number {
  const found = places[item].flatMap((role) => sections.find(({ roles }) => roles.includes(role)) ?? []);
  return found[0]?.headingRange.start ?? range.end;
}

export type Handover = {
  readonly from: string;
  readonly to: string;
  /** What has to be decided next, and by when. */
  readonly decision: string;
  readonly at: LocalMoment;
};

/** The row in *Evidence and handover* that says who is in charge from now on. */
export function handOver(
  text: string,
  report: Report,
  { form, handover }: { form: Form; handover: Handover },
): readonly Edit[] {
  const at = stamp(handover.at, dateOf(report));
  const item = words[report.language].item({ ...handover, time: at });
  const { where, until } = words[report.language];
  return addRow(text, report, { form, row: { role: 'handover', cells: { item, where, until, owner: handover.to } } });
}

type Said = Omit<Handover, 'at'> & { readonly time: string };

const words = {
  en: {
    item: ({ time, from, decision }: Said) =>
      `Incident lead, handed over at ${time}${from && ` by ${from}`}${decision && `; next decision: ${decision}`}`,
    where: 'this report',
    until: 'recovery',
  },
  ja: {
    item: ({ time, from, decision }: Said) =>
      `対応の指揮（${time}${from && `に${from}から`}引き継ぎ）${decision && `。次の判断：${decision}`}`,
    where: '本報告書',
    until: '復旧まで',
  },
} as const;
