import { linesOf } from '../core/index.js';
import { isFenced, type Loading, outside, type Problem, problemOf, readData } from './config-file.js';
import type { Said } from './files.js';
import { compiledForm, type TeamForm } from './forms.js';
import { folderOf, nameOf, resolved } from './paths.js';

/** A team's schema and the files it refers to; `problem` when one of them cannot be used. */
export type TeamSchema = { readonly team: TeamForm } | { readonly problem: Problem };

const filesLimit = 50;

/** Our own schemas, which the compiler knows by these names. */
const ours = new Set(['report.schema.json', 'standard.schema.json']);

export async function loadTeamSchema(loading: Loading, file: string, profile: string): Promise<TeamSchema> {
  const texts: string[] = [];
  const refs: Record<string, unknown> = Object.create(null);
  const seen = new Map<string, unknown>();
  const named = new Map<string, string>();
  const waiting: { ref: string; file: string }[] = [{ ref: '', file }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ((named.get(next.ref) ?? next.file) !== next.file) return { problem: problemOf(next.file, '$ref', ambiguous) };
    named.set(next.ref, next.file);
    const known = seen.get(next.file);
    if (known !== undefined) {
      refs[next.ref] = known;
      continue;
    }
    if (seen.size >= filesLimit) return { problem: problemOf(file, '$ref', tooMany) };
    const read = await readJson(loading, next.file);
    if ('problem' in read) return read;
    seen.set(next.file, read.value);
    texts.push(read.text);
    if (next.ref !== '') refs[next.ref] = read.value;
    waiting.push(...fileRefs(read.value).map((ref) => ({ ref, file: resolved(folderOf(next.file), ref) })));
  }
  return checked(file, { key: texts.join('\n'), profile, schema: seen.get(file), refs });
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

type Json = { readonly value: unknown; readonly text: string };

async function readJson(loading: Loading, file: string): Promise<Json | { readonly problem: Problem }> {
  if (!(await isFenced(loading, file))) return { problem: problemOf(file, '', outside) };
  const text = await readData(loading.files, file);
  if (typeof text !== 'string') return { problem: text };
  try {
    return { value: JSON.parse(text), text };
  } catch (error) {
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

const ambiguous: Said = {
  en: 'two files are referred to by the same relative path; move one',
  ja: '同じ相対パスで二つのファイルが参照されています。一方を移してください',
};

/** `$ref`s that name other files, without fragment. Our own schema and addresses are known to the compiler. */
function fileRefs(schema: unknown): string[] {
  const found = new Set<string>();
  const waiting: unknown[] = [schema];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, item] of Object.entries(value)) {
      if (key === '$ref' && typeof item === 'string') found.add(item.split('#')[0]!);
      else waiting.push(item);
    }
  }
  return [...found].filter((ref) => ref !== '' && !/^[a-z][a-z0-9+.-]+:/i.test(ref) && !ours.has(nameOf(ref)));
}

