import { existsSync } from 'node:fs';
import path from 'node:path';

/** The repository that a folder lies in, or the folder itself where there is none. */
export function repositoryOf(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return folder;
  }
}
