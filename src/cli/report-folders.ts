import { lstat } from 'node:fs/promises';
import path from 'node:path';

/** Where teams keep their reports, the most usual first. */
const usual = [
  'docs/incidents',
  'docs/postmortems',
  'docs/post-mortems',
  'docs/incident-reports',
  'incidents',
  'postmortems',
  'post-mortems',
  'incident-reports',
  '障害報告',
  '障害報告書',
  'docs/障害報告',
  'docs/障害報告書',
] as const;

/** The usual folders that exist below `folder`, with `/` between names. A link does not count: it may lead anywhere. */
export async function reportFolders(folder: string): Promise<string[]> {
  const found = await Promise.all(usual.map((name) => isFolder(path.join(folder, name))));
  return usual.filter((_, index) => found[index]);
}

const isFolder = (native: string): Promise<boolean> =>
  lstat(native).then(
    (found) => found.isDirectory(),
    () => false,
  );
