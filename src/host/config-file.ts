import {
  type Config,
  type ConfigFile,
  type ConfigProblem,
  defaultConfig,
  linesOf,
  parseConfig,
} from '../core/setup.js';
import { decode } from './decode.js';
import { type FileSystem, reasonOf, type Said } from './files.js';
import { anchored, globProblem } from './globs.js';
import { folderOf, isInside, resolved } from './paths.js';

/** What is wrong in a file of a team's configuration; any of them makes it unusable. */
export type Problem = ConfigProblem & { readonly file: string };

/** What was left out of a team's configuration, and why. */
export type Note = { readonly file: string; readonly message: Said };

/** One config file: globs anchored in its folder, `schema` a whole path, only names of presets left in `extends`. */
export type Layer = { readonly file: string; readonly text: string; readonly data: ConfigFile };

/** A config file and the files it extends, nearest first. */
export type Loaded = {
  readonly layers: readonly Layer[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
};

export type Loading = {
  readonly files: FileSystem;
  /** Nothing outside this folder is read. */
  readonly fence: string;
  readonly trusted: boolean;
};

export const configLimit = 262_144;
const chainLimit = 20;

/** `chain`: the files that led here, outermost first. */
export async function loadConfig(loading: Loading, file: string, chain: readonly string[] = []): Promise<Loaded> {
  const text = await readData(loading.files, file);
  if (typeof text !== 'string') return { layers: [], problems: [text], notes: [] };
  const parsed = parseConfig(text);
  const problems = parsed.problems.map((problem) => ({ ...problem, file }));
  if (parsed.file === null || problems.length > 0) return { layers: [], problems, notes: [] };
  const { data, notes, bad } = prepared(loading, { file, text, data: parsed.file });
  if (bad.length > 0) return { layers: [], problems: bad, notes };
  const below = await loadExtended(loading, { file, text, data: parsed.file }, [...chain, file]);
  return {
    layers: [{ file, text, data }, ...below.layers],
    problems: below.problems,
    notes: [...notes, ...below.notes],
  };
}

/** The text of a config or schema file, or what is wrong with it. */
export async function readData(files: FileSystem, file: string): Promise<string | Problem> {
  try {
    const found = await files.stat(file);
    if (found === null) return problemOf(file, '', { en: 'does not exist', ja: '見つかりません' });
    if (found.kind !== 'file') return problemOf(file, '', { en: 'is not a file', ja: 'ファイルではありません' });
    if (found.size > configLimit)
      return problemOf(file, '', { en: 'is larger than 256 kB', ja: '256 kBを超えています' });
    const decoded = decode(await files.read(file));
    if (decoded.kind === 'text') return decoded.text;
    return problemOf(file, '', { en: 'is not UTF-8 text', ja: 'UTF-8のテキストではありません' });
  } catch (error) {
    const reason = reasonOf(error);
    return problemOf(file, '', { en: `cannot be read: ${reason.en}`, ja: `読み込めません: ${reason.ja}` });
  }
}

export const problemOf = (file: string, key: string, message: Said): Problem => ({
  file,
  line: 1,
  column: 1,
  key,
  message,
});

/** A problem at the place where `value` stands in the file as a JSON string. */
export function problemAt(
  { file, text }: Pick<Layer, 'file' | 'text'>,
  key: string,
  value: string,
  message: Said,
): Problem {
  const at = text.indexOf(JSON.stringify(value));
  return { ...problemOf(file, key, message), ...(at < 0 ? {} : linesOf(text).placeAt(at)) };
}

function prepared({ trusted }: Loading, layer: Layer): { data: ConfigFile; notes: Note[]; bad: Problem[] } {
  const folder = folderOf(layer.file);
  const { schema, extends: extended, limits, ...rest } = layer.data;
  const bad = (['reports', 'ignores'] as const).flatMap((key) => badGlobs(layer, key));
  const notes: Note[] = [];
  const leave = (key: string) => notes.push({ file: layer.file, message: untrusted(key) });
  if (!trusted && schema !== undefined) leave('schema');
  if (!trusted && extended?.some(isPath)) leave('extends');
  if (!trusted && raises(limits)) leave('limits');
  const data: ConfigFile = {
    ...rest,
    ...(rest.reports && { reports: rest.reports.map((glob) => anchored(folder, glob)) }),
    ...(rest.ignores && { ignores: rest.ignores.map((glob) => anchored(folder, glob)) }),
    ...(extended && { extends: extended.filter((name) => !isPath(name)) }),
    ...(trusted && typeof schema === 'string' && { schema: resolved(folder, schema) }),
    ...(limits && { limits: trusted ? limits : lowered(limits) }),
  };
  return { data, notes, bad };
}

const untrusted = (key: string): Said => ({
  en: `"${key}" is ignored: the workspace is not trusted`,
  ja: `ワークスペースが信頼されていないため「${key}」は無視されます`,
});

type GivenLimits = Partial<Config['limits']>;
const limitKeys = ['bytes', 'nesting', 'time'] as const;

const raises = (limits: GivenLimits = {}): boolean =>
  limitKeys.some((key) => (limits[key] ?? 0) > defaultConfig.limits[key]);

const lowered = (limits: GivenLimits): GivenLimits =>
  Object.fromEntries(
    limitKeys.flatMap((key) =>
      limits[key] === undefined ? [] : [[key, Math.min(limits[key], defaultConfig.limits[key])]],
    ),
  );

function badGlobs(layer: Layer, key: 'reports' | 'ignores'): Problem[] {
  return (layer.data[key] ?? []).flatMap((glob) => {
    const why = globProblem(glob);
    return why ? [problemAt(layer, key, glob, { en: `the glob ${why.en}`, ja: `グロブ: ${why.ja}` })] : [];
  });
}

/** Later ones win, so they are nearer. */
async function loadExtended(loading: Loading, layer: Layer, chain: readonly string[]): Promise<Loaded> {
  const loaded: Loaded[] = [];
  for (const name of (layer.data.extends ?? []).toReversed()) {
    if (!isPath(name) || !loading.trusted) continue;
    const problem = await extendsProblem(loading, name, { layer, chain });
    if (problem) loaded.push({ layers: [], problems: [problemAt(layer, 'extends', name, problem)], notes: [] });
    else loaded.push(await loadConfig(loading, resolved(folderOf(layer.file), name), chain));
  }
  return {
    layers: loaded.flatMap(({ layers }) => layers),
    problems: loaded.flatMap(({ problems }) => problems),
    notes: loaded.flatMap(({ notes }) => notes),
  };
}

/** The names of presets have none of these; the core knows the presets. */
const isPath = (name: string): boolean => /[/\\.]/.test(name);

async function extendsProblem(
  loading: Loading,
  name: string,
  from: { layer: Layer; chain: readonly string[] },
): Promise<Said | null> {
  if (/^[a-z][a-z0-9+.-]+:/i.test(name) || name.startsWith('//')) {
    return { en: 'is an address; only files can be extended', ja: 'アドレスです。継承できるのはファイルだけです' };
  }
  const file = resolved(folderOf(from.layer.file), name);
  if (!(await isFenced(loading, file))) return outside;
  if (from.chain.includes(file)) return { en: `"${name}" extends itself`, ja: `「${name}」が自分自身を継承しています` };
  if (from.chain.length < chainLimit) return null;
  return { en: `more than ${chainLimit} files extend one another`, ja: `継承が${chainLimit}段を超えています` };
}

export const outside: Said = {
  en: 'leads out of the workspace or repository',
  ja: 'ワークスペースまたはリポジトリの外を指しています',
};

/** The file lies inside the fence, also after links are followed. A file that does not exist is told apart later. */
export async function isFenced({ files, fence }: Loading, file: string): Promise<boolean> {
  if (!isInside(fence, file)) return false;
  try {
    return isInside(await files.realPath(fence), await files.realPath(file));
  } catch {
    return true;
  }
}
