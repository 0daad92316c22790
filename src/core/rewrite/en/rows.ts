import type { PredicateKind } from '../../language/index.js';
import type { VerbForm } from '../verbs.js';
import type { FrameName } from './words.js';

/** How a blaming predicate is written, up to and with its verb, and the frames that say the same without blame. */
export type Row = {
  readonly kinds: readonly PredicateKind[];
  /** On the text from the predicate on. `verb` is the verb that the frames need. */
  readonly match: RegExp;
  readonly verb?: VerbForm;
  readonly frames: readonly FrameName[];
  /** What a draft replaces: the clause, else the whole sentence, whose rest only tells the better past; or all but the subject. */
  readonly takes?: 'sentence' | 'predicate';
};

const adverb =
  '(?<adverb>(?:properly|fully|correctly|adequately|sufficiently|thoroughly|actually|carefully|explicitly|immediately|promptly) )?';
const verb = '(?<verb>[a-z]+(?:-[a-z]+)?)(?![\\w-])';
const have =
  "(?: (?!not\\b)[a-z]+ly| at least| just)? (?:have|'ve|of) (?:(?:[a-z]+ly|first|also|at least|instead|just|already|never|then) )*";
const acts: readonly FrameName[] = ['run', 'done', 'possible'];
const omissions: readonly FrameName[] = ['late', 'nothing', 'noneDone', 'notDone', 'trigger', 'triggerWithin'];
const faults =
  'mistakenly|accidentally|inadvertently|unintentionally|erroneously|wrongly|incorrectly|carelessly|prematurely|improperly|unknowingly|unwittingly|recklessly|negligently|sloppily|foolishly|hastily|lazily|blindly|needlessly|wrongfully|clumsily|thoughtlessly|irresponsibly|stupidly|absent-mindedly';

export const faultWords = faults;

const row = (kinds: readonly PredicateKind[], match: string, rest: Omit<Row, 'kinds' | 'match'>): Row => ({
  kinds,
  match: new RegExp(`^(?:${match})`, 'di'),
  ...rest,
});

export const rows: readonly Row[] = [
  row(
    ['omission'],
    `(?:fail(?:ed|s|ing)? (?:again |once again |repeatedly )?to|(?:neglected|forgot|forgotten|omitted) to|(?:didn['’]t|did not|nor did)(?: even| also| really| ever| then)*(?: (?:bother|think|care|want|manage|take the time) to)?) ${adverb}${verb}`,
    { verb: 'base', frames: omissions },
  ),
  row(['omission'], `never (?:once |even |actually )?${adverb}${verb}`, { verb: 'past', frames: omissions }),
  row(
    ['omission'],
    `(?:had(?:n['’]t| not)|still ha(?:ve|s)(?:n['’]t| not)) (?:yet |ever |even )?${adverb}(?!been )${verb}`,
    { verb: 'participle', frames: omissions },
  ),
  row(['omission'], `(?:should|ought to|could|might)${have}been ${verb}`, {
    verb: 'participle',
    frames: ['undone'],
    takes: 'predicate',
  }),
  row(['omission'], `(?:should|could)(?: not|n['’]t) have been ${verb}`, {
    verb: 'participle',
    frames: ['allowed'],
    takes: 'predicate',
  }),
  row(['omission'], `(?:should|ought to|could|might)${have}${adverb}${verb}`, {
    verb: 'participle',
    frames: omissions,
  }),
  row(['omission'], `should(?: not|n['’]t) have ${verb}`, { verb: 'participle', frames: acts }),
  row(
    ['omission'],
    `(?:nobody|no one|no-one|none of (?:us|them|the \\w+)) (?:ever |even |actually |had )?thought of(?= [a-z]+ing )`,
    {
      frames: ['prompted'],
    },
  ),
  row(
    ['omission'],
    `(?:nobody|no one|no-one|none of (?:us|them|the \\w+)|not a single \\w+) (?:ever |even |actually |had )?(?:(?:bothered|thought|cared|took the time) to ${verb})`,
    { verb: 'base', frames: omissions },
  ),
  row(
    ['omission'],
    `(?:nobody|no one|no-one|none of (?:us|them|the \\w+)|not a single \\w+) (?:ever |even |actually |had )?${verb}`,
    { verb: 'past', frames: omissions },
  ),
  row(['omission'], `if (?:only )?[^,.;]{1,60}? (?:had|'d|’d) (?!not )(?:only |just |first )?${adverb}${verb}`, {
    verb: 'participle',
    frames: omissions,
    takes: 'sentence',
  }),
  row(
    ['omission'],
    `had (?:(?:the|an?|our|any|this) )?[^,.;]{1,50}? (?!not )(?:only |just |first )?(?!been )${verb}(?= )`,
    {
      verb: 'participle',
      frames: omissions,
      takes: 'sentence',
    },
  ),
  row(['omission'], `overlook(?:ed|ing)?`, { frames: ['notNoticed'] }),
  row(
    ['omission'],
    `(?:ignored|disregarded|dismissed(?! (?:(?!because)[\\w'’-]+ ){1,5}as (?!if|soon))|shrugged off|brushed off|brushed aside|glossed over)`,
    {
      frames: ['notActedOn'],
    },
  ),
  row(['omission'], `(?:forgot|forgotten|omitted)(?: about)?(?! to\\b)`, { frames: ['leftOut'] }),
  row(['omission'], `(?:skipped|bypassed|circumvented)`, { frames: ['skippable'] }),
  row(['omission'], `rushed`, { frames: ['dated'] }),
  row(['omission'], `waved through`, { frames: ['passed'] }),
  row(['omission'], `sat on`, { frames: ['waited'] }),
  row(['omission'], `let(?= [^,.;]{1,60}? (?:slip|slide))`, { frames: ['slipped'] }),
  row(['omission'], `(?:was|were) (?:too )?(?:slow|late) to ${verb}`, { verb: 'base', frames: ['answered'] }),
  row(['omission', 'judgement'], `(?:was|were|is|are) (?:far |much |simply |just )?too [\\w-]+ to ${verb}`, {
    verb: 'base',
    frames: ['lacked'],
  }),

  row(
    ['harm', 'judgement', 'mental'],
    `(?:${faults}) (?:and \\w+ly )?(?!assumed|thought|believed|concluded|presumed|decided)${verb}`,
    { verb: 'past', frames: [...acts, 'plain'] },
  ),
  row(
    ['harm'],
    `(?:violated|breached|disobeyed|flouted|broke)(?= (?:the |our |a )?(?:[\\w-]+ )?(?:rules?|polic|procedure|protocol|process|guideline|freeze))`,
    {
      frames: ['unenforced'],
    },
  ),
  row(
    ['harm'],
    `(?<verb>(?:broke|crashed|wiped|destroyed|ruined|corrupted|caused|trashed|clobbered|bricked|wrecked)(?: out)?|(?:took|brought|knocked) (?:down|out))(?![\\w-])`,
    { frames: ['because', 'change'] },
  ),
  row(['harm'], verb, { verb: 'past', frames: ['unchecked', ...acts, 'possibleWithout'] }),

  row(['mental'], `(?:misread|misunderstood|misinterpreted|misremembered)`, { frames: ['readAs'] }),
  row(['mental'], `(?:underestimated|misjudged|misdiagnosed)`, { frames: ['looked'] }),
  row(['mental'], `(?:confused|mixed up)(?= (?:the two|both|two|[^,.;]+ and) )`, { frames: ['alike'] }),
  row(['mental'], `(?:misconfigured|mistyped|mishandled|fat-fingered|botched)`, { frames: ['tookValue'] }),
  row(
    ['mental'],
    `(?:(?:${faults}) (?:assumed|thought|believed|concluded|presumed)|assumed (?:wrongly|incorrectly|mistakenly))(?: that)?`,
    { frames: ['seemed'] },
  ),
];
