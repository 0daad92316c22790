import { nearest } from '../text/nearest.js';
import type { Language } from '../text/text.js';
import type { Chosen, Option, Options, Rule } from './rule.js';

/** What a rule is run with: what a team set where it fits, else the defaults. */
export function chosenOptions({ options = {} }: Pick<Rule, 'options'>, set: Readonly<Record<string, unknown>>) {
  const chosen = Object.entries(options).map(([name, option]) => {
    const value = Object.hasOwn(set, name) ? set[name] : undefined;
    return [name, fits(option, value) ? value : option.default] as const;
  });
  return Object.fromEntries(chosen) as Chosen<Options>;
}

function fits(option: Option, value: unknown): boolean {
  if (option.type === 'boolean') return typeof value === 'boolean';
  if (option.type === 'strings') return Array.isArray(value) && value.every((one) => typeof one === 'string' && one);
  return Number.isInteger(value) && option.minimum <= Number(value) && Number(value) <= option.maximum;
}

/** What is wrong with one option of a rule, in both languages; `null`: nothing. */
export function wrongOption(
  { id, options = {} }: Pick<Rule, 'id' | 'options'>,
  name: string,
  value: unknown,
): Readonly<Record<Language, string>> | null {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option) return fits(option, value) ? null : misfit(option);
  const known = Object.keys(options);
  if (known.length === 0) return { en: `${id} takes no options`, ja: `${id} に設定項目はありません` };
  const similar = nearest(name, known);
  return {
    en: `unknown option "${name}" of ${id}${similar ? `; did you mean "${similar}"?` : ` (known: ${known.join(', ')})`}`,
    ja: `${id} に「${name}」という設定項目はありません${similar ? `。「${similar}」ではありませんか` : `（${known.join('、')}）`}`,
  };
}

function misfit(option: Option): Readonly<Record<Language, string>> {
  if (option.type === 'boolean') return { en: 'must be true or false', ja: 'true または false を書いてください' };
  if (option.type === 'strings')
    return { en: 'must be a list of non-empty texts', ja: '空でない文字列の一覧を書いてください' };
  const { minimum, maximum } = option;
  return {
    en: `must be a whole number from ${minimum} to ${maximum}`,
    ja: `${minimum}から${maximum}までの整数を書いてください`,
  };
}

/** The options of a rule as JSON Schema. */
export function optionsSchema({ options = {} }: Pick<Rule, 'options'>) {
  const properties = Object.entries(options).map(([name, { means, ...option }]) => [
    name,
    {
      ...(option.type === 'strings'
        ? { type: 'array', items: { type: 'string', minLength: 1 }, default: option.default }
        : option),
      description: means.en,
    },
  ]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}
