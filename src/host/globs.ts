import type { Said } from './files.js';
import { globTest } from './glob-match.js';

/**
 * Why a glob of a config file is refused, or `null`: what is not supported, leads out of its folder, or is so involved
 * that nobody meant it.
 */
export function globProblem(glob: string): Said | null {
  if (glob.length > 256) return said('longer than 256 characters', '256文字を超えています');
  if (glob.startsWith('!'))
    return said('starts with "!"; use "ignores"', '「!」で始まっています。ignores を使ってください');
  if (/^(\/|[a-z]:)/i.test(glob))
    return said(
      'is absolute; write it relative to this file',
      '絶対パスです。このファイルからの相対パスで書いてください',
    );
  if (glob.includes('\\'))
    return said('has a backslash; write "/"', 'バックスラッシュがあります。「/」で書いてください');
  if (/[()|]/.test(glob)) return said('has "(", ")" or "|", which are not supported', '「(」「)」「|」は使えません');
  return segmentProblem(glob) ?? braceProblem(glob);
}

const said = (en: string, ja: string): Said => ({ en, ja });

function segmentProblem(glob: string): Said | null {
  const segments = glob.split('/');
  if (segments.includes('..')) return said('leaves the folder with ".."', '「..」でフォルダーの外に出ています');
  if (segments.filter((segment) => segment === '**').length > 4)
    return said('has more than four "**"', '「**」が5個以上あります');
  const stars = segments.map((segment) => segment.split('*').length - 1);
  return stars.some((count) => count > 3)
    ? said('has more than three "*" in one name', '一つの名前に「*」が4個以上あります')
    : null;
}

/** All groups together: `{a,b}{c,d}` has four alternatives. */
function braceProblem(glob: string): Said | null {
  const groups = glob.match(/\{[^{}]*\}/g) ?? [];
  const alternatives = groups.reduce((count, group) => count * group.split(',').length, 1);
  if (alternatives > 20) return said('has more than 20 alternatives', '選択肢が20を超えています');
  if (groups.some((group) => group.includes('..')))
    return said('has a range; list the names', '範囲は使えません。名前を並べてください');
  const rest = glob.replace(/\{[^{}]*\}/g, '');
  return /[{}]/.test(rest)
    ? said('has braces that do not match or lie in one another', '波括弧の対応が取れていないか、入れ子になっています')
    : null;
}

/** The glob of a config file in `folder`, as a glob on whole paths. */
export const anchored = (folder: string, glob: string): string =>
  `${folder === '/' ? '' : folder.replace(/[\\^$*+?()[\]{}!|@]/g, '\\$&')}/${glob.replace(/^\.\//, '')}`;

/** Whether any glob matches a path. Anchored globs are compared with the whole path, others below `root`. */
export function globMatcher(globs: readonly string[]): (path: string, below: string) => boolean {
  const whole = globs.filter((glob) => glob.startsWith('/')).map(globTest);
  const rest = globs.filter((glob) => !glob.startsWith('/')).map(globTest);
  return (path, below) => whole.some((matches) => matches(path)) || rest.some((matches) => matches(below));
}
