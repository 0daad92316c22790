import { globProblem } from '../../host/globs.js';

/** Globs that take in the reports and few other files. Paths have `/` between names and are relative. */
export function globsFor(reports: readonly string[], others: readonly string[]): string[] {
  const folders = new Set(reports.map(folderOf));
  const isMostlyReports = (folder: string): boolean => {
    const [own, foreign] = [reports, others].map(
      (paths) => paths.filter((path) => isIn(folder, folderOf(path))).length,
    );
    // Short notices do not look like reports; where a folder says what it is for, or holds many, they are some all the same.
    const isNamed = nameWords.some((word) => folder.toLowerCase().includes(word));
    const enough = isNamed || own! >= many ? own! * 3 >= foreign! : own! > foreign!;
    return folder !== '' && own! > 0 && enough;
  };
  const wide = new Set<string>();
  const globs = new Set<string>();
  for (const folder of folders) {
    // The widest folder that still holds mostly reports, in more than one of its own folders.
    const above = ancestorsOf(folder).find(
      (parent) => isMostlyReports(parent) && [...folders].filter((other) => isIn(parent, other)).length > 1,
    );
    const chosen = above ?? (isMostlyReports(folder) ? folder : null);
    if (chosen !== null) wide.add(commonFolder(reports.filter((path) => isIn(chosen, folderOf(path)))));
    else for (const glob of byName(folder, reports, others)) globs.add(glob);
  }
  const outer = [...wide].filter((folder) => ![...wide].some((other) => other !== folder && isIn(other, folder)));
  const all = [...outer.map((folder) => `${literal(folder)}/**/*.md`), ...globs];
  return all
    .filter((glob) => globProblem(glob) === null)
    .toSorted()
    .slice(0, 20);
}

/** Reports from which on a third of a folder is enough to take all of it. */
const many = 10;

/** The deepest folder in which all of them lie. */
const commonFolder = (paths: readonly string[]): string =>
  paths.map(folderOf).reduce((common, folder) => {
    const names = folder.split('/');
    const differs = common.split('/').findIndex((name, at) => name !== names[at]);
    return differs < 0 ? common : names.slice(0, differs).join('/');
  });

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
