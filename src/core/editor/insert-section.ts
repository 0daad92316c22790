import { insertSection } from '../rules/insert.js';
import type { Edit } from '../text/text.js';
import { type Changed, refused } from './change.js';
import type { Context } from './context.js';

/** *Insert section*: blank, in its place; the cursor stands below the guidance. */
export function insertBlank({ report, settings, language }: Context, role: string): Changed {
  if (report.sections.some(({ roles }) => roles.includes(role))) return refused('hasSection', language);
  const [fix] = insertSection(role, report, settings);
  const [edit] = fix?.edits ?? [];
  return edit ? { edits: [edit], cursor: { edit: 0, at: startOf(edit) } } : refused('noForm', language);
}

/** Behind the guidance; in a table its first cell; else below the heading. */
function startOf({ text }: Edit): number {
  const row = text.lastIndexOf('\n|');
  if (row >= 0) return row + 3;
  const guidance = text.indexOf('-->');
  return guidance < 0 ? text.indexOf('\n', text.indexOf('#')) + 1 : guidance + 4;
}
