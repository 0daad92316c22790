/** What a column or a `key: value` part of an action, measure or update is called, in both languages. */
const names: Readonly<Record<Field, RegExp>> = {
  text: /^(?:action(?: items?| points?| taken)?|item|task|description|what|measure|to-?do|improvement|recommendation|countermeasure|step|details?|work|change|issue|title|対策|アクション|対応|内容|施策|改善|項目|実施内容|対策内容|対応内容|改善内容|変更内容|タスク|やること|再発防止策|アクションアイテム|防止策)$/,
  owner:
    /^(?:owners?|who|assignees?|assigned(?: to)?|responsible|team|dri|lead|by|担当|担当者|責任者|オーナー|主担当|実施者|管理者|対応者|担当部署|担当チーム)$/,
  due: /^(?:due(?: date)?|by when|when|deadline|target(?: date)?|eta|expected(?: date)?|until|date|期限|期日|予定日|完了予定|完了予定日|実施予定|実施予定日|実施日|目標日|期限日|対応期限|いつまで)$/,
  done: /^(?:done when|done criterion|acceptance(?: criteria)?|verified by|proof|完了条件|完了の条件|完了基準|確認方法)$/,
  ticket: /^(?:tickets?|issues?|links?|tracking|tracker|bug|jira|pr|bug ?id|チケット|課題|リンク|管理番号)$/,
  state: /^(?:status|state|done\??|progress|completed\??|状態|ステータス|状況|進捗|完了)$/,
  kind: /^(?:type|kind|category|class|種別|区分|カテゴリー?|分類|種類)$/,
  id: /^(?:#|no\.?|id|nr\.?|番号|項番)$/,
  risk: /^(?:remaining risk|risk|残存リスク|リスク|残るリスク)$/,
  why: /^(?:why|reason|cause|理由|原因|要因)$/,
};

export type Field = 'text' | 'owner' | 'due' | 'done' | 'ticket' | 'state' | 'kind' | 'id' | 'risk' | 'why';

const order = Object.keys(names) as readonly Field[];

/** Which field a column head or key names. */
export function fieldOf(name: string): Field | null {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([].*$/, '')
    .replace(/[*_`:]/g, '')
    .trim();
  return order.find((field) => names[field].test(plain)) ?? null;
}

/** Columns of a table by field; the first column that fits wins. */
export function columnsOf(header: readonly { readonly text: string }[]): Partial<Record<Field, number>> {
  const columns: Partial<Record<Field, number>> = {};
  for (const [i, cell] of header.entries()) {
    const field = fieldOf(cell.text);
    if (field && columns[field] === undefined) columns[field] = i;
  }
  return columns;
}

/** `… · owner: ann · due: 2026-12-01`: the text before the first known key, and the values by field. */
export function fieldsIn(text: string): {
  readonly text: string;
  readonly end: number;
  readonly fields: Partial<Record<Field, string>>;
} {
  const fields: Partial<Record<Field, string>> = {};
  let end = text.length;
  const key = /(?:^|[·•|,;、，。(（\s—–-])\s*([A-Za-z][A-Za-z ]{1,18}|[\u3040-\u30ff\u4e00-\u9fff]{2,8})\s*[:：]\s*/g;
  let open: { field: Field; from: number } | null = null;
  const close = (to: number) => {
    if (open) fields[open.field] ??= trim(text.slice(open.from, to));
    open = null;
  };
  for (let match = key.exec(text); match; match = key.exec(text)) {
    const field = keyField(match[1]!);
    if (!field) continue;
    close(match.index);
    end = Math.min(end, match.index);
    open = { field, from: match.index + match[0].length };
  }
  // The last value ends at the next separator: what follows it is text of its own, such as a ticket.
  const last = open as { field: Field; from: number } | null;
  if (last) {
    const stop = text.slice(last.from).search(/\s*[·•|]\s*/);
    close(stop < 0 ? text.length : last.from + stop);
  }
  const before = text.slice(0, end);
  // Brackets in front may say which cause it answers.
  const opening = /^\s*([(（])[^)）]+[)）]./.exec(before)?.[1] ?? '';
  return { text: opening + trim(before), end, fields };
}

/** "done when" and the like may follow other words; only the last ones are the key. */
function keyField(words: string): Field | null {
  const field = fieldOf(words);
  if (field) return field === 'text' || field === 'id' ? null : field;
  const parts = words.trim().split(/\s+/);
  return parts.length > 1 ? keyField(parts.slice(1).join(' ')) : null;
}

/** Without separators and half a pair of brackets at either end. */
function trim(text: string): string {
  const bare = text.replace(/^[\s·•|,;、—–-]+|[\s·•|,;、]+$/g, '');
  const surplus = (bare.match(/[)）]/g)?.length ?? 0) - (bare.match(/[(（]/g)?.length ?? 0);
  let [start, end] = [0, bare.length];
  while (bare.length - end < surplus && /[)）]/.test(bare[end - 1] ?? '')) end--;
  while (start < -surplus && /[(（]/.test(bare[start] ?? '')) start++;
  return bare.slice(start, end).trim();
}
