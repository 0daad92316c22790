import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Whether `.gitignore` files, from the repository's root down to a file's folder, leave a path out. The nearest decides. */
export type GitIgnore = (native: string, isFolder: boolean) => boolean;

export function gitIgnore(): GitIgnore {
  const listed = new Map<string, Ignore | null>();
  const chains = new Map<string, readonly string[]>();

  /** The folders whose `.gitignore` counts for what lies in `folder`, the nearest first. */
  const chainOf = (folder: string): readonly string[] => {
    const known = chains.get(folder);
    if (known) return known;
    const parent = path.dirname(folder);
    const isEnd = parent === folder || existsSync(path.join(folder, '.git'));
    const chain = isEnd ? [folder] : [folder, ...chainOf(parent)];
    chains.set(folder, chain);
    return chain;
  };

  const listOf = (folder: string): Ignore | null => {
    const known = listed.get(folder);
    if (known !== undefined) return known;
    const list = readList(path.join(folder, '.gitignore'));
    listed.set(folder, list);
    return list;
  };

  return (native, isFolder) => {
    for (const folder of chainOf(path.dirname(native))) {
      const list = listOf(folder);
      if (!list) continue;
      const below = path.relative(folder, native).replaceAll('\\', '/');
      const { ignored, unignored } = list.test(isFolder ? `${below}/` : below);
      if (ignored || unignored) return ignored;
    }
    return false;
  };
}

/** A list that cannot be read ignores nothing, as in git. */
function readList(file: string): Ignore | null {
  try {
    return ignore().add(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
