import { explain, type Language, type Level, rules } from '../../core/index.js';
import type { FileResult, Message } from '../result.js';
import { safeJson } from '../terminal.js';
import { homepage, version } from '../version.js';
import { say } from '../words.js';
import type { Format, FormatSettings } from './format.js';
import { uriFrom } from './places.js';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** GitHub refuses a run with more. */
export const resultsLimit = 25_000;

/** SARIF 2.1.0 for code scanning. The rules are explained in both languages, the one of the command first. */
export function sarif(settings: FormatSettings): Format {
  const results: { readonly level: Level; readonly entry: unknown }[] = [];
  const ids = new Set(rules.map(({ id }) => id));
  return {
    file(result) {
      for (const message of result.messages) {
        ids.add(message.ruleId);
        results.push({ level: message.level, entry: resultOf(message, result, settings) });
      }
      return '';
    },
    end: ({ refused }) => {
      const kept = mostSevere(results);
      const left = results.length - kept.length;
      return `${safeJson({ $schema: schema, version: '2.1.0', runs: [runOf({ ids, kept, left, refused }, settings)] })}\n`;
    },
  };
}

type Results = readonly { readonly level: Level; readonly entry: unknown }[];

const mostSevere = (results: Results): Results =>
  results.length <= resultsLimit
    ? results
    : (['error', 'warning', 'info'] as const)
        .flatMap((level) => results.filter((result) => result.level === level))
        .slice(0, resultsLimit);

type Content = {
  readonly ids: ReadonlySet<string>;
  readonly kept: Results;
  readonly left: number;
  readonly refused: number;
};

function runOf({ ids, kept, left, refused }: Content, { language }: FormatSettings) {
  const text = say(language, 'sarifCut', { count: left, most: resultsLimit });
  const notices = left > 0 ? { toolExecutionNotifications: [{ level: 'warning', message: { text } }] } : {};
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const driver = {
    name: 'Hansei',
    version,
    informationUri: homepage,
    language,
    rules: [...ids].map((id) => ruleOf(id, known.get(id), language)),
  };
  return {
    tool: { driver },
    invocations: [{ executionSuccessful: refused === 0, ...notices }],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'root of the repository' } } },
    results: kept.map(({ entry }) => entry),
  };
}

const sarifLevels: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The engine's own rules (`file/*`, `suppression/*`) have no explanation. */
function ruleOf(id: string, rule: (typeof rules)[number] | undefined, language: Language) {
  if (!rule) return { id };
  const other = language === 'en' ? 'ja' : 'en';
  const { title, why } = rule.words[language];
  const markdown = ([language, other] as const).map((spoken) => explain(id, spoken) ?? '').join('\n---\n\n');
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    defaultConfiguration: { level: sarifLevels[rule.level] },
    helpUri: `${homepage}#what-it-checks`,
    help: { text: `${why}\n\n${rule.words[other].title}\n${rule.words[other].why}`, markdown },
    properties: { tags: [id.split('/')[0]] },
  };
}

function resultOf(message: Message, result: FileResult, { root }: FormatSettings) {
  const { line, column, endLine, endColumn, fix } = message;
  const artifactLocation = { uri: uriFrom(root, result), uriBaseId: '%SRCROOT%' };
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const change = fix && {
    deletedRegion: { charOffset: fix.range[0], charLength: fix.range[1] - fix.range[0] },
    insertedContent: { text: fix.text },
  };
  return {
    ruleId: message.ruleId,
    level: sarifLevels[message.level],
    message: { text: plain(message.message) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { 'hansei/v1': message.fingerprint },
    ...(change ? { fixes: [{ artifactChanges: [{ artifactLocation, replacements: [change] }] }] } : {}),
  };
}

/** Viewers make links of `[text](target)`, also of what a report says. */
const plain = (text: string): string => text.replaceAll('](', '] (');
