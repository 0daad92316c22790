import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { keyword, keywordSchema } from '../core/schema/keyword.js';

export const schemaFiles = [
  'report.schema.json',
  'standard.schema.json',
  'customer.schema.json',
  'config.schema.json',
] as const;

/** The options of every validator of ours. A typo in a schema, known keyword or our own, throws here. */
const options = {
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
  ownProperties: true,
  logger: false,
  inlineRefs: false,
} as const;

type Json = Record<string, unknown>;

/** Our schemas as code: no `eval`, no ajv at run time. `read` gives the text of a file below the project's root. */
export function validators(read: (file: string) => string): Record<string, string> {
  const schemas = Object.fromEntries(schemaFiles.map((name) => [name, schemaIn(read(`schemas/${name}`))]));
  const checking = new Ajv2020(options);
  checking.addKeyword({ keyword, metaSchema: keywordSchema });
  for (const schema of Object.values(schemas)) checking.addSchema(schema);
  for (const schema of Object.values(schemas)) checking.compile(schema);

  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true, lines: true } });
  for (const schema of Object.values(schemas)) ajv.addSchema(bare(schema) as Json);
  const exports = {
    validateStandard: id(schemas, 'standard.schema.json'),
    validateCustomer: id(schemas, 'customer.schema.json'),
    validateConfig: id(schemas, 'config.schema.json'),
  };
  return {
    'src/core/schema/generated/validators.ts': moduleOf(standaloneCode(ajv, exports)),
    'src/core/schema/generated/schemas.ts': dataOf(schemas),
  };
}

/** What is made from the rules comes later: the validator takes any rule, and the config reader knows their names. */
function schemaIn(text: string): Json {
  const schema = JSON.parse(text) as Json & { readonly $defs?: Json };
  if (schema.$defs?.['setting'])
    schema.$defs['rules'] = { type: 'object', additionalProperties: { $ref: '#/$defs/setting' } };
  return schema;
}

const id = (schemas: Record<string, Json>, name: string): string => String(schemas[name]?.['$id']);

const annotations = new Set([keyword, 'title', 'description', '$comment', 'examples']);

/** A copy without annotations; property names that look like annotations stay. */
function bare(value: unknown, names = false): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => names || !annotations.has(key));
  return Object.fromEntries(
    kept.map(([key, item]) => [key, bare(item, !names && (key === 'properties' || key === '$defs'))]),
  );
}

/** Standalone code asks for its helpers by `require`; a module imports them. */
function moduleOf(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replace(
    /require\("(ajv\/dist\/runtime\/[^"]+)"\)(\.default)?/g,
    (_, file: string, inner?: string) => {
      const name = `${file.split('/').at(-1)?.replace(/\W/g, '_')}_helper`;
      imports.set(`import ${name} from '${file}.js';`, name);
      return inner ? `(${name}.default ?? ${name})` : name;
    },
  );
  const typed = body
    .replace('"use strict";\n', '')
    .replace(/^export const (validate[A-Z]\w+) = /gm, 'export const $1: Validate = ');
  const head = [
    '// Generated from schemas/ by `npm run generate`.',
    '// @ts-nocheck',
    "import type { Validate } from '../shape.js';",
  ];
  return [...head, ...imports.keys(), typed, ''].join('\n');
}

function dataOf(schemas: Record<string, Json>): string {
  const used = Object.entries(schemas).filter(([name]) => name !== 'config.schema.json');
  const data = JSON.stringify(Object.fromEntries(used), null, 1);
  const names = used.map(([name]) => `'${name}'`).join(' | ');
  return `// Generated from schemas/ by \`npm run generate\`.\ntype Json = { readonly [key: string]: unknown };\n\nexport const schemas: Readonly<Record<${names}, Json>> = ${data};\n`;
}
