import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Parsed, parse } from '../../../src/core/markdown/parse.js';
import { bareParse } from './bare.js';
import { change, changed, markdown, reports } from './texts.js';

/** Plain data without `spread`, which nobody here asks for. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'spread' ? undefined : inner)));

const lineEnds = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** Top-level nodes with their places in the whole source. */
function nodesOf({ source, parts }: Parsed): unknown[] {
  return parts.flatMap(({ start, nodes, origin }) => {
    const [first] = nodes;
    const lines = start === 0 ? 0 : lineEnds(source.slice(0, start)) + 1 - first!.position!.start.line;
    const json = JSON.stringify(nodes, (key, value) => {
      if (key !== 'start' && key !== 'end') return value;
      return typeof value === 'object' && value
        ? { ...value, line: value.line + lines, offset: value.offset + origin }
        : value;
    });
    return JSON.parse(json);
  });
}

const same = (parsed: Parsed) => assert.deepEqual(plain(nodesOf(parsed)), plain(bareParse(parsed.source).children));

describe('a parse', () => {
  for (const [i, report] of reports.entries())
    it(`is that of remark: sample report ${i + 1}`, () => {
      same(parse(report));
      same(parse(report.replaceAll('\n', '\r\n')));
    });
  it('is that of remark: any text', () => {
    fc.assert(
      fc.property(markdown, (text) => same(parse(text))),
      { numRuns: 2000, seed: 20261120 },
    );
  });
  it('is cut at headings, and at nothing that looks like one', () => {
    const text =
      '---\na: 1\n---\n# T\n\n```\n# no\n```\n\n<!--\n# no\n-->\n\n> # no\n\n- # no\n\nno\n---\n\n## Yes\n### And yes\n';
    const { parts } = parse(text);
    assert.deepEqual(
      parts.map(({ start }) => text.slice(start).split('\n')[0]),
      ['---', '# T', '## Yes', '### And yes'],
    );
    assert.deepEqual(
      parts.map(({ end }) => end),
      [...parts.slice(1).map(({ start }) => start), text.length],
    );
  });
});

describe('a parse after a change', () => {
  const kept = (before: string, after: string): number => {
    const first = parse(before);
    const known = new Set(first.parts.map(({ nodes }) => nodes));
    const second = parse(after, first);
    same(second);
    return second.parts.filter(({ nodes }) => known.has(nodes)).length;
  };
  const text = '# T\n\na [x]\n\n## One\n\nb\n\n## Two\n\nc\n\n## Three\n\nd [x]\n';
  const cases: readonly (readonly [string, string, number])[] = [
    ['a word', text.replace('\nb', '\nb and more'), 3],
    ['a new section', text.replace('## Two', '## Half\n\n## Two'), 4],
    ['a section less', text.replace('## Two\n\nc\n\n', ''), 3],
    ['a heading that is none any more', text.replace('## Two', '##Two'), 2],
    ['text right before a heading', text.replace('## Two', 'x## Two'), 1],
    ['a fence that is not closed', text.replace('\nb', '\n```\nb'), 1],
    ['a comment that is not closed', text.replace('\nb', '\n<!-- b'), 1],
    ['an end without a heading', `${text}more`, 3],
    ['a section behind the last', `${text}\n## Four\n`, 3],
    ['a definition', text.replace('\nc', '\n[x]: y'), 0],
    ['nothing', text, 4],
  ];
  for (const [name, after, wanted] of cases)
    it(`takes over what stays: ${name}`, () => assert.equal(kept(text, after), wanted));

  it('reads front matter that only now is closed', () =>
    assert.equal(kept('---\na: 1\n# T\n\n## One\n', '---\na: 1\n# T\n\n---\n## One\n'), 0));

  it('is that of the whole text: any text, any changes', () => {
    fc.assert(
      fc.property(markdown, fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
        let parsed = parse(text);
        for (const one of changes) {
          parsed = parse(changed(parsed.source, one), parsed);
          same(parsed);
        }
      }),
      { numRuns: 1500, seed: 20261121 },
    );
  });
  it('is that of the whole text: sample reports', () => {
    fc.assert(
      fc.property(fc.constantFrom(...reports), fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
        let parsed = parse(text);
        for (const one of changes) parsed = parse(changed(parsed.source, one), parsed);
        same(parsed);
        assert.deepEqual(parsed.frontMatter, parse(parsed.source).frontMatter);
      }),
      { numRuns: 100, seed: 20261122 },
    );
  });
});
