import type { Language } from '../core/index.js';
import { positionAfter, textEdits } from './convert.js';
import { askAbout, type OpenReport, openReport, type Parts, zoneFor } from './open-report.js';
import type { EditAnswer, EditParams } from './protocol.js';
import type { Session } from './session.js';

const words = {
  changed: {
    en: 'The text has changed meanwhile; try again',
    ja: 'その間に文章が変わりました。もう一度実行してください',
  },
  noReport: { en: 'This is not an incident report that is checked', ja: '検査の対象の報告書ではありません' },
} as const;

/** A change of an open report: all its edits, or why there are none. */
export async function editFor({ uri, version, at, change }: EditParams, parts: Parts): Promise<EditAnswer> {
  const report = await openReport(uri, parts);
  const language = languageOf(report, parts.session);
  if (report === null) return { refused: words.noReport[language] };
  if (report.version !== version) return { refused: words.changed[language] };
  const { document } = report;
  const ask = { ...change, offset: document.offsetAt(at), zone: zoneFor(parts.session) };
  const answer = await askAbout(report, parts, { kind: 'change', ask });
  if (answer === null) return { refused: words.changed[language] };
  if ('refused' in answer) return answer;
  const { edits, cursor } = answer;
  return { edits: textEdits(edits, document), cursor: cursor && positionAfter(edits, cursor, document) };
}

const languageOf = (report: OpenReport | null, { display }: Session): Language =>
  report?.request.messages ?? display ?? 'en';
