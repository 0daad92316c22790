import type { Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';

function reportMarkdown(this: Processor): void {
  this.data().toMarkdownExtensions = [{ extensions: [gfmTableToMarkdown(), gfmTaskListItemToMarkdown()] }];
}

const printer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', fences: true })
  .use(reportMarkdown)
  .freeze();

/** Nodes → Markdown. Only for text that we write ourselves: a round trip would reformat a user's file. */
export const print = (children: RootContent[]): string => printer.stringify({ type: 'root', children } satisfies Root);
