import type { RuleSetting } from './config.js';
import { engineRules } from './rules/engine-words.js';
import { knownRules } from './rules/generated/known.js';
import type { Level } from './rules/rule.js';

export const presets = ['recommended', 'strict', 'legacy'] as const;
export type Preset = (typeof presets)[number];

export const isPreset = (name: string): name is Preset => presets.some((preset) => preset === name);

const at = (level: Level | 'off'): RuleSetting => ({ level, options: {} });

/** Asks for more than most teams want to write: off unless a config, or `strict`, turns it on. */
export const onlyInStrict: ReadonlySet<string> = new Set(['timeline/no-evidence']);

/** For reports that were never written for us: no errors, prevention and delay as information, silence about delay allowed. */
const legacy = (): Record<string, RuleSetting> =>
  Object.fromEntries([
    ...knownRules.map(({ id }): [string, RuleSetting] => [
      id,
      at(/^(?:prevention|delay)\//.test(id) ? 'info' : 'warning'),
    ]),
    ['delay/unanswered', at('off')],
    ...[...onlyInStrict].map((id): [string, RuleSetting] => [id, at('off')]),
  ]);

/** Rule levels of a preset; `recommended` and `strict` leave each rule its own (strict raises them when it judges). */
export const presetRules = (preset: Preset): Readonly<Record<string, RuleSetting>> =>
  preset === 'legacy' ? legacy() : {};

/** Rules a config may name. `file/*` cannot be changed. */
export const configurable: readonly string[] = [
  ...knownRules.map(({ id }) => id),
  ...engineRules.filter((id) => id.startsWith('suppression/')),
];
