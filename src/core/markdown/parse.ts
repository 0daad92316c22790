import type { Root } from 'mdast';
import { parse as parser, postprocess, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { treeOf } from './tree.js';

export type { Root } from 'mdast';

/**
 * Tables, task lists, strike-through and front matter. Not the whole of GFM: its bare links cost more than all the
 * rest together and swallow 。 after an address; footnotes do not occur in reports.
 */
const extensions = [
  gfmTable(),
  gfmTaskListItem(),
  gfmStrikethrough({ singleTilde: false }),
  frontmatter(['yaml', 'toml']),
];

/** Source → tree. Not linear on hostile text: check `nestingOf` and the size first. */
export const parse = (text: string): Root =>
  treeOf(postprocess(parser({ extensions }).document().write(preprocess()(text, undefined, true))));
