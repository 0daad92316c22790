import { languageOf } from '../language/index.js';
import { kindOfAction, strengthOf, tellsDone } from '../language/strength.js';
import type { Language, Range } from '../text/text.js';
import { dueDate, duePhrase } from '../time/index.js';
import type { Block } from './blocks.js';
import type { Field } from './fields.js';
import { blankCell } from './items.js';
import type { Action, ActionState } from './report.js';

export type Parts = {
  readonly text: string;
  readonly textRange: Range;
  readonly fields: Partial<Record<Field, string>>;
  /** Everything that is said of the action. */
  readonly raw: string;
  readonly columns?: Action['columns'];
};

type Input = { readonly source: string; readonly language: Language };

const doneMark =
  /✅|☑|✔|\[[xX]\]|\b(?:done|completed?|merged|fixed|deployed|shipped|closed)\b[.)\]]*\s*$|^\s*(?:\[?\(?done\b|completed?\b[:\])])|[(（](?:done|shipped|completed?|released|deployed)\b|[·•,;—–]\s*(?:done|completed|in place|live) (?:on|since)\b|完了|実施済|対応済|済み?[)）]?\s*$/iu;
const declinedMark =
  /\b(?:won't (?:do|fix)|will not (?:be )?(?:do|fix|done|fixed)|wontfix|declined|rejected:|not planned|decided (?:against|not to))|見送|実施しない|対応しない|採用しない|却下/i;
const ideaMark =
  /^(?:ideas?\b|maybe|could|consider|possibly|perhaps|(?:we )?(?:could|might)\b|can we\b|should we\b)|検討(?:する|中|事項|案)?[。)）]?\s*$|案[:：]|アイデア|\?\s*$/i;

function stateOf(
  text: string,
  fields: Parts['fields'],
  { block, language }: { block: Block; language: Language },
): ActionState {
  const struck = block.prose.muted.some(
    ({ start, end }) => start <= 1 && end >= block.prose.text.length - 1 && end > 3,
  );
  if (block.checked === true || (struck && !block.prose.text.includes('`'))) return 'done';
  const said = fields.state ?? '';
  if (declinedMark.test(said) || declinedMark.test(text)) return 'declined';
  if (doneMark.test(said)) return 'done';
  if (block.checked === null && fields.state === undefined && (doneMark.test(text) || tellsDone(text, language)))
    return 'done';
  return ideaMark.test(text) ? 'idea' : 'committed';
}

const ticket =
  /\b[A-Z][A-Z0-9]{1,9}-\d+\b|(?<![\w/&])#\d{1,6}\b|https?:\/\/\S*\/(?:issues|pull|pulls|merge_requests|browse|tickets?)\/[\w-]+/;
const link = /https?:\/\/\S*\/(?:issues|pull|merge_requests|browse)\/[\w-]+/;
const ids = /^\s*(A\d{1,3})\b[:：.]?\s*/;
const relation =
  /[(（]\s*((?:[CD]\d{1,3}[,、\s]*)+)?[,、\s]*(prevent|detect|mitigate|予防|検知|検出|影響軽減)?\s*[)）]/;
const kinds: Readonly<Record<string, NonNullable<Action['kind']>>> = {
  prevent: 'prevent',
  prevention: 'prevent',
  detect: 'detect',
  detection: 'detect',
  mitigate: 'mitigate',
  mitigation: 'mitigate',
  予防: 'prevent',
  検知: 'detect',
  検出: 'detect',
  影響軽減: 'mitigate',
  緩和: 'mitigate',
};

export function actionOf({ text, textRange, fields, raw, columns = null }: Parts, block: Block, input: Input): Action {
  const { source } = input;
  const related = relation.exec(text);
  const bare = text.replace(ids, '').replace(relation, '').trim();
  // A report in one language may quote records in the other.
  const language = languageOf(bare) ?? input.language;
  const strength = strengthOf(bare, language);
  const due = fields.due ?? duePhrase(bare);
  const told =
    ticket.exec(fields.ticket ?? '') ?? ticket.exec(raw) ?? link.exec(source.slice(block.range.start, block.range.end));
  return {
    range: block.range,
    id: ids.exec(text)?.[1] ?? (/^A\d+$/.test(fields.id ?? '') ? fields.id! : null),
    text: bare,
    textRange,
    strength,
    kind: kinds[related?.[2] ?? fields.kind?.toLowerCase() ?? ''] ?? kindOfAction(bare, { language, strength }),
    state: stateOf(bare, fields, { block, language }),
    owners: ownersOf(fields.owner, raw),
    due: due ? dueOf(due, source) : null,
    ticket: told?.[0] ?? null,
    answers: related?.[1]?.match(/[CD]\d+/g) ?? [],
    doneWhen: fields.done || null,
    list: block.group,
    columns,
  };
}

const reportDate = /^date:\s*['"]?((\d{4})-\d{2}-\d{2})/m;

/** The last day of the term; a term that is no date, such as "next release", stays as it was written. */
function dueOf(text: string, source: string): string {
  const [, date = '', year] = reportDate.exec(source.slice(0, 2000)) ?? [];
  const hinted = year === undefined ? null : dueDate(text, Number(year));
  const next = hinted !== null && hinted < date ? dueDate(text, Number(year) + 1) : hinted;
  return dueDate(text, null) ?? next ?? text;
}

function ownersOf(field: string | undefined, raw: string): string[] {
  if (field && !blankCell.test(field))
    return field.split(/\s*(?:[,、/&・]|\band\b|と)\s*/).filter((name) => name !== '');
  return [...new Set(raw.match(/(?<![\w.@/])@[A-Za-z][\w-]*/g) ?? [])];
}
