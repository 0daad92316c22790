import type { Format, FormatSettings } from './format.js';

export const formatNames = ['stylish', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'markdown'] as const;

export type FormatName = (typeof formatNames)[number];

type Made = (settings: FormatSettings) => Format;

/** Each is loaded when it is asked for. */
export const formats: Readonly<Record<FormatName, () => Promise<Made>>> = {
  stylish: async () => (await import('./stylish.js')).stylish,
  json: async () => (await import('./json.js')).json,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  markdown: async () => (await import('./markdown.js')).markdown,
};
