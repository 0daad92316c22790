import type { Language } from '../text/text.js';
import * as en from './en/phases.js';
import * as ja from './ja/phases.js';
import type { PhaseName } from './types.js';

const order = ['start', 'detect', 'acknowledge', 'engage', 'escalate', 'diagnose', 'decide', 'mitigate', 'resolve'] as const;

const byName = new Map<string, PhaseName>(
  order.flatMap((phase) => [...en.names[phase], ...ja.names[phase]].map((name) => [name, phase] as const)),
);

type Cue = readonly [PhaseName, RegExp];
const compile = (cues: Readonly<Record<string, string>>, wrap: (source: string) => string): readonly Cue[] =>
  order.toSorted((a, b) => Object.keys(cues).indexOf(a) - Object.keys(cues).indexOf(b)).map((phase) => [phase, new RegExp(wrap(cues[phase] ?? '(?!)'), 'i')]);

const cues: Readonly<Record<Language, readonly Cue[]>> = {
  en: compile(en.cues, (source) => `\\b(?:${source})`),
  ja: compile(ja.cues, (source) => source),
};

/** Not (yet) happened, or only tried: no phase was reached. */
const notYet: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|n't|never|no longer|unsuccessful(?:ly)?|fail(?:s|ed)? to|attempt(?:s|ed)?|tr(?:y|ies|ied|ying) to|unable|without success|did(?:n't| not)|no effect|still|if|would|might|may|will|plan(?:s|ned)?)\b/i,
  ja: /(?:せず|しな|できな|できず|ていな|失敗|試み|試行|予定|未だ|見込|効果な|改善せ|されな|ませんでした|ません)/,
};

const bracketed = /^\s*[[【(（<〈]\s*([^\]】)）>〉]{1,24})\s*[\]】)）>〉]/;
const labelled = /^\s*(?:[*_#>-]*\s*)?([^:：。.|/]{1,28}?)\s*[:：]/;

const named = (text: string): PhaseName | null =>
  byName.get(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .trim(),
  ) ?? null;

/** The phase of the incident that a cell, a label or what a timeline says stands for; `null` when in doubt. */
export function phaseOf(text: string, language: Language): PhaseName | null {
  const head = text.slice(0, 300);
  const explicit = named(head) ?? named(bracketed.exec(head)?.[1] ?? '') ?? named(labelled.exec(head)?.[1] ?? '');
  if (explicit) return explicit;
  const clause = head.split(language === 'ja' ? /。/ : /[.;](?:\s|$)/)[0] ?? head;
  const found = cues[language].find(([, pattern]) => pattern.test(clause));
  if (!found) return null;
  const [phase, pattern] = found;
  const at = pattern.exec(clause)?.index ?? 0;
  const around = clause.slice(Math.max(0, at - 30), at + 60);
  return (phase === 'resolve' || phase === 'mitigate' || phase === 'diagnose') && notYet[language].test(around) ? null : phase;
}
