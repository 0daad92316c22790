import type { Report } from './report.js';

const handle = /(?<![\w@/.])@[A-Za-z][\w-]{1,38}(?![\w.]*\/)/g;
/** `Owner: Ann Lee`, `担当：佐藤`: who a report names as its people. */
const named =
  /(?:^|[·|(（,、;])\s*(?:owners?|authors?|assignees?|dri|reporters?|participants?|attendees|responders?|incident commanders?|scribes?|written by|担当|担当者|作成者|作成|報告者|対応者|承認者|参加者|記録|責任者|オーナー)\s*[:：]\s*([^·|)）。;\n]{2,80})/gi;
const name = /^(?:[A-Z][\p{L}'-]+(?: [A-Z][\p{L}'.-]+){0,2}|[一-鿿々]{1,4}(?: ?[一-鿿々]{1,4})?|[a-z][\w-]{2,20})$/u;

/** The people of a report: owners and authors, handles, and names behind "Owner:". */
export function rosterOf(report: Pick<Report, 'sentences' | 'actions' | 'frontMatter'>): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (value: string) => {
    for (const part of value.split(/[,、/&・]|\band\b/)) {
      const plain = part
        .replace(/[（(].*$/, '')
        .replace(/(?:さん|氏|様)$/, '')
        .trim();
      if (!name.test(plain) || team.test(plain)) continue;
      found.add(plain);
      const [first, ...rest] = plain.split(' ');
      if (rest.length > 0 && first) found.add(first);
    }
  };
  for (const { key, value } of report.frontMatter.entries)
    if (
      /^(?:authors?|owners?|accountable|reporter|responders?|reviewer|approver|participants|commander|scribe|作成者|担当者?|報告責任者)$/.test(
        key,
      )
    )
      for (const item of Array.isArray(value) ? value : [value]) if (typeof item === 'string') add(item);
  for (const { owners } of report.actions) owners.forEach(add);
  for (const { text } of report.sentences) {
    for (const match of text.match(handle) ?? []) found.add(match);
    if (text.includes(':') || text.includes('：')) for (const match of text.matchAll(named)) add(match[1]!);
  }
  return found;
}

/** Teams own actions too; a lower-case word that is an ordinary noun is no name. */
const team =
  /team|squad|ops|sre|platform|infra|security|support|engineering|backend|frontend|data|dev|qa|tbd|none|everyone|all|network|database|dba|チーム|部$|課$|担当|運用|開発|未定|全員|なし|保守/i;
