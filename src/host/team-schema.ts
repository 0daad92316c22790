import { linesOf, schemaNames } from '../core/setup.js';
import { isFenced, type Loading, outside, type Problem, problemOf, readData } from './config-file.js';
import type { Said } from './files.js';
import { compiledForm, type TeamForm } from './forms.js';
import { folderOf, nameOf, resolved } from './paths.js';

/** A team's schema and the files it refers to; `problem` when one of them cannot be used. */
export type TeamSchema = { readonly team: TeamForm } | { readonly problem: Problem };

const filesLimit = 50;

/** Our own schemas, which the compiler knows by these names. */
const ours = new Set(schemaNames);

export async function loadTeamSchema(loading: Loading, file: string, profile: string): Promise<TeamSchema> {
  const read = new Map<string, Json>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (read.has(next)) continue;
    if (read.size >= filesLimit) return { problem: problemOf(file, '$ref', tooMany) };
    const json = await readJson(loading, next);
    if ('problem' in json) return json;
    read.set(next, json);
    waiting.push(...json.refs);
  }
  const key = [...read.values()].map(({ text }) => text).join('\n');
  const refs = Object.fromEntries([...read].map(([name, { value }]) => [encodeURI(name), value]));
  return checked(file, { key, profile, schema: read.get(file)?.value, refs });
}

async function checked(file: string, team: TeamForm): Promise<TeamSchema> {
  try {
    await compiledForm(team);
    return { team };
  } catch (error) {
    const text = String(error instanceof Error ? error.message : error).split('\n')[0]!;
    return { problem: problemOf(file, '', { en: text, ja: text }) };
  }
}

/** A schema file whose references to other files are whole paths, and those files. */
type Json = { readonly value: unknown; readonly text: string; readonly refs: readonly string[] };

async function readJson(loading: Loading, file: string): Promise<Json | { readonly problem: Problem }> {
  if (!(await isFenced(loading, file))) return { problem: problemOf(file, '', outside) };
  const text = await readData(loading.files, file);
  if (typeof text !== 'string') return { problem: text };
  const refs: string[] = [];
  const whole = (ref: string): string => {
    const [name = '', fragment] = ref.split('#');
    if (!isFileRef(name)) return ref;
    const other = resolved(folderOf(file), name);
    refs.push(other);
    return encodeURI(other) + (fragment === undefined ? '' : `#${fragment}`);
  };
  try {
    const value: unknown = JSON.parse(text, (key, item) =>
      key === '$ref' && typeof item === 'string' ? whole(item) : item,
    );
    return { value, text, refs };
  } catch (error) {
    if (error instanceof RangeError) return { problem: problemOf(file, '', tooDeep) };
    return { problem: { ...problemOf(file, '', notJson), ...placeIn(text, String(error)) } };
  }
}

/** JSON.parse says where only in words. */
function placeIn(text: string, message: string): { line: number; column: number } {
  const at = /at position (\d+)/.exec(message)?.[1];
  return linesOf(text).placeAt(Math.min(Number(at ?? text.length), text.length));
}

const notJson: Said = { en: 'is not valid JSON', ja: 'JSONとして読めません' };
const tooMany: Said = { en: `more than ${filesLimit} files`, ja: `ファイルが${filesLimit}個を超えています` };
const tooDeep: Said = { en: 'is nested too deeply', ja: '入れ子が深すぎます' };

/** Our own schemas and addresses are the compiler's business. */
const isFileRef = (name: string): boolean =>
  name !== '' && !/^[a-z][a-z0-9+.-]+:/i.test(name) && !ours.has(nameOf(name));
