import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type CiKind, ciKinds, withHansei } from '../../src/client/start/ci-files.js';

const ours = (kind: CiKind) => readFileSync(ciKinds[kind].source, 'utf8');
const added = (kind: CiKind, existing: string | null) => withHansei(kind, existing, ours(kind));
const kinds = Object.keys(ciKinds) as CiKind[];

describe('set up CI', () => {
  for (const kind of kinds) {
    it(`${kind}: writes our file where there is none, and nothing twice`, () => {
      assert.equal(added(kind, null), ours(kind));
      assert.equal(added(kind, '\n'), ours(kind));
      assert.equal(added(kind, ours(kind)), null);
    });

    it(`${kind}: names the version of this package, and what the package offers`, () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
      assert.match(ours(kind), new RegExp(`(?:@v?|rev: v)${version.replaceAll('.', '\\.')}(?![\\d.])`));
      assert.doesNotMatch(ours(kind), /\t/);
    });
  }

  it('names a hook, and inputs of the action, that exist', () => {
    assert.match(readFileSync('.pre-commit-hooks.yaml', 'utf8'), /^- id: hansei$/m);
    assert.match(ours('pre-commit'), /- id: hansei$/m);
    for (const input of ['paths', 'fail-on']) {
      assert.match(ours('github'), new RegExp(`^          ${input}: `, 'm'));
      assert.match(readFileSync('action.yml', 'utf8'), new RegExp(`^  ${input}:$`, 'm'));
    }
  });

  it('adds a job behind the others', () => {
    const existing = 'test:\n  script: make test\n\n\n';
    assert.equal(added('gitlab', existing), `test:\n  script: make test\n\n${ours('gitlab')}`);
  });

  it('adds a repository before the others, as far to the right', () => {
    const entry = (indent: string) =>
      ['- repo: https://github.com/hansei-reports/hansei', '  rev: v0.1.0', '  hooks:', '    - id: hansei'].map(
        (line) => indent + line,
      );
    for (const indent of ['', '  ', '    ']) {
      const others = [`${indent}- repo: local`, `${indent}  hooks: []`, ''];
      const existing = ['default_stages: [pre-commit]', 'repos:', '# ours', ...others].join('\n');
      const wanted = ['default_stages: [pre-commit]', 'repos:', '# ours', ...entry(indent), ...others].join('\n');
      assert.equal(added('pre-commit', existing), wanted);
    }
    assert.equal(added('pre-commit', 'repos: [{ repo: local }]\n'), null);
  });

  it('leaves another workflow alone', () => assert.equal(added('github', 'name: x\n'), null));
});
