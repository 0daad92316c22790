import { type Config, mergeConfig, nearest, profiles } from '../core/setup.js';
import {
  type Layer,
  type Loaded,
  type Loading,
  loadConfig,
  type Note,
  type Problem,
  problemAt,
} from './config-file.js';
import type { FileSystem } from './files.js';
import type { TeamForm } from './forms.js';
import { folderOf, joined } from './paths.js';
import { loadTeamSchema } from './team-schema.js';

export type { Note, Problem } from './config-file.js';

export const configName = 'hansei.config.json';

export type ResolverOptions = {
  readonly files: FileSystem;
  /** The workspace folder, above which nothing is read; `null`: the repository's root is the end. */
  readonly root: string | null;
  /** `false`: `schema`, paths in `extends` and raised limits are ignored. */
  readonly trusted: boolean;
  /** A team's own schema may be compiled here (it takes `new Function`). */
  readonly compiles: boolean;
  /** A config file that is used instead of the walk. */
  readonly config?: string;
};

/** What the config files say about the reports of one folder. */
export type Resolved = {
  /** Usable even with problems: it then leaves out the files that have some. */
  readonly config: Config;
  /** Where the walk ended; globs that no config file wrote are relative to it. */
  readonly root: string;
  /** Nearest first. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** A team's own forms by profile, for the engine. */
  readonly forms: Readonly<Record<string, TeamForm>>;
};

export type ConfigResolver = {
  /** Each folder and file is read once in a resolver's life; make a new one when a config file changes. */
  forFolder(folder: string): Promise<Resolved>;
};

type Walk = { readonly root: string; readonly fence: string | null; readonly loaded: Loaded };

const nothing: Loaded = { layers: [], problems: [], notes: [] };

export function configResolver(options: ResolverOptions): ConfigResolver {
  const finished = new WeakMap<Walk, Promise<Resolved>>();
  const repository = remembered((folder) => repositoryOf(folder));
  const walk = remembered((folder) => walkUp(folder));
  const given = remembered(async (root) => ({ root, fence: null, loaded: await load(options.config ?? '', null) }));

  async function repositoryOf(folder: string): Promise<string | null> {
    if (folder === options.root || (await exists(options.files, joined(folder, '.git')))) return folder;
    return isTop(folder) ? null : repository(folderOf(folder));
  }

  const load = async (file: string, fence: string | null): Promise<Loaded> =>
    loadConfig({ ...options, fence: fence ?? (await repository(folderOf(file))) ?? folderOf(file) }, file);

  async function walkUp(folder: string): Promise<Walk> {
    const fence = await repository(folder);
    const file = joined(folder, configName);
    const own = (await exists(options.files, file)) ? await load(file, fence) : null;
    const ends = own?.layers[0]?.data.root === true;
    if (ends || folder === fence || isTop(folder)) return { root: folder, fence, loaded: own ?? nothing };
    const above = await walk(folderOf(folder));
    return own ? { ...above, loaded: joinedLayers(own, above.loaded) } : above;
  }

  return {
    async forFolder(folder) {
      const found = options.config === undefined ? await walk(folder) : await given((await repository(folder)) ?? '/');
      const result = finished.get(found) ?? finish(options, found);
      finished.set(found, result);
      return result;
    },
  };
}

function remembered<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

const isTop = (folder: string): boolean => /^\/([a-z]:)?$/i.test(folder);

/** What cannot be asked is taken as there: reading it then says why it cannot be read. */
const exists = (files: FileSystem, path: string): Promise<boolean> =>
  files.stat(path).then(
    (found) => found !== null,
    () => true,
  );

const joinedLayers = (near: Loaded, far: Loaded): Loaded => ({
  layers: [...near.layers, ...far.layers],
  problems: [...near.problems, ...far.problems],
  notes: [...near.notes, ...far.notes],
});

async function finish(options: ResolverOptions, { root, fence, loaded }: Walk): Promise<Resolved> {
  const config = mergeConfig(loaded.layers.map(({ data }) => data));
  const base = { root, files: loaded.layers.map(({ file }) => file), config, forms: {}, ...loaded };
  const source = loaded.layers.find(({ data }) => typeof data.schema === 'string');
  if (source && !options.compiles) return fallBack(base, source);
  if (source && config.schema) {
    const loading: Loading = { ...options, fence: fence ?? folderOf(source.file) };
    const read = await loadTeamSchema(loading, config.schema, config.profile);
    if ('problem' in read) return { ...plain(base), problems: [...base.problems, read.problem] };
    return { ...plain(base), forms: { [config.profile]: read.team } };
  }
  return isOurs(config.profile) ? plain(base) : unknownProfile(base, loaded.layers);
}

const ours: readonly string[] = profiles;

const isOurs = (profile: string): boolean => ours.includes(profile);

const plain = ({ config, root, files, problems, notes, forms }: Resolved): Resolved => ({
  config,
  root,
  files,
  problems,
  notes,
  forms,
});

const standard = (config: Config): Config => ({
  ...config,
  profile: isOurs(config.profile) ? config.profile : 'standard',
});

function fallBack(base: Resolved, { file }: Layer): Resolved {
  const message = {
    en: '"schema" cannot be used here; reports are checked with the standard profile',
    ja: 'ここでは「schema」を使えません。標準のプロファイルで確認します',
  };
  return { ...plain(base), config: standard(base.config), notes: [...base.notes, { file, message }] };
}

/** An untrusted workspace has had its schema taken away: that is not its mistake. */
function unknownProfile(base: Resolved, layers: readonly Layer[]): Resolved {
  const { profile } = base.config;
  const source = layers.find(({ data }) => data.profile === profile);
  const result = { ...plain(base), config: standard(base.config) };
  if (!source || base.notes.length > 0) return result;
  const near = nearest(profile, ours);
  const problem = problemAt(source, 'profile', profile, {
    en: `unknown profile "${profile}"${near ? `; did you mean "${near}"?` : `; known: ${ours.join(', ')}`}`,
    ja: `プロファイル「${profile}」はありません${near ? `。「${near}」ですか` : `（${ours.join('、')}）`}`,
  });
  return { ...result, problems: [...base.problems, problem] };
}
