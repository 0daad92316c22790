import type { Report } from '../report/report.js';
import type { Language } from '../text/text.js';

/** What a message to those affected says beyond what the report holds. */
export type Message = {
  /** What the person on duty wrote: what is new. */
  readonly text: string;
  /** As the row says them. */
  readonly sent: string;
  readonly next: string;
  readonly isFirst: boolean;
};

type Parts = Message & {
  readonly title: string;
  readonly zone: string;
  readonly known: string;
  readonly doing: string;
  readonly outlook: string;
  readonly by: string;
};

/** Sentences of one kind that go into a message: enough to know, short enough to be read. */
const most = 3;

/** The message for those affected, plain text in the report's language. Blame and secrets of the report stay in it. */
export function draftMessage(report: Report, message: Message): string {
  const { language, zone, title, frontMatter } = report;
  const accountable = frontMatter.entries.findLast(({ key }) => key === 'accountable')?.value;
  const join = language === 'ja' ? '' : ' ';
  return layouts[language]({
    ...message,
    title: title?.text ?? '',
    zone: zone ?? '',
    known: said(report, ['impact', 'now']).join(join),
    doing: report.interim
      .map(({ text }) => sentence(text, language))
      .slice(0, most)
      .join(join),
    outlook: said(report, ['outlook']).join(join),
    by: typeof accountable === 'string' ? accountable : '',
  });
}

/** The first sentences of the sections with these roles. */
function said(report: Report, roles: readonly string[]): string[] {
  const { sentences, sections, blame, secrets } = report;
  const inside = ({ range }: { range: { start: number; end: number } }, start: number, end: number) =>
    range.start < end && start < range.end;
  return sentences
    .filter(({ section, place, timed }) => {
      const own = sections[section]?.roles.some((role) => roles.includes(role));
      return own && place !== 'heading' && place !== 'cell' && !timed;
    })
    .filter(({ range: { start, end } }) => ![...blame, ...secrets].some((one) => inside(one, start, end)))
    .slice(0, most)
    .map(({ text }) => sentence(text, report.language));
}

const sentence = (text: string, language: Language): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain === '' || /[.!?。！？]$/.test(plain) ? plain : `${plain}${language === 'ja' ? '。' : '.'}`;
};

const paragraphs = (...lines: readonly (string | null)[]): string =>
  `${lines.filter((line) => line !== null && line !== '').join('\n\n')}\n`;

const layouts: Readonly<Record<Language, (parts: Parts) => string>> = {
  en: ({ title, sent, zone, text, known, doing, outlook, next, isFirst, by }) =>
    paragraphs(
      `${title} – ${isFirst ? 'first notice' : 'update'}, ${sent}${zone && ` (${zone})`}`,
      sentence(text, 'en'),
      known && `What we know: ${known}`,
      doing && `What we are doing: ${doing}`,
      `Outlook: ${outlook || 'We cannot yet say when it will be over.'}`,
      `Next update: ${next}${zone && ` (${zone})`}, earlier if the situation changes.`,
      by,
    ),
  ja: ({ title, sent, zone, text, known, doing, outlook, next, isFirst, by }) =>
    paragraphs(
      `【${isFirst ? '第一報' : '続報'}】${title}（${sent}現在${zone && `、${zone}`}）`,
      sentence(text, 'ja'),
      known && `■ 現在分かっていること\n${known}`,
      doing && `■ 対応状況\n${doing}`,
      `■ 復旧見込み\n${outlook || '現時点では、復旧の時刻をお伝えできません。'}`,
      `■ 次回のご連絡\n${next}${zone && `（${zone}）`}。状況が変わった場合は、それより早くお知らせします。`,
      by,
    ),
};
