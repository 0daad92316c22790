/**
 * The one annotation keyword of our schemas: what a section or key is called, where it stands and what the writer is
 * told, in both languages. The meta schema makes a typo in a schema fail the build.
 */
export const keyword = 'x-hansei';

const text = { type: 'string', minLength: 1 };
const words = {
  type: 'object',
  additionalProperties: false,
  properties: {
    description: text,
    heading: text,
    past: text,
    guidance: text,
    example: text,
    aliases: { type: 'array', items: text, uniqueItems: true },
    within: { type: 'array', items: text, uniqueItems: true },
    never: { type: 'array', items: text, uniqueItems: true },
    numbered: { type: 'boolean' },
    closing: text,
  },
};
const status = { enum: ['ongoing', 'mitigated', 'resolved', 'closed'] };

export const keywordSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    order: { type: 'number' },
    rank: { type: ['integer', 'null'], minimum: 1, maximum: 6 },
    audience: { enum: ['customers'] },
    from: status,
    until: status,
    columns: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'en', 'ja'],
        properties: { id: text, en: text, ja: text },
      },
    },
    en: words,
    ja: words,
  },
};
