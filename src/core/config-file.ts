import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ConfigFile, RuleSetting } from './config.js';
import { nodeAt, pairsOf, rangeOf, spanOf, stringsOf } from './config-tree.js';
import { configurable, isPreset, presets } from './presets.js';
import { exemptionNames, knownRules } from './rules/generated/known.js';
import { wrongOption } from './rules/options.js';
import type { Level } from './rules/rule.js';
import { validateConfig } from './schema/generated/validators.js';
import { formFor, profiles } from './schema/profiles.js';
import { nearest } from './text/nearest.js';
import { type Language, linesOf, type Range } from './text/text.js';

/** What is wrong in a config file: 1-based place, key and a text in both languages. */
export type ConfigProblem = {
  readonly line: number;
  readonly column: number;
  readonly key: string;
  readonly message: Readonly<Record<Language, string>>;
};

/** Text of a config file → its content, or everything that is wrong with it. */
export function parseConfig(text: string): {
  readonly file: ConfigFile | null;
  readonly problems: readonly ConfigProblem[];
} {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const lines = linesOf(text);
  const problem = (offset: number, key: string, message: ConfigProblem['message']): ConfigProblem => ({
    ...lines.placeAt(offset),
    key,
    message,
  });
  if (errors.length > 0) {
    const { error, offset } = errors[0]!;
    const name = printParseErrorCode(error)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase();
    return {
      file: null,
      problems: [problem(offset, '', { en: `not valid JSON: ${name}`, ja: `JSONとして正しくありません（${name}）` })],
    };
  }
  if (tree?.type !== 'object')
    return {
      file: null,
      problems: [problem(0, '', { en: 'must be one JSON object', ja: 'JSONのオブジェクト一つでなければなりません' })],
    };
  const value: unknown = getNodeValue(tree);
  const found = [...shapeProblems(value, tree), ...nameProblems(tree), ...optionProblems(tree)];
  const problems = found.map(({ range, key, message }) => problem(range.start, key, message));
  return problems.length > 0 ? { file: null, problems } : { file: normalised(value), problems };
}

type Found = { readonly range: Range; readonly key: string; readonly message: ConfigProblem['message'] };

const keys = [
  '$schema',
  'root',
  'extends',
  'reports',
  'ignores',
  'profile',
  'schema',
  'headings',
  'language',
  'messages',
  'timezone',
  'severities',
  'personRoles',
  'products',
  'exemptions',
  'rules',
  'limits',
];
const innerKeys: Readonly<Record<string, readonly string[]>> = {
  limits: ['bytes', 'nesting', 'time'],
  severities: ['firstNotice', 'outlook', 'cadence', 'detect', 'acknowledge', 'engage', 'mitigate'],
};

function* shapeProblems(value: unknown, tree: Node): Generator<Found> {
  if (validateConfig(value)) return;
  const seen = new Set<string>();
  for (const { keyword, instancePath, params } of validateConfig.errors ?? []) {
    if (keyword === 'anyOf' && instancePath.startsWith('/rules/')) yield* once(wrongLevel(instancePath, tree));
    else if (keyword === 'anyOf' && instancePath.startsWith('/exemptions/'))
      yield* once(wrongExemption(instancePath, tree));
    else if (/^\/(?:rules|exemptions)\//.test(instancePath) || keyword === 'if') continue;
    else if (keyword === 'additionalProperties')
      yield* once(unknownKey(instancePath, String(params['additionalProperty']), tree));
    else if (keyword !== 'anyOf') yield* once(wrongValue(instancePath, keyword, { params, tree }));
  }
  function* once(found: Found): Generator<Found> {
    const id = `${found.range.start} ${found.key}`;
    if (!seen.has(id)) yield found;
    seen.add(id);
  }
}

const partsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

function unknownKey(path: string, name: string, tree: Node): Found {
  const parts = partsOf(path);
  const similar = nearest(name, parts.length === 0 ? keys : (innerKeys[parts[0]!] ?? []));
  const key = [...parts, name].join('.');
  return {
    range: rangeOf(nodeAt(tree, parts), name),
    key,
    message: {
      en: `unknown key "${name}"${similar ? `; did you mean "${similar}"?` : ''}`,
      ja: `未知のキー「${name}」${similar ? `。「${similar}」ではありませんか` : ''}`,
    },
  };
}

function wrongLevel(path: string, tree: Node): Found {
  const parts = partsOf(path);
  return {
    range: spanOf(nodeAt(tree, parts)),
    key: parts.join('.'),
    message: {
      en: 'must be off, info, warning or error, or [level, options]',
      ja: 'off、info、warning、error、または [レベル, 設定] を書いてください',
    },
  };
}

function wrongExemption(path: string, tree: Node): Found {
  const parts = partsOf(path).slice(0, 2);
  return {
    range: spanOf(nodeAt(tree, parts)),
    key: parts.join('.'),
    message: { en: 'must be off, or a list of your own words', ja: 'off、または語句の一覧を書いてください' },
  };
}

type Context = { readonly params: Readonly<Record<string, unknown>>; readonly tree: Node };

function wrongValue(path: string, keyword: string, { params, tree }: Context): Found {
  const parts = partsOf(path);
  const expected =
    keyword === 'enum'
      ? String(params['allowedValues']).replaceAll(',', ', ')
      : String(params['type'] ?? params['limit'] ?? keyword);
  return {
    range: spanOf(nodeAt(tree, parts)),
    key: parts.join('.'),
    message: { en: `does not fit; expected ${expected}`, ja: `値が合いません（${expected}）` },
  };
}

/** Names that must exist: rules, presets, roles, exemptions. */
function* nameProblems(tree: Node): Generator<Found> {
  for (const [name, node] of pairsOf(nodeAt(tree, ['rules'])))
    if (!configurable.includes(name))
      yield unknownName('rules', { name, node, known: configurable, en: 'rule', ja: '規則' });
  for (const [name, node] of pairsOf(nodeAt(tree, ['exemptions'])))
    if (!exemptionNames.includes(name))
      yield unknownName('exemptions', { name, node, known: exemptionNames, en: 'exemption', ja: '除外' });
  const headings = pairsOf(nodeAt(tree, ['headings']));
  const roles =
    headings.length > 0 ? profiles.flatMap((profile) => formFor(profile)?.sections.map(({ role }) => role) ?? []) : [];
  for (const [name, node] of headings)
    if (!roles.includes(name) && !hasOwnSchema(tree))
      yield unknownName('headings', { name, node, known: roles, en: 'role', ja: '役割' });
  for (const node of stringsOf(nodeAt(tree, ['extends']))) {
    const name = String(node.value);
    if (!isPreset(name) && !/[./\\]/.test(name))
      yield unknownName('extends', { name, node, known: presets, en: 'preset', ja: 'プリセット' });
  }
}

type Name = {
  readonly name: string;
  readonly node: Node;
  readonly known: readonly string[];
  readonly en: string;
  readonly ja: string;
};

function unknownName(key: string, { name, node, known, en, ja }: Name): Found {
  const similar = nearest(name, known);
  return {
    range: spanOf(node),
    key: `${key}.${name}`,
    message: {
      en: `unknown ${en} "${name}"${similar ? `; did you mean "${similar}"?` : ''}`,
      ja: `未知の${ja}「${name}」${similar ? `。「${similar}」ではありませんか` : ''}`,
    },
  };
}

/** `[level, options]`: what the rule knows, within its limits. */
function* optionProblems(tree: Node): Generator<Found> {
  for (const [id, node] of pairsOf(nodeAt(tree, ['rules']))) {
    const rule = knownRules.find((known) => known.id === id);
    const set = node.type === 'array' ? (node.children?.[1] ?? null) : null;
    for (const [name, value] of pairsOf(set)) {
      const message = wrongOption(rule ?? { id }, name, getNodeValue(value));
      if (message && configurable.includes(id))
        yield { range: rangeOf(set, name), key: `rules.${id}.${name}`, message };
    }
  }
}

const hasOwnSchema = (tree: Node): boolean => nodeAt(tree, ['schema']) !== null;

/** A validated value with the short forms written out. */
function normalised(value: unknown): ConfigFile {
  const { $schema: _, ...file } = value as {
    $schema?: string;
    extends?: string | string[];
    rules?: Record<string, Level | [Level, Record<string, unknown>]>;
  };
  const rules = Object.entries(file.rules ?? {}).map(([id, set]): [string, RuleSetting] =>
    typeof set === 'string' ? [id, { level: set, options: {} }] : [id, { level: set[0], options: set[1] }],
  );
  return {
    ...(file as Omit<ConfigFile, 'extends' | 'rules'>),
    ...(file.extends === undefined ? {} : { extends: [file.extends].flat() }),
    ...(file.rules === undefined ? {} : { rules: Object.fromEntries(rules) }),
  };
}
