import { isPreset, onlyInStrict, presetRules } from './presets.js';
import type { ExemptionSettings } from './report/exemptions.js';
import type { Level } from './rules/rule.js';
import type { Language } from './text/text.js';

/** Limits that are checked before a report is parsed. */
export type Limits = {
  /** Bytes of a report file. The parser needs about 0.5 GB of memory for 1 MiB. */
  readonly bytes: number;
  /** Depth of nested block quotes and lists. */
  readonly nesting: number;
  /** Milliseconds for one report. */
  readonly time: number;
};

/** A team's expectations for one incident severity; minutes. */
export type SeverityTargets = Readonly<
  Partial<Record<'firstNotice' | 'outlook' | 'cadence' | 'detect' | 'acknowledge' | 'engage' | 'mitigate', number>>
>;

export type RuleSetting = { readonly level: Level | 'off'; readonly options: Readonly<Record<string, unknown>> };

/** All that config files say about one report, presets applied, defaults filled in. Paths are as written. */
export type Config = {
  readonly reports: readonly string[];
  readonly ignores: readonly string[];
  readonly profile: string;
  /** Path of a team's own schema, relative to the config file that names it. */
  readonly schema: string | null;
  /** More headings per role. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly language: Language | null;
  readonly messages: Language | null;
  readonly timezone: string | null;
  readonly severities: Readonly<Record<string, SeverityTargets>>;
  readonly personRoles: readonly string[];
  readonly products: readonly string[];
  /** Exemptions of the blame rules: switched off, or with more words. */
  readonly exemptions: ExemptionSettings;
  /** Only the rules a config or preset mentions; the others have their own level. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Preset `strict`: every rule one level up. */
  readonly strict: boolean;
  readonly limits: Limits;
};

/** One config file, read but not yet merged. */
export type ConfigFile = Readonly<
  Partial<Omit<Config, 'limits' | 'strict'>> & { root?: boolean; extends?: readonly string[]; limits?: Partial<Limits> }
>;

export const defaultConfig: Config = {
  reports: ['**/{incidents,postmortems,post-mortems,incident-reports,障害報告,障害報告書}/**/*.md'],
  ignores: [],
  profile: 'standard',
  schema: null,
  headings: {},
  language: null,
  messages: null,
  timezone: null,
  severities: {},
  personRoles: [],
  products: [],
  exemptions: {},
  rules: {},
  strict: false,
  limits: { bytes: 1_048_576, nesting: 32, time: 10_000 },
};

/** What a config says about a rule; `null`: nothing, the rule has its own level. */
export const ruleLevel = (
  { rules, strict }: Config,
  id: string,
): { level: Level; options: RuleSetting['options'] } | { level: 'off'; options: RuleSetting['options'] } | null =>
  rules[id] ?? (!strict && onlyInStrict.has(id) ? { level: 'off', options: {} } : null);

/** Layers, the nearest first → one config. Presets named in `extends` lie below the file that names them. */
export function mergeConfig(layers: readonly ConfigFile[]): Config {
  let config = defaultConfig;
  for (const layer of layers.toReversed()) {
    for (const name of layer.extends ?? []) {
      if (!isPreset(name)) continue;
      config = { ...config, strict: name === 'strict', rules: { ...config.rules, ...presetRules(name) } };
    }
    const { root: _root, extends: _extends, rules, limits, headings, severities, exemptions, ...plain } = layer;
    config = {
      ...config,
      ...plain,
      rules: { ...config.rules, ...rules },
      limits: { ...config.limits, ...limits },
      headings: { ...config.headings, ...headings },
      severities: { ...config.severities, ...severities },
      exemptions: { ...config.exemptions, ...exemptions },
    };
  }
  return config;
}
