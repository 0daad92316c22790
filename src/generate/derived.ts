import { explanation } from '../core/explain.js';
import { exemptions } from '../core/report/exemption-table.js';
import { exemptionIds } from '../core/report/exemptions.js';
import { rules } from '../core/rules/index.js';
import { configSchema } from './config-schema.js';
import { readme } from './readme.js';
import { snippetFiles } from './snippets.js';

/** Everything that is made from rules and forms. `read` gives the text of a file below the project's root. */
export function derived(read: (file: string) => string): Record<string, string> {
  const schema = 'schemas/config.schema.json';
  return {
    'src/core/rules/README.md': reference(),
    'src/core/rules/generated/known.ts': known(),
    'README.md': readme(read('README.md')),
    [schema]: configSchema(read(schema)),
    ...snippetFiles(),
  };
}

const head = `# Rules

Generated from the rules by \`npm run generate\`. \`hansei explain <rule>\` prints one of them.
`;

function reference(): string {
  const entries = rules.map((rule) =>
    [
      `## ${rule.id}`,
      explanation(rule, 'en').trimEnd(),
      `### ${rule.id} (日本語)`,
      explanation(rule, 'ja').trimEnd(),
    ].join('\n\n'),
  );
  return `${[head.trimEnd(), ...entries, exemptionTable()].join('\n\n')}\n`;
}

const exemptionHead = `# Exemptions

What the blame rules let pass. \`"exemptions"\` in the config switches one off (\`"off"\`) or adds words of your own that silence
too: \`{ "praise": ["hat tip"], "question": "off" }\`. \`hansei explain --text "…"\` says which one silenced a sentence.

| Exemption | Silences | When | 日本語 |
| --- | --- | --- | --- |`;

function exemptionTable(): string {
  const rows = exemptions.map(
    ({ id, silences, about }) => `| \`${id}\` | ${silences.join(', ')} | ${about.en} | ${about.ja} |`,
  );
  return [exemptionHead, ...rows].join('\n');
}

/** One rule a line. */
function known(): string {
  const lines = rules.map(({ id, options }) => `  ${JSON.stringify({ id, ...(options && { options }) })},\n`);
  return `// Generated from the rules by \`npm run generate\`.
import type { Rule } from '../rule.js';

/** Ids and options of the rules: all that config files can say about them, without loading the rules. */
export const knownRules: readonly Pick<Rule, 'id' | 'options'>[] = [
${lines.join('')}];

/** What \`exemptions\` in a config may name. */
export const exemptionNames: readonly string[] = ${JSON.stringify(exemptionIds)};
`;
}
