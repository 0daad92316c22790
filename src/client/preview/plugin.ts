import { Uri } from 'vscode';
import type { MarkdownIt } from './markdown-it.js';
import type { Pictures } from './pictures.js';

const token = 'hansei_picture';

/** Shows the picture of a report below its title. What is parsed is remembered by the editor: only rendering knows the document. */
export function withPictures(md: MarkdownIt, pictures: Pictures): MarkdownIt {
  md.core.ruler.push(token, ({ tokens, Token }) => {
    const title = tokens.findIndex(({ type, tag }) => type === 'heading_close' && tag === 'h1');
    tokens.splice(title + 1, 0, new Token(token, '', 0));
  });
  md.renderer.rules[token] = (_tokens, _index, _options, env) => {
    const uri = documentIn(env);
    return uri === null ? '' : pictures.of(uri);
  };
  return md;
}

/** Undocumented but long there: the preview says which document it shows. */
function documentIn(env: unknown): Uri | null {
  if (typeof env !== 'object' || env === null || !('currentDocument' in env)) return null;
  return env.currentDocument instanceof Uri ? env.currentDocument : null;
}
