/**
 * Paths as the host knows them: absolute, `/` between names, no `.` or `..`, no `/` at the end; the path of a URI, so
 * `/c:/x` on Windows. A `FileSystem` serves the paths of one scheme and authority.
 */

export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 1)) || '/';

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const joined = (folder: string, name: string): string => (folder === '/' ? `/${name}` : `${folder}/${name}`);

/** `path` as seen from `folder`: `.` and `..` are worked out; an absolute `path` stays. */
export function resolved(folder: string, path: string): string {
  const names: string[] = [];
  for (const name of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return `/${names.join('/')}`;
}

/** `path` is `folder` or lies in it. Both without links: ask `realPath` first where that matters. */
export const isInside = (folder: string, path: string): boolean =>
  folder === '/' || path === folder || path.startsWith(`${folder}/`);

/** What follows `folder` in a path inside it. */
export const relativeTo = (folder: string, path: string): string => path.slice(folder === '/' ? 1 : folder.length + 1);
