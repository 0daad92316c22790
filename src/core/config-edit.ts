import { findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { parseConfig } from './config-file.js';
import { type Edit, lineEndOf } from './text/text.js';

/**
 * Turns a rule off in the text of a config file: comments, order and options stay. `null` for a file that cannot be
 * read: it is mended by hand first.
 */
export function turnRuleOff(text: string, rule: string): readonly Edit[] | null {
  if (parseConfig(text).file === null) return null;
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const set = tree && findNodeAtLocation(tree, ['rules', rule]);
  const path = set?.type === 'array' ? ['rules', rule, 0] : ['rules', rule];
  const usesTabs = /^\t/m.test(text);
  const formattingOptions = { insertSpaces: !usesTabs, tabSize: 2, eol: lineEndOf(text) };
  return modify(text, path, 'off', { formattingOptions }).map(({ offset, length, content }) => ({
    range: { start: offset, end: offset + length },
    text: content,
  }));
}

/** A config file that does nothing else. */
export const configTurningOff = (rule: string): string => `${JSON.stringify({ rules: { [rule]: 'off' } }, null, 2)}\n`;
