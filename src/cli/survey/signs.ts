import { hasMark } from '../../host/reports.js';

/** Words in the heading of a section, by what it is for. First match counts. */
const sectionWords: readonly (readonly [role: string, words: RegExp])[] = [
  ['timeline', /time ?line|chronolog|時系列|経緯|経過/i],
  ['prevention', /action items?|prevent|follow.?ups?|corrective|remediation|再発防止|再発予防|改善策|今後の対策/i],
  ['interim', /workaround|stop.?gap|暫定|応急/i],
  ['delay', /\b(late|delay(ed)?|slow)\b|遅れ|遅延|時間を要した/i],
  ['cause', /\bcauses?\b|\bwhy\b|原因|要因|真因/i],
  ['impact', /impact|affected|影響|被害/i],
  ['lessons', /lessons?|learn(ed|t|ings?)|went (well|wrong)|教訓|振り返り|学び/i],
  ['handover', /evidence|hand.?over|証跡|引き継ぎ/i],
];

const incidentWords =
  /incident|outage|post-?mortem|\brca\b|root.cause|障害|インシデント|不具合|事故|トラブル|ポストモーテム/i;

export type Heading = { readonly line: number; readonly rank: number; readonly text: string };

/** ATX headings, bold labels, ■ and 【】, outside code. `line` from 1. */
export function headingsOf(lines: readonly string[]): Heading[] {
  let isCode = false;
  return lines.flatMap((line, at) => {
    if (/^ {0,3}(```|~~~)/.test(line)) isCode = !isCode;
    const found = isCode ? null : heading.exec(line.slice(0, 300).trimEnd());
    const text = bare(found?.[2] ?? found?.[3] ?? found?.[4] ?? '');
    return text === '' ? [] : [{ line: at + 1, rank: found?.[1]?.length ?? 7, text }];
  });
}

const heading = /^(?:(#{1,6})\s+(.+?)[\s#]*|\*\*(.{1,60}?)[:：]?\*\*[:：]?|(?:■|【)\s*(.{1,40}?)】?)$/;

/** Without numbers, emoji and marks in front and behind. */
const bare = (text: string): string =>
  text
    .replace(/^(?:[\s\d.)、．*_]|\p{Extended_Pictographic}|\ufe0f)+/u, '')
    .replace(/(?:[\s:：*_]|\p{Extended_Pictographic}|\ufe0f)+$/u, '');

/** What a section is for, guessed from its heading alone. */
export const guessRole = (heading: string): string | null =>
  sectionWords.find(([, words]) => words.test(heading))?.[0] ?? null;

/** Text reads like an incident report: it says so, or its headings ask what reports ask. */
export function looksLikeReport(path: string, text: string): boolean {
  if (hasMark(text)) return true;
  const headings = headingsOf(text.split(/\r?\n/));
  const roles = new Set(headings.flatMap((heading) => guessRole(heading.text) ?? []));
  const isNamed = incidentWords.test(path) || headings.slice(0, 3).some((heading) => incidentWords.test(heading.text));
  return roles.size >= (isNamed ? 2 : 3);
}
