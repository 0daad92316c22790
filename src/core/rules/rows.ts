import { sourceRange } from '../report/prose.js';
import type { Action, Report, Sentence } from '../report/report.js';
import type { Edit, Language, Range } from '../text/text.js';
import { openActions } from './missing-field.js';
import type { Fix } from './rule.js';

/** What stands in a new row until people write it. */
type Slots = Readonly<Record<'text' | 'owner' | 'due' | 'done' | 'ticket', string>>;
const slots: Readonly<Record<Language, Slots>> = {
  en: { text: '‹what the system will do›', owner: '‹name›', due: '‹date›', done: '‹what shows it›', ticket: '‹ABC-1›' },
  ja: { text: '‹システムが何をするか›', owner: '‹氏名›', due: '‹日付›', done: '‹何で分かるか›', ticket: '‹ABC-1›' },
};

export type ActionKind = 'prevent' | 'detect';
const kinds = { en: { prevent: 'prevent', detect: 'detect' }, ja: { prevent: '予防', detect: '検知' } } as const;

export type NewAction = {
  readonly id: string;
  readonly answers: readonly string[];
  readonly kind: ActionKind | null;
};

/** The id that follows those of the actions; actions that have none count as well. */
export const nextAction = ({ actions }: Report): string =>
  `A${Math.max(actions.length, ...actions.map(({ id }) => Number(id?.slice(1) ?? 0))) + 1}`;

/** An action to be filled in, behind the last one and in its shape; none where no action stands in a list or table. */
export function addAction(action: NewAction, report: Report): Edit[] {
  const last = report.actions.findLast(({ list }) => list >= 0);
  if (!last) return [];
  const line = last.columns ? rowOf(action, last.columns, report.language) : itemOf(action, report.language);
  return [{ range: { start: last.range.end, end: last.range.end }, text: `\n${line}` }];
}

function relationOf(parts: readonly string[], language: Language): string {
  if (parts.length === 0) return '';
  return language === 'ja' ? `（${parts.join('、')}）` : `(${parts.join(', ')}) `;
}

const namesOf = ({ answers, kind }: NewAction, language: Language): string[] => [
  ...answers,
  ...(kind === null ? [] : [kinds[language][kind]]),
];

function itemOf(action: NewAction, language: Language): string {
  const { text, owner, due, done } = slots[language];
  const relation = relationOf(namesOf(action, language), language);
  return language === 'ja'
    ? `- [ ] ${action.id}${relation}${text} · 担当: ${owner} · 期限: ${due} · 完了条件: ${done}`
    : `- [ ] ${action.id} ${relation}${text} · owner: ${owner} · due: ${due} · done when: ${done}`;
}

function rowOf(action: NewAction, columns: NonNullable<Action['columns']>, language: Language): string {
  const [hasId, hasKind] = [columns.includes('id'), columns.includes('kind')];
  const relation = relationOf(hasKind ? [...action.answers] : namesOf(action, language), language);
  const named = hasId ? relation : `${action.id}${language === 'ja' ? '' : ' '}${relation}`;
  const cells = columns.map((column): string => {
    if (column === 'id') return action.id;
    if (column === 'text') return `${named}${slots[language].text}`;
    if (column === 'kind') return action.kind === null ? '' : kinds[language][action.kind];
    return column !== null && column in slots[language] ? slots[language][column as keyof Slots] : '';
  });
  return `| ${cells.join(' | ')} |`;
}

/** Actions offered at most: more are a list to read, not a quick fix. */
const mostOffered = 3;

/** Offers for a cause or delay that no action answers: a new action, or one that answers nothing yet. */
export function answerFixes(answer: string, kind: ActionKind, report: Report): Fix[] {
  const added = addAction({ id: nextAction(report), answers: [answer], kind }, report);
  const fresh: Fix = {
    title: { en: `Add an action for ${answer}`, ja: `${answer}への対策を追加` },
    edits: added,
    safe: false,
  };
  const free = openActions(report).filter(({ answers }) => answers.length === 0);
  const linked = free.slice(0, mostOffered).flatMap((action): Fix[] => {
    const edit = linkedTo(answer, action, report);
    const name = action.id ?? `"${action.text.split(/\s*[·•|]\s/)[0]!.slice(0, 24)}"`;
    return edit
      ? [
          {
            title: { en: `${name} answers ${answer}`, ja: `${name}を${answer}への対策とする` },
            edits: [edit],
            safe: false,
          },
        ]
      : [];
  });
  return added.length > 0 ? [fresh, ...linked] : linked;
}

/** The sentence with which an entry begins. */
const firstOf = (range: Range, { sentences }: Report): Sentence | undefined =>
  sentences.find((one) => range.start <= one.range.start && one.range.start < range.end);

/** `A2 …` → `A2 (C1) …`; `null` where brackets already stand behind the id. */
export function linkedTo(answer: string, { id, textRange }: Action, report: Report): Edit | null {
  const first = firstOf(textRange, report);
  const isNamed = id !== null && first?.text.startsWith(id) === true;
  const rest = (first?.text ?? '').slice(isNamed ? id.length : 0);
  if (!first || /^[\s:：.]*[(（]/.test(rest)) return null;
  const at = isNamed ? sourceRange(first.spans, { start: 0, end: id.length }).end : textRange.start;
  const relation = relationOf([answer], report.language);
  return {
    range: { start: at, end: at },
    text: isNamed && report.language === 'en' ? ` ${relation.trimEnd()}` : relation,
  };
}

/** `…` → `C1 …`, where its text begins; `null` for an entry without text. */
export function numbered(id: string, range: Range, report: Report): Edit | null {
  const first = firstOf(range, report);
  const start = first?.range.start ?? -1;
  return first ? { range: { start, end: start }, text: `${id} ` } : null;
}
