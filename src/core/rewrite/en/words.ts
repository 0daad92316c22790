/** Phrases and words of English rewrites. `{name}` stands for a part of the sentence, `‹…›` for what the writer fills in. */

/** What a sentence without blame says: its core, and what follows when the sentence ends there (`full`) or goes on (`brief`). */
export type Frame = { readonly core: string; readonly full?: string; readonly brief?: string };

const guard = { full: ' because ‹missing guard›', brief: ' (‹missing guard›)' };
const enforced = {
  full: '; nothing enforced it because ‹missing guard›',
  brief: ' (nothing enforced it: ‹missing guard›)',
};
const stopped = {
  full: '; nothing stopped it because ‹missing guard›',
  brief: ' (nothing stopped it: ‹missing guard›)',
};
const accepted = {
  full: '; ‹tool› accepted it because ‹missing guard›',
  brief: ' (‹tool› accepted it: ‹missing guard›)',
};

export const frames = {
  nothing: { core: 'nothing{adverb} {past}{tail}', ...guard },
  notDone: { core: '{object} {was} not{adverb} {participle}{rest}', ...enforced },
  noneDone: { core: 'no {object} {was}{adverb} {participle}{rest}', ...enforced },
  trigger: { core: 'at ‹time›, ‹what was known›; nothing triggered {gerund}{tail}', full: ' because ‹missing guard›' },
  triggerWithin: { core: 'nothing triggered {gerund}{tail}', brief: ' (‹missing guard›)' },
  prompted: { core: 'nothing prompted{tail}', ...guard },
  late: { core: '{subject} {past}{tail} at ‹time›; until then ‹what was known›', full: '' },
  answered: { core: '{subject} {past}{tail} at ‹time›; until then ‹what was known›', full: '' },
  passed: { core: '{thing} passed{after}', full: ' because ‹what the review does not cover›', brief: '' },
  dated: {
    core: '{object} {was} set for ‹date›{rest}',
    full: ' because ‹what set the date›',
    brief: ' (‹what set the date›)',
  },
  notNoticed: { core: '{thing} {was} not noticed{after}', full: ' because ‹what hid it›', brief: ' (‹what hid it›)' },
  notActedOn: {
    core: '{thing} {was} not acted on{after}',
    full: ' because ‹what was known then›',
    brief: ' (‹what was known then›)',
  },
  leftOut: {
    core: '{thing} {was} left out{after}',
    full: '; nothing pointed it out because ‹missing guard›',
    brief: ' (nothing pointed it out: ‹missing guard›)',
  },
  skippable: { core: '{thing} could be skipped{after}', ...guard },
  waited: { core: '{object} waited{rest}', full: ' because ‹what it waited for›', brief: ' (‹what it waited for›)' },
  slipped: { core: '‹check› let {object} through{rest}', full: ' because ‹what it does not cover›', brief: '' },
  lacked: { core: '{subject} had no ‹time, tool or access› to {base}{tail}', full: '', brief: '' },
  undone: { core: '{was} not {participle}{tail}', ...guard },
  allowed: {
    core: '{was} {participle}{tail}',
    full: ' because ‹what made it look right›',
    brief: ' (‹what made it look right›)',
  },

  done: { core: '{object} {was} {participle}{rest}', ...stopped },
  run: { core: '{object} {was} {participle} through ‹tool›{rest}', ...accepted },
  unchecked: {
    core: '{object} {was} {participle}{rest}',
    full: '; nothing enforced {check} because ‹missing guard›',
    brief: ' (nothing enforced {check}: ‹missing guard›)',
  },
  plain: { core: '{subject} {verb}{tail}', ...accepted },
  possible: { core: '{gerund}{tail} was possible', full: ' because ‹missing guard›' },
  possibleWithout: { core: '{gerund}{tail} without {check} was possible', full: ' because ‹missing guard›' },
  change: { core: '‹what was run or changed› {verb}{tail}', ...accepted },
  because: { core: '{means} {verb}{object}', ...stopped },
  unenforced: { core: '{object} {was} not enforced{rest}', ...guard },

  readAs: {
    core: '{thing} {was} read as ‹other meaning›{after}',
    full: ' because it said ‹words›',
    brief: ' (it said ‹words›)',
  },
  looked: {
    core: '{object} looked ‹how›{rest} at ‹time›',
    full: ' because ‹what was shown›',
    brief: ' (‹what was shown›)',
  },
  alike: { core: '{object} looked alike{rest}', full: ' because ‹what was shown›', brief: ' (‹what was shown›)' },
  seemed: { core: 'it looked as if {tail}', full: ', because ‹what was shown›', brief: ' (‹what was shown›)' },
  tookValue: { core: '{thing} accepted ‹wrong value›{after}', ...guard },
} as const satisfies Readonly<Record<string, Frame>>;

export type FrameName = keyof typeof frames;

/** A named person in a sentence, unless the report says what they do. */
export const role = 'an engineer';
