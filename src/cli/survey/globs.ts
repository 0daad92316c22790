import { globProblem } from '../../host/globs.js';

/** Globs that take in the reports and few other files. Paths have `/` between names and are relative. */
export function globsFor(reports: readonly string[], others: readonly string[]): string[] {
  const folders = new Set(reports.map(folderOf));
  const isMostlyReports = (folder: string): boolean => {
    const inside = (path: string) => path.startsWith(`${folder}/`);
    return folder !== '' && reports.filter(inside).length > others.filter(inside).length;
  };
  const wide = new Set<string>();
  const globs = new Set<string>();
  for (const folder of folders) {
    // The widest folder that still holds mostly reports, in more than one of its own folders.
    const above = ancestorsOf(folder).find(
      (parent) => isMostlyReports(parent) && [...folders].filter((other) => isIn(parent, other)).length > 1,
    );
    const chosen = above ?? (isMostlyReports(folder) ? folder : null);
    if (chosen !== null) wide.add(chosen);
    else for (const glob of byName(folder, reports, others)) globs.add(glob);
  }
  const outer = [...wide].filter((folder) => ![...wide].some((other) => other !== folder && isIn(other, folder)));
  const all = [...outer.map((folder) => `${literal(folder)}/**/*.md`), ...globs];
  return all
    .filter((glob) => globProblem(glob) === null)
    .toSorted()
    .slice(0, 20);
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const isIn = (folder: string, other: string): boolean => other === folder || other.startsWith(`${folder}/`);

/** The outermost first, without the root: nobody means all Markdown files. */
const ancestorsOf = (folder: string): string[] =>
  folder.split('/').map((_, at, names) => names.slice(0, at + 1).join('/'));

const nameWords = ['postmortem', 'post-mortem', 'incident', 'outage', 'rca', '障害報告', '障害', 'インシデント'];

/** Among other files, by a word in the name; a few by their whole name. */
function byName(folder: string, reports: readonly string[], others: readonly string[]): string[] {
  const own = reports.filter((path) => folderOf(path) === folder).map(nameOf);
  const foreign = others.filter((path) => folderOf(path) === folder).map(nameOf);
  const globs: string[] = [];
  let left = own;
  for (const word of nameWords) {
    const named = left.filter((name) => name.includes(word));
    if (named.length < 2 || foreign.some((name) => name.includes(word))) continue;
    globs.push(`*${word}*.md`);
    left = left.filter((name) => !name.includes(word));
  }
  return [...globs, ...left.slice(0, 5).map(literal)].map((name) =>
    folder === '' ? name : `${literal(folder)}/${name}`,
  );
}

/** Characters that mean something in a glob stand for any. */
const literal = (path: string): string => path.replace(/[\\*?[\]{}()|!]/g, '?');
