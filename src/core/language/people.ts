import type { Language, Range } from '../text/text.js';
import type { Context } from './clause.js';
import * as enAbsence from './en/absence.js';
import * as enActs from './en/people-acts.js';
import { subjectBefore as subjectEn } from './en/subject.js';
import * as jaAbsence from './ja/absence.js';
import * as jaActs from './ja/people-acts.js';
import { phraseKind, subjectBefore as subjectJa } from './ja/subject.js';
import { matchesIn } from './matches.js';
import { anyWord } from './words.js';

/** Where a sentence tells what a person or a role did, without a word of blame; `null`: nowhere. */
export const peopleAct = (text: string, context: Context): Range | null =>
  context.language === 'ja' ? jaActs.peopleAct(text, context) : enActs.peopleAct(text, context);

const en = {
  state: new RegExp(
    `\\b(?:was|were|had been|is|being) (?:\\w+ly |still |also |all |too |very |rather |already )?(?:${anyWord(enAbsence.states)})`,
    'gi',
  ),
  slow: new RegExp(
    `\\b(?:took|needed|spent|waited|hesitated)\\b(?: (?:about|around|over|nearly|almost|another|some|more than|up to|too|so|very|a|an|long|\\d+|[\\w-]+)){0,6}? (?:to|before|until) (?:${anyWord(enAbsence.slowActs)})|\\b(?:hesitated|slept through|overslept)\\b`,
    'gi',
  ),
  waiting:
    /\b(?:wait(?:ed|ing)? (?:for|on)|until) ((?:@[\w-]+|(?:Mr|Ms|Mrs|Dr)\.? [A-Z][\w-]+|[A-Z][a-z]+(?: [A-Z][a-z]+)?))(?= (?:to\b|was\b|came\b|woke\b|could\b|joined\b|returned\b|arrived\b|got\b|replied\b|answered\b|had\b)|'s\b|[,.;]|$)/g,
} as const;
const ja = {
  state: new RegExp(jaAbsence.states, 'g'),
  slow: new RegExp(
    `${jaAbsence.slowActs}(?:する(?:の|まで))?(?:が|に|は|までに)[^。、]{0,16}(?:遅れ|遅く|時間(?:が|を)(?:かか|要|費)|\\d+(?:分|時間)(?:を要|かか)|手間取)`,
    'g',
  ),
} as const;

const isPeople = (kind: string): boolean => kind === 'person' || kind === 'role';

/** Where a sentence gives what a person was, or how slow one was, as the reason for a delay; `null`: nowhere. */
export const peopleLate = (text: string, context: Context): Range | null => late[context.language](text, context);

const late: Readonly<Record<Language, (text: string, context: Context) => Range | null>> = {
  en(text, context) {
    for (const { index, 0: words } of [...matchesIn(text, en.state), ...matchesIn(text, en.slow)]) {
      const { kind, range } = subjectEn(text, index, context);
      if (isPeople(kind)) return { start: range?.start ?? index, end: index + words.length };
    }
    for (const match of matchesIn(text, en.waiting)) {
      const who = match[1] ?? '';
      const start = match.index + match[0].indexOf(who);
      if (enActs.isPerson(text.slice(start, start + who.length), context))
        return { start: match.index, end: start + who.length };
    }
    return null;
  },
  ja(text, context) {
    for (const { index, 0: words } of [...matchesIn(text, ja.state), ...matchesIn(text, ja.slow)]) {
      const owner = phraseKind(text, text[index - 1] === 'の' ? index - 1 : index, context);
      const { kind, range } = owner ?? subjectJa(text, index, context);
      if (isPeople(kind)) return { start: range?.start ?? index, end: index + words.length };
    }
    return null;
  },
};
