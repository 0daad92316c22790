import { findTimes, parseDurations } from '../../time/index.js';
import type { Rule } from '../rule.js';

export const noOutlook: Rule<{ vague: null; unknown: null }> = {
  id: 'now/no-outlook',
  level: 'warning',
  words: {
    en: {
      title: 'While it goes on, the outlook is rough but there',
      why: 'What people need first is that their uncertainty ends. A rough time lets them decide whether to wait; "unknown, next estimate at 15:30" does too. "As soon as possible" does not.',
      vague: 'The outlook names no time; write a rough one, or "unknown, next estimate at …"',
      unknown: 'The outlook is unknown; add when the next estimate comes',
    },
    ja: {
      title: '対応中は、おおよその見込みがある',
      why: 'まず必要なのは、見通しが立つことです。おおよその時刻があれば、待つかどうかを決められます。「未定。次の見込みは15:30」でも構いません。「一刻も早く」では決められません。',
      vague: '復旧見込みに時刻がありません。おおよその時刻か「未定、次の見込みは…」と書いてください',
      unknown: '復旧見込みが未定です。次の見込みをいつ知らせるかを書いてください',
    },
  },
  examples: [
    {
      en: ['---', 'status: ongoing', '---', '## Outlook', '', '⟦We are working on it as fast as we can.⟧'],
      finds: ['vague'],
    },
    { en: ['---', 'status: ongoing', '---', '## Outlook', '', '⟦Unknown at the moment.⟧'], finds: ['unknown'] },
    { en: ['---', 'status: ongoing', '---', '## Outlook', '', 'Unknown; next estimate at 15:30.'] },
    { en: ['---', 'status: ongoing', '---', '## Outlook', '', 'About two hours from now.'] },
    {
      ja: ['---', 'status: ongoing', '---', '## 復旧見込み', '', '⟦一刻も早い復旧に努めております。⟧'],
      finds: ['vague'],
    },
    { ja: ['---', 'status: ongoing', '---', '## 復旧見込み', '', '未定。次の見込みは15:30にお知らせします。'] },
  ],
  *check({ status, sections, sentences }) {
    if (status !== 'ongoing') return;
    // A section without any text is an empty section, and one that is missing is missing.
    const section = sections.find(({ roles, filled }) => filled && roles.includes('outlook'));
    if (!section) return;
    const { start, end } = section.body;
    const own = sentences.filter(({ range, place }) => place !== 'heading' && start <= range.start && range.end <= end);
    const first = own[0];
    if (!first || own.some(({ text }) => saysWhen(text))) return;
    yield { range: first.range, says: own.some(({ text }) => unknown.test(text)) ? 'unknown' : 'vague' };
  },
};

const saysWhen = (text: string): boolean =>
  findTimes(text).length > 0 || parseDurations(text).length > 0 || rough.test(text);

/** A rough time without a number. */
const rough =
  /\b(?:within|in) (?:the|an|a few|a couple of) (?:next )?(?:hours?|minutes?|days?)|\b(?:by|until|this|tonight|tomorrow|later) ?(?:this )?(?:noon|midnight|morning|afternoon|evening|tonight|today|tomorrow|end of (?:the )?day)|数(?:分|時間|日)|本日中|今夜|明朝|明日|正午|夕方|午前中|午後|今週中/i;
const unknown =
  /\b(?:unknown|not (?:yet )?known|unclear|no (?:eta|estimate)|cannot (?:yet )?say|tbd)\b|未定|不明|分かって|わかって|見通し(?:は|が)立/i;
