import picomatch from 'picomatch';
import type { Said } from './files.js';

const options = { dot: true, noextglob: true, nonegate: true, windows: false } as const;

/**
 * Why a glob of a config file is refused, or `null`. Matching turns globs into regular expressions, some of which take
 * hours on 40 characters; what passes here is quick on any path.
 */
export function globProblem(glob: string): Said | null {
  if (glob.length > 256) return said('longer than 256 characters', '256文字を超えています');
  if (glob.startsWith('!')) return said('starts with "!"; use "ignores"', '「!」で始まっています。ignores を使ってください');
  if (/^(\/|[a-z]:)/i.test(glob)) return said('is absolute; write it relative to this file', '絶対パスです。このファイルからの相対パスで書いてください');
  if (glob.includes('\\')) return said('has a backslash; write "/"', 'バックスラッシュがあります。「/」で書いてください');
  if (/[()|]/.test(glob)) return said('has "(", ")" or "|", which are not supported', '「(」「)」「|」は使えません');
  return segmentProblem(glob) ?? braceProblem(glob);
}

const said = (en: string, ja: string): Said => ({ en, ja });

function segmentProblem(glob: string): Said | null {
  const segments = glob.split('/');
  if (segments.includes('..')) return said('leaves the folder with ".."', '「..」でフォルダーの外に出ています');
  if (segments.filter((segment) => segment === '**').length > 4) return said('has more than four "**"', '「**」が5個以上あります');
  const stars = segments.map((segment) => segment.split('*').length - 1);
  return stars.some((count) => count > 3) ? said('has more than three "*" in one name', '一つの名前に「*」が4個以上あります') : null;
}

function braceProblem(glob: string): Said | null {
  let open = false;
  let alternatives = 1;
  for (const character of glob) {
    if (character === '{' && open) return said('has braces within braces', '波括弧が入れ子になっています');
    if (character === '{') open = true;
    if (character === '}') open = false;
    if (character === ',' && open) alternatives++;
  }
  if (alternatives > 20 || /\{[^}]*\.\.[^}]*\}/.test(glob)) return said('has more than 20 alternatives', '選択肢が20を超えています');
  return open ? said('has a "{" that is not closed', '「{」が閉じられていません') : null;
}

/** The glob of a config file in `folder`, as a glob on whole paths. */
export const anchored = (folder: string, glob: string): string =>
  `${folder === '/' ? '' : folder.replace(/[\\^$*+?()[\]{}!|@]/g, '\\$&')}/${glob.replace(/^\.\//, '')}`;

/** Whether any glob matches a path. Anchored globs are compared with the whole path, others below `root`. */
export function globMatcher(globs: readonly string[]): (path: string, below: string) => boolean {
  const whole = globs.filter((glob) => glob.startsWith('/')).map((glob) => picomatch(glob, options));
  const rest = globs.filter((glob) => !glob.startsWith('/')).map((glob) => picomatch(glob, options));
  return (path, below) => whole.some((matches) => matches(path)) || rest.some((matches) => matches(below));
}
