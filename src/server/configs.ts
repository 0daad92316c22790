import { defaultConfig } from '../core/index.js';
import { type ConfigResolver, configName, configResolver, type Resolved } from '../host/config.js';
import type { FileSystem } from '../host/files.js';
import { folderOf, nameOf } from '../host/paths.js';
import { type ReportFilter, reportFilter } from '../host/reports.js';
import type { Session } from './session.js';
import { type Place, placeOf } from './uris.js';

/** What the config files say about one document. */
export type Known = {
  /** Scheme and authority in which the paths of `read` lie. */
  readonly base: string;
  /** `/name` for a text that is in no folder. */
  readonly path: string;
  readonly fileName: string | null;
  /** As the files are now, with their problems. */
  readonly read: Resolved;
  /** The one to use: the last without problems, if there was one. */
  readonly used: Resolved;
  readonly filter: ReportFilter;
};

export type Configs = {
  forDocument(uri: string): Promise<Known>;
  forFolder(uri: string | null): Promise<Known>;
  /** Files are read again; the last good config of each folder is kept. */
  reset(): void;
  /** A change of this file may change a config. */
  concerns(uri: string): boolean;
};

export type ConfigSource = {
  readonly session: Session;
  /** `null`: files of that scheme cannot be reached. */
  readonly filesOf: (base: string) => FileSystem | null;
  readonly compiles: boolean;
};

const none: Resolved = { config: defaultConfig, root: '/', files: [], problems: [], notes: [], forms: {} };

export function configsOf({ session, filesOf, compiles }: ConfigSource): Configs {
  const resolvers = new Map<string, ConfigResolver>();
  const good = new Map<string, Resolved>();
  const seen = new Set<string>();
  const filters = new WeakMap<Resolved, ReportFilter>();

  async function known({ base, path }: Place, folder: string): Promise<Known> {
    const files = filesOf(base);
    const read = files === null ? none : await resolver(base, folder, files).forFolder(folder);
    const used = read.problems.length === 0 ? read : (good.get(base + folder) ?? read);
    good.set(base + folder, used);
    for (const file of read.files) seen.add(nameOf(file));
    if (Object.keys(read.forms).length > 0) seen.add('.json');
    const filter = filters.get(used) ?? reportFilter(used);
    filters.set(used, filter);
    return { base, path, fileName: nameOf(path), read, used, filter };
  }

  function resolver(base: string, folder: string, files: FileSystem): ConfigResolver {
    const root = rootOf(session.folders, { base, path: folder });
    const key = `${base} ${root}`;
    const { trusted } = session.settings;
    const made = resolvers.get(key) ?? configResolver({ files, root, trusted, compiles });
    resolvers.set(key, made);
    return made;
  }

  async function forFolder(uri: string | null): Promise<Known> {
    const place = uri === null ? null : placeOf(uri);
    if (place !== null) return known(place, place.path);
    return { base: '', path: '/', fileName: null, read: none, used: none, filter: reportFilter(none) };
  }

  return {
    forFolder,
    async forDocument(uri) {
      const place = placeOf(uri);
      if (place !== null) return known(place, folderOf(place.path));
      return { ...(await forFolder(session.folders[0] ?? null)), path: '/untitled', fileName: null };
    },
    reset: () => resolvers.clear(),
    concerns(uri) {
      const name = nameOf(placeOf(uri)?.path ?? '');
      return name === configName || seen.has(name) || (seen.has('.json') && name.endsWith('.json'));
    },
  };
}

/** The workspace folder a path is in; the innermost where they are nested. */
function rootOf(folders: readonly string[], { base, path }: Place): string | null {
  const roots = folders.flatMap((uri) => {
    const place = placeOf(uri);
    const holds = place?.base === base && `${path}/`.startsWith(place.path === '/' ? '/' : `${place.path}/`);
    return place !== null && holds ? [place.path] : [];
  });
  return roots.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
