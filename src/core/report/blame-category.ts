import type { Clause } from '../language/index.js';
import type { BlameCategory } from './blame-types.js';

/** Which kind of blame a clause is: what it says decides, then of whom; `null`: none. */
export function categoryOf(clause: Clause): BlameCategory | null {
  const {
    predicate: { kind },
    subject,
    asCause,
  } = clause;
  switch (kind) {
    case 'sanction':
      return 'punishment';
    case 'judgement':
      return isOwner(clause) && asCause ? 'role-at-fault' : kind;
    case 'evasion':
    case 'drama':
      return kind;
    case 'error':
      if (subject.kind === 'person' && (asCause || isOwner(clause))) return 'named-person';
      if (asCause) return 'human-error';
      return isOwner(clause) ? 'role-at-fault' : null;
    case 'omission':
      return subject.kind === 'person' ? 'named-person' : 'hindsight';
    default:
      if (subject.kind === 'person') return 'named-person';
      return subject.kind === 'none' ? 'human-error' : 'role-at-fault';
  }
}

/** 担当者の設定ミス: the slip belongs to somebody who stands right before it. */
const isOwner = ({ subject, predicate }: Clause): boolean =>
  subject.kind !== 'none' &&
  subject.kind !== 'software' &&
  subject.range !== null &&
  predicate.range.start - subject.range.end <= 12;
