import { configurable } from '../core/presets.js';
import { rules } from '../core/rules/index.js';
import { optionsSchema } from '../core/rules/options.js';

/** The config's schema with its last definition, which is made from the rules: editors complete names and options by it. */
export function configSchema(text: string): string {
  const definition = JSON.stringify(rulesSchema(), null, 2).replaceAll('\n', '\n    ');
  return text.replace(/(?<=\n {4}"rules": )\{(?:\}|\n[\s\S]*?\n {4}\})(?=\n {2}\}\n\}\n$)/, () => definition);
}

function rulesSchema() {
  const properties = configurable.map((id) => {
    const rule = rules.find((known) => known.id === id);
    const description = rule ? `${rule.words.en.title} (${rule.level})` : 'Suppressions';
    const setting = rule?.options
      ? { anyOf: [{ $ref: '#/$defs/level' }, withOptions(optionsSchema(rule))] }
      : { $ref: '#/$defs/setting' };
    return [id, { description, ...setting }];
  });
  return {
    $comment: 'Generated from the rules by `npm run generate`.',
    description: 'Level per rule: off, info, warning, error; or [level, options].',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}

const withOptions = (options: object) => ({
  type: 'array',
  minItems: 2,
  maxItems: 2,
  prefixItems: [{ $ref: '#/$defs/level' }, options],
  items: false,
});
