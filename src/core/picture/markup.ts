/** A piece of HTML or SVG. Only the functions here make one, so that nothing of a report gets in unescaped. */
export type Markup = { readonly markup: string };

type Value = string | number | null;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters have no place in a page. */
const escaped = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\uFFFD').replace(/[&<>"]/g, (char) => entities[char]!);

const shown = (value: Value): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value ?? '');

/** `null` as an attribute leaves it out, as a child adds nothing. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly (Markup | Value)[]
): Markup {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : ` ${key}="${shown(value)}"`,
  );
  const inside = children.map((child) => (typeof child === 'object' && child !== null ? child.markup : shown(child)));
  return { markup: `<${name}${said.join('')}>${inside.join('')}</${name}>` };
}

export const group = (children: readonly Markup[]): Markup => ({
  markup: children.map(({ markup }) => markup).join(''),
});
