import {
  asksWhyLate,
  causeCue,
  causeFound,
  delayCue,
  delayFactor,
  notLateCue,
  reasonCue,
  responseObstacle,
  tellsMethod,
} from '../language/index.js';
import { isAboutResponse } from './about-response.js';
import type { Action, Answer, Phase, PhaseTime, Question, Section, Sentence, TimelineEntry } from './report.js';

type Facts = {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly timeline: readonly TimelineEntry[];
  readonly actions: readonly Action[];
  readonly phases: Readonly<Partial<Record<Phase, PhaseTime>>>;
};

/** A timeline is one from three entries with a clock time on. */
const leastEntries = 3;

const no: Answer = { how: 'no', range: null };

/** How each of the questions is answered: by its section, elsewhere in the report, or not at all. */
export function answersOf(facts: Facts): Record<Question, Answer> {
  return {
    now: bySection(facts, ['impact', 'now']) ?? elsewhere(facts, () => true) ?? no,
    cause: causeSection(facts) ?? elsewhere(facts, saysCause(facts)) ?? no,
    prevention: prevention(facts),
    delay: delay(facts),
    timeline: timeline(facts),
  };
}

function bySection({ sections }: Facts, roles: readonly string[]): Answer | null {
  const own = (section: Section) =>
    section.roles.includes('now') || section.roles.includes('analysis') ? section.ownFilled : section.filled;
  const found = sections.find((section) => section.roles.some((role) => roles.includes(role)) && own(section));
  return found ? { how: 'section', range: found.headingRange } : null;
}

/** A section that only explains how causes are looked for tells none. */
function causeSection(facts: Facts): Answer | null {
  const told = facts.sentences.filter(({ place }) => place !== 'heading');
  const explaining = new Set(
    told.filter(({ text, language }) => tellsMethod(text, language)).map((one) => one.section),
  );
  for (const { text, language, section } of told) if (!tellsMethod(text, language)) explaining.delete(section);
  const sections = facts.sections.filter((_, at) => !explaining.has(at));
  return bySection({ ...facts, sections }, ['cause', 'analysis']);
}

function elsewhere({ sentences }: Facts, says: (sentence: Sentence, i: number) => boolean): Answer | null {
  const found = sentences.find((sentence, i) => sentence.place !== 'heading' && says(sentence, i));
  return found ? { how: 'elsewhere', range: found.range } : null;
}

/** Sections whose own subject is not the cause: "because" there explains something else. */
const otherSubject = new Set([
  'impact',
  'interim',
  'outlook',
  'prevention',
  'elsewhere',
  'delay',
  'updates',
  'handover',
  'lessons',
  'metadata',
  'references',
]);

/** A sentence that states the cause of the incident: an entry of the timeline must say that it was found. */
function saysCause({ sections, sentences }: Facts): (sentence: Sentence, i: number) => boolean {
  return ({ text, language, section, timed }, i) => {
    const role = sections[section]?.roles[0] ?? '';
    if (otherSubject.has(role)) return false;
    if (timed) return causeFound(text, language);
    if (role !== 'summary' && role !== 'now') return causeCue(text, language);
    const last = sentences[i - 1];
    return reasonCue(text, language, last?.section !== section || last.place === 'heading');
  };
}

/** To look into something prevents nothing yet. */
const exploring =
  /^\W*(?:\[[^\]]*\]\s*)?(?:(?:team |we )?(?:discuss(?:ed)?|investigate|consider|look into|explore|evaluate|think about|find out|understand)\b|(?:is|are|do|does|can|could|should|why|what|how|whether|any)\b(?!.*\b(?:will|must)\b))|(?:検討|調査)(?:する|中|を行う|します|事項)?[。）)]?\s*$/i;

function prevention(facts: Facts): Answer {
  const action = facts.actions.find(({ state, text }) => state !== 'declined' && !exploring.test(text));
  if (action) {
    const inside = facts.sections.some(
      ({ roles, headingRange, body }) =>
        roles.includes('prevention') && headingRange.start <= action.range.start && action.range.start < body.end,
    );
    return { how: inside ? 'section' : 'elsewhere', range: action.range };
  }
  return no;
}

/** Sections in which it is the service that is slow. */
const notResponse = new Set(['impact', 'prevention', 'interim', 'metadata', 'references', 'elsewhere']);

/** Sections in which what stood in the way made it happen, or is a saying for everybody. */
const aboutCause = new Set(['cause', 'analysis', 'lessons', 'fix']);

/** The sentence says what kept people from noticing, understanding or ending it sooner, or that nothing did. */
function explainsDelay(sentence: Sentence, sections: readonly Section[]): boolean {
  const { text, language, section, timed } = sentence;
  const open = sections[section];
  const role = open?.roles[0] ?? '';
  if (notResponse.has(role)) return false;
  const cue = delayCue(text, language);
  // What was hard to find out is told of causes too.
  if (cue !== null && !(cue === 'diagnosis' && role === 'cause')) return true;
  if (notLateCue(text, language)) return true;
  if (!timed && !aboutCause.has(role) && responseObstacle(text, language) !== null) return true;
  return isAboutResponse(sentence, open) && delayFactor(text, language) !== null;
}

function delay(facts: Facts): Answer {
  const { sections } = facts;
  const answersWhy = (sentence: Sentence, i: number): boolean => {
    const asked = facts.sentences[i - 1];
    return (
      asked !== undefined &&
      asked.place !== 'heading' &&
      asksWhyLate(asked.text, asked.language) &&
      !/[?？]\W*$/.test(sentence.text)
    );
  };
  const asking = sections.find(
    ({ heading, filled }) => filled && asksWhyLate(heading, /[\u3041-\u30ff]/.test(heading) ? 'ja' : 'en'),
  );
  return (
    bySection(facts, ['delay']) ??
    (asking ? ({ how: 'section', range: asking.headingRange } as const) : null) ??
    elsewhere(facts, (sentence, i) => explainsDelay(sentence, sections) || answersWhy(sentence, i)) ??
    no
  );
}

function timeline({ timeline: entries, sections, phases }: Facts): Answer {
  const timed = entries.filter(({ minutes }) => minutes !== null);
  const section = sections.find(({ roles }) => roles.includes('timeline'));
  if (section && timed.length >= leastEntries) return { how: 'section', range: section.headingRange };
  const stated = Object.values(phases).filter(({ from }) => from === 'metadata');
  const first = timed[0] ?? stated[0];
  return first && timed.length + stated.length >= leastEntries ? { how: 'elsewhere', range: first.range } : no;
}
