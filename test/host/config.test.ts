import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/index.js';
import { configResolver, type ResolverOptions } from '../../src/host/config.js';
import { memoryFiles } from './memory.js';

type Texts = Readonly<Record<string, string>>;

const resolverOf = (texts: Texts, more: Partial<ResolverOptions> = {}) =>
  configResolver({
    files: memoryFiles({ '/w/.git/HEAD': '', ...texts }),
    root: null,
    trusted: true,
    compiles: true,
    ...more,
  });

const resolve = (texts: Texts, folder: string, more: Partial<ResolverOptions> = {}) =>
  resolverOf(texts, more).forFolder(folder);

describe('config walk', () => {
  it('without files gives the defaults', async () => {
    const found = await resolve({}, '/w/a/b');
    assert.deepEqual(found, { config: defaultConfig, root: '/w', files: [], problems: [], notes: [], forms: {} });
  });

  it('puts the nearest first', async () => {
    const texts = {
      '/w/hansei.config.json': '{"language": "en", "timezone": "UTC"}',
      '/w/a/hansei.config.json': '{"language": "ja"}',
    };
    const { config, files } = await resolve(texts, '/w/a/b');
    assert.deepEqual([config.language, config.timezone], ['ja', 'UTC']);
    assert.deepEqual(files, ['/w/a/hansei.config.json', '/w/hansei.config.json']);
  });

  it('stops at root', async () => {
    const texts = { '/w/hansei.config.json': '{"timezone": "UTC"}', '/w/a/hansei.config.json': '{"root": true}' };
    const { config, root } = await resolve(texts, '/w/a/b');
    assert.equal(config.timezone, null);
    assert.equal(root, '/w/a');
  });

  it('stops at the repository', async () => {
    assert.equal((await resolve({ '/hansei.config.json': '{"timezone": "UTC"}' }, '/w/a')).config.timezone, null);
  });

  it('stops at the workspace folder', async () => {
    const texts = { '/w/hansei.config.json': '{"timezone": "UTC"}', '/w/a/x.md': '' };
    assert.equal((await resolve(texts, '/w/a/b', { root: '/w/a' })).config.timezone, null);
  });

  it('goes to the top where nothing ends it', async () => {
    const { config, root } = await resolve({ '/hansei.config.json': '{"timezone": "UTC"}' }, '/v/a');
    assert.equal(config.timezone, 'UTC');
    assert.equal(root, '/');
  });

  it('takes one file instead', async () => {
    const texts = { '/w/hansei.config.json': '{"timezone": "UTC"}', '/etc/other.json': '{"language": "ja"}' };
    const { config, root } = await resolve(texts, '/w/a', { config: '/etc/other.json' });
    assert.deepEqual([config.timezone, config.language, root], [null, 'ja', '/w']);
  });

  it('reads each file once', async () => {
    const files = memoryFiles({ '/w/.git/HEAD': '', '/w/hansei.config.json': '{}' });
    const resolver = configResolver({ files, root: null, trusted: true, compiles: true });
    const found = await Promise.all(
      ['/w', '/w/a', '/w/a/b', '/w/a/c', '/w/a/b'].map((folder) => resolver.forFolder(folder)),
    );
    assert.deepEqual(files.reads, ['/w/hansei.config.json']);
    assert.equal(new Set(found).size, 1, 'folders with the same files share one result');
  });

  it('anchors globs in their file', async () => {
    const { config } = await resolve(
      { '/w/a/hansei.config.json': '{"reports": ["r/*.md"], "ignores": ["./x/**"]}' },
      '/w/a',
    );
    assert.deepEqual([config.reports, config.ignores], [['/w/a/r/*.md'], ['/w/a/x/**']]);
  });
});

describe('config extends', () => {
  it('reads files, later ones first, own keys before them', async () => {
    const texts = {
      '/w/hansei.config.json': '{"extends": ["./one.json", "legacy", "./x/two.json"], "language": "en"}',
      '/w/one.json': '{"language": "ja", "timezone": "UTC", "messages": "en"}',
      '/w/x/two.json': '{"extends": "../three.json", "timezone": "Asia/Tokyo"}',
      '/w/three.json': '{"profile": "standard", "messages": "ja"}',
    };
    const { config, files, problems } = await resolve(texts, '/w');
    assert.deepEqual(problems, []);
    assert.deepEqual([config.language, config.timezone, config.messages], ['en', 'Asia/Tokyo', 'ja']);
    assert.deepEqual(files, ['/w/hansei.config.json', '/w/x/two.json', '/w/three.json', '/w/one.json']);
    assert.ok(Object.keys(config.rules).length > 0, 'the preset counts too');
  });

  const refused: Readonly<Record<string, readonly [Texts, RegExp]>> = {
    'a way out': [{ '/w/hansei.config.json': '{"extends": "../x.json"}', '/x.json': '{}' }, /leads out/],
    'an absolute path': [{ '/w/hansei.config.json': '{"extends": "/x.json"}', '/x.json': '{}' }, /leads out/],
    'an address': [{ '/w/hansei.config.json': '{"extends": "https://example.com/x.json"}' }, /address/],
    'a cycle': [
      { '/w/hansei.config.json': '{"extends": "./x.json"}', '/w/x.json': '{"extends": "./hansei.config.json"}' },
      /extends itself/,
    ],
    'a missing file': [{ '/w/hansei.config.json': '{"extends": "./x.json"}' }, /does not exist/],
    'an unknown preset': [{ '/w/hansei.config.json': '{"extends": "strikt"}' }, /did you mean "strict"/],
    'a long chain': [
      {
        '/w/hansei.config.json': '{"extends": "./0.json"}',
        ...Object.fromEntries(
          Array.from({ length: 30 }, (_, at) => [`/w/${at}.json`, `{"extends": "./${at + 1}.json"}`]),
        ),
      },
      /more than 20/,
    ],
  };
  for (const [name, [texts, message]] of Object.entries(refused)) {
    it(`refuses ${name}`, async () => {
      const { problems } = await resolve(texts, '/w');
      assert.equal(problems.length, 1);
      assert.match(problems[0]!.message.en, message);
      assert.ok(problems[0]!.message.ja !== '');
    });
  }

  it('refuses a link that leads out', async () => {
    const files = memoryFiles(
      { '/w/.git/HEAD': '', '/w/hansei.config.json': '{"extends": "./x.json"}', '/w/x.json': '{}' },
      { '/w/x.json': '/etc/x.json' },
    );
    const { problems } = await configResolver({ files, root: null, trusted: true, compiles: true }).forFolder('/w');
    assert.match(problems[0]!.message.en, /leads out/);
  });
});

describe('config problems', () => {
  it('name file, line and key', async () => {
    const { problems, config } = await resolve({ '/w/hansei.config.json': '{\n  "rool": true\n}' }, '/w/a');
    assert.equal(problems.length, 1);
    const { file, line, column, key } = problems[0]!;
    assert.deepEqual({ file, line, column, key }, { file: '/w/hansei.config.json', line: 2, column: 3, key: 'rool' });
    assert.deepEqual(config, defaultConfig);
  });

  it('leave the other files in use', async () => {
    const texts = { '/w/hansei.config.json': '{"timezone": "UTC"}', '/w/a/hansei.config.json': '{' };
    const { problems, config } = await resolve(texts, '/w/a');
    assert.equal(problems.length, 1);
    assert.equal(config.timezone, 'UTC');
  });

  it('find the place of a bad glob', async () => {
    const { problems } = await resolve({ '/w/hansei.config.json': '{\n  "reports": ["ok.md",\n    "../x"]\n}' }, '/w');
    assert.deepEqual(
      problems.map(({ line, column, key }) => ({ line, column, key })),
      [{ line: 3, column: 5, key: 'reports' }],
    );
  });

  it('name an unknown profile', async () => {
    const { problems, config } = await resolve({ '/w/hansei.config.json': '{"profile": "standart"}' }, '/w');
    assert.match(problems[0]!.message.en, /did you mean "standard"/);
    assert.equal(config.profile, 'standard');
  });

  it('are told for a file that cannot be asked for', async () => {
    const files = memoryFiles({ '/w/.git/HEAD': '' });
    const closed: typeof files = {
      ...files,
      stat: (path) =>
        path.endsWith('.json') ? Promise.reject(Object.assign(new Error(), { code: 'EACCES' })) : files.stat(path),
    };
    const { problems } = await configResolver({ files: closed, root: '/w', trusted: true, compiles: true }).forFolder(
      '/w',
    );
    assert.match(problems[0]!.message.en, /permission denied/);
  });
});

const ours = JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  allOf: [{ $ref: 'https://hansei-reports.github.io/schemas/report.schema.json' }, { $ref: './more.json#/$defs/team' }],
});
const more = JSON.stringify({ $defs: { team: { required: ['services'] } } });
const teamTexts = {
  '/w/c/hansei.config.json': '{"profile": "payments", "schema": "../s/team.json"}',
  '/w/s/team.json': ours,
  '/w/s/more.json': more,
};

describe('a schema of the team', () => {
  it('becomes a form of its profile', async () => {
    const { forms, problems, config } = await resolve(teamTexts, '/w/c');
    assert.deepEqual(problems, []);
    assert.equal(config.schema, '/w/s/team.json');
    assert.deepEqual(Object.keys(forms), ['payments']);
    assert.deepEqual(structuredClone(forms), forms, 'plain data');
    assert.deepEqual(forms['payments']?.refs['/w/s/more.json'], JSON.parse(more));
  });

  it('is ignored without trust, and that is said', async () => {
    const { forms, notes, problems, config } = await resolve(teamTexts, '/w/c', { trusted: false });
    assert.deepEqual([forms, problems, config.profile], [{}, [], 'standard']);
    assert.match(notes[0]!.message.en, /"schema" is ignored/);
  });

  it('is left out where nothing can be compiled', async () => {
    const { forms, notes, problems, config } = await resolve(teamTexts, '/w/c', { compiles: false });
    assert.deepEqual([forms, problems, config.profile], [{}, [], 'standard']);
    assert.match(notes[0]!.message.en, /standard profile/);
  });

  const refused: Readonly<Record<string, readonly [Texts, RegExp, string]>> = {
    'what is no JSON': [{ '/w/s/team.json': '{\n  x' }, /not valid JSON/, '/w/s/team.json'],
    'a way out': [{ '/w/s/team.json': '{"$ref": "../../x.json"}', '/x.json': '{}' }, /leads out/, '/x.json'],
    'an address': [{ '/w/s/team.json': '{"$ref": "https://example.com/x.json"}' }, /example\.com/, '/w/s/team.json'],
    'a missing file': [{ '/w/s/team.json': '{"$ref": "none.json"}' }, /does not exist/, '/w/s/none.json'],
    'a typo': [{ '/w/s/team.json': '{"requird": []}' }, /requird/, '/w/s/team.json'],
    'a huge depth': [
      { '/w/s/team.json': `${'{"not":'.repeat(5000)}{}${'}'.repeat(5000)}` },
      /deeper|nested|stack/i,
      '/w/s/team.json',
    ],
  };
  for (const [name, [texts, message, file]] of Object.entries(refused)) {
    it(`refuses ${name}`, async () => {
      const { problems } = await resolve({ ...teamTexts, ...texts }, '/w/c');
      assert.equal(problems.length, 1);
      assert.match(problems[0]!.message.en, message);
      assert.doesNotMatch(problems[0]!.message.en, /\n/);
      assert.equal(problems[0]!.file, file);
    });
  }
});

describe('a workspace without trust', () => {
  it('cannot raise limits, and may lower them', async () => {
    const texts = { '/w/hansei.config.json': '{"limits": {"bytes": 60000000, "nesting": 3}}' };
    const { config, notes } = await resolve(texts, '/w', { trusted: false });
    assert.equal(config.limits.bytes, defaultConfig.limits.bytes);
    assert.equal(config.limits.nesting, 3);
    assert.match(notes[0]!.message.en, /"limits" is ignored/);
    assert.equal((await resolve(texts, '/w')).config.limits.bytes, 60_000_000);
  });

  it('cannot read other files by extends, but may name presets', async () => {
    const texts = {
      '/w/hansei.config.json': '{"extends": ["legacy", "./x.json"]}',
      '/w/x.json': '{"timezone": "UTC"}',
    };
    const { config, notes } = await resolve(texts, '/w', { trusted: false });
    assert.equal(config.timezone, null);
    assert.ok(Object.keys(config.rules).length > 0);
    assert.match(notes[0]!.message.en, /"extends" is ignored/);
  });
});
