/** Text of a report inside Markdown that an editor renders: nothing of it is a link, an image or HTML. */
export const plainMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>&~:]/g, '\\$&');

/** Lines as a block of code that they cannot end. */
export function codeBlock(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.map((line) => /^\s*(`+)/.exec(line)?.[1]?.length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}markdown`, ...lines, fence].join('\n');
}
