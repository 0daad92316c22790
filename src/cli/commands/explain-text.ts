import path from 'node:path';
import {
  type ClauseReading,
  exemptions,
  explainText,
  formFor,
  type Language,
  refuse,
  type SentenceReading,
} from '../../core/index.js';
import { configsFor } from '../configs.js';
import type { ExitCode } from '../io.js';
import { chosen, type Session } from '../session.js';
import { padded, safeJson, visible, widthOf } from '../terminal.js';
import { say } from '../words.js';
import { nameOf } from './explain-words.js';

/** `hansei explain --text "…"`: how the blame rules read each sentence, with the config of the current folder. */
export async function explainTextCommand(text: string, format: string, session: Session): Promise<ExitCode> {
  const known = chosen(session.language, format, { option: '--format', known: ['text', 'json'] });
  const scope = await configsFor(session, { config: null, profile: null }).scopeFor(
    path.join(session.io.cwd, 'text.md'),
  );
  if (scope === null) return 2;
  const { config } = scope;
  const messages = session.lang ?? config.messages;
  const options = { config, forms: formFor, now: null, messages, fixes: false, fileName: null };
  const reading = explainText(text, options);
  if (reading === null) {
    const { findings } = refuse('too-deep', { limit: config.limits.nesting }, session.language);
    session.tell('trouble', { path: '--text', reason: findings[0]?.message ?? '' });
    return 2;
  }
  session.print(
    known === 'json'
      ? `${safeJson(reading, 2)}\n`
      : `${reading.sentences.map((sentence) => shown(sentence, reading.language, session)).join('\n\n')}\n`,
  );
  return 0;
}

function shown({ text, clauses, findings }: SentenceReading, language: Language, { colours }: Session): string {
  const parts = [colours.bold(visible(text))];
  if (clauses.length === 0) parts.push(`  ${nameOf(language, 'nothing')}`);
  for (const clause of clauses) parts.push('', ...linesOf(clause, language));
  if (findings.length > 0) parts.push('');
  for (const { rule, level, message } of findings)
    parts.push(`  ${say(language, level)}  ${visible(message)}  ${colours.dim(rule)}`);
  return parts.join('\n');
}

function linesOf(clause: ClauseReading, language: Language): string[] {
  const { subject, predicate, tense, modality } = clause;
  const name = (key: string): string => nameOf(language, key);
  const when = modality === 'counterfactual' ? name(modality) : tense === 'none' ? null : name(tense);
  const rows: readonly (readonly [label: string, value: string])[] = [
    ['clause', clause.text],
    [
      'subject',
      subject.kind === 'none'
        ? (subject.text ?? name('nobody'))
        : `${subject.text ?? name('nobody')} · ${name(subject.kind)}`,
    ],
    ['predicate', [predicate.text, name(predicate.kind), when].filter((part) => part !== null).join(' · ')],
    ['outcome', outcomeOf(clause, language)],
  ];
  const width = Math.max(...rows.map(([label]) => widthOf(name(label))));
  return rows.map(([label, value]) => `  ${padded(name(label), width)}  ${visible(value)}`);
}

function outcomeOf({ outcome, exemption, softenedBy }: ClauseReading, language: Language): string {
  const said = nameOf(language, outcome === 'subject' ? 'subjectGate' : outcome);
  if (exemption !== null) {
    const about = exemptions.find(({ id }) => id === exemption)?.about[language] ?? '';
    return `${said} ${exemption}: ${about}`;
  }
  if (softenedBy === null) return said;
  return `${said}; ${nameOf(language, 'softer')}: ${nameOf(language, softenedBy === 'nobody' ? 'nobodySoft' : softenedBy)}`;
}
