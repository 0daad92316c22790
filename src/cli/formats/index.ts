import type { Format, FormatSettings } from './format.js';
import { json } from './json.js';
import { stylish } from './stylish.js';

export const formats = { stylish, json } as const satisfies Record<string, (settings: FormatSettings) => Format>;

export const formatNames = ['stylish', 'json'] as const satisfies readonly (keyof typeof formats)[];
