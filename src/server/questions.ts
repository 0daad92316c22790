import { explain, type Language, rules } from '../core/index.js';
import { rangeOf } from './convert.js';
import { askAbout, openReport, type Parts } from './open-report.js';
import type { ExplainParams, MissingSection, MissingSectionsParams, Owed, OwedParams, RuleTitle } from './protocol.js';
import { messagesFor, type Session } from './session.js';

export async function missingSectionsFor(
  { uri, at }: MissingSectionsParams,
  parts: Parts,
): Promise<readonly MissingSection[]> {
  const report = await openReport(uri, parts);
  if (report === null) return [];
  const ask = { offset: report.document.offsetAt(at) };
  return (await askAbout(report, parts, { kind: 'missingSections', ask })) ?? [];
}

export async function owedFor({ uri, status }: OwedParams, parts: Parts): Promise<readonly Owed[]> {
  const report = await openReport(uri, parts);
  const found = report && (await askAbout(report, parts, { kind: 'owed', ask: { status } }));
  return (found ?? []).map((owed) => ({ ...owed, range: rangeOf(owed.range, report!.document) }));
}

const languageOf = (session: Session): Language => messagesFor(session, { messages: null }) ?? 'en';

export const explained = ({ rule }: ExplainParams, session: Session): string | null =>
  explain(rule, languageOf(session));

export const ruleTitles = (session: Session): readonly RuleTitle[] =>
  rules.map(({ id, words }) => ({ rule: id, title: words[languageOf(session)].title ?? id }));
