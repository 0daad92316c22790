import { changeCue, preventionCue, splitSentences } from '../language/index.js';
import { hollowPromise } from '../language/strength.js';
import type { Language } from '../text/text.js';
import { actionOf } from './action.js';
import type { Block } from './blocks.js';
import { isAction } from './items.js';
import { type Prose, slice, sourceRange } from './prose.js';
import type { Action, Section } from './report.js';
import { blocksIn } from './sections.js';

type Input = {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly source: string;
  readonly language: Language;
};

/** A fix that lasts prevents a second time. */
const permanent = /\b(?:permanent|long[- ]term|preventi)|恒久|根本対|再発/i;

/** Sections whose sentences promise nothing about the next time. */
const notTelling = new Set([
  'timeline',
  'impact',
  'interim',
  'outlook',
  'updates',
  'metadata',
  'references',
  'handover',
  'cause',
]);

/** Headings that no form knows and that announce actions all the same. */
const announcing =
  /\b(?:(?<!git(?:hub|lab) |gitea )actions?|remediations?|follow[- ]?ups?|next steps|preventi(?:on|ve))\b(?! (?:taken|during))|対策|再発|(?:実施|対応)した(?:整備|是正|改善|変更)|(?:整備|是正|改善)(?:内容|事項|項目)/i;

/** Actions of a report that has no list of them: its lasting fixes, what its sentences commit to, at last a mere promise. */
export function toldActions(input: Input, listed: (blocks: readonly Block[]) => Action[]): Action[] {
  const fixes = input.sections.filter(
    ({ roles, heading, filled }) =>
      filled && (roles.includes('fix') ? permanent.test(heading) : roles.length === 0 && announcing.test(heading)),
  );
  const fixed = fixes.slice(0, 1).flatMap(({ body }) => fixActions(blocksIn(input.blocks, body), input, listed));
  if (fixed.length > 0) return fixed;
  const { language } = input;
  const says: Says = (text, role) =>
    text.length <= longest[language] &&
    !notTelling.has(role) &&
    (preventionCue(text, language) || (role === 'fix' && changeCue(text, language)));
  const told = sentencesOf(input, says).filter(({ strength }) => strength !== 'vague');
  return told.length > 0 ? told : sentencesOf(input, (text) => hollowPromise(text, language)).slice(0, 1);
}

function fixActions(blocks: readonly Block[], input: Input, listed: (blocks: readonly Block[]) => Action[]): Action[] {
  const heads = blocks.filter(({ kind, prose }) => kind === 'heading' && isAction(prose.text));
  const items = blocks.filter(({ kind }) => kind === 'item' || kind === 'row');
  if (heads.length >= 2 && items.length === 0) return heads.map((block) => proseOf(block.prose, block, input));
  return listed(items);
}

/** Longer sentences explain, and promise nothing. */
const longest = { en: 320, ja: 160 } as const;

type Says = (text: string, role: string) => boolean;

function sentencesOf(input: Input, says: Says): Action[] {
  const found: Action[] = [];
  let section = -1;
  for (const block of input.blocks) {
    while (section + 1 < input.sections.length && input.sections[section + 1]!.headingRange.start <= block.range.start)
      section++;
    const role = input.sections[section]?.roles[0] ?? '';
    if (block.quoted || (block.kind !== 'paragraph' && block.kind !== 'item')) continue;
    for (const range of splitSentences(block.prose.text, input.language)) {
      const sentence = slice(block.prose, range);
      if (says(sentence.text, role) && isAction(sentence.text)) found.push(proseOf(sentence, block, input));
    }
  }
  return found;
}

function proseOf(prose: Prose, block: Block, input: Input): Action {
  const textRange = sourceRange(prose.spans, {
    start: 0,
    end: prose.text.trimEnd().length,
  });
  return actionOf({ text: prose.text.trim(), textRange, fields: {}, raw: prose.text }, block, input);
}
