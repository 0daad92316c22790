import assert from 'node:assert/strict';
import type { Case } from './cases/case.js';
import { cases } from './cases/index.js';
import { asProcess, binary, contentOf, folderWith, inProcess, type Result } from './run.js';

/** Runs a case in a folder of its own and looks at everything it left behind. */
async function check(one: Case, run: typeof inProcess): Promise<void> {
  const { folder, remove } = await folderWith(one.files ?? {});
  try {
    const before = await contentOf(folder);
    const call = {
      args: one.args,
      cwd: folder,
      ...(one.stdin && { stdin: one.stdin }),
      ...(one.env && { env: one.env }),
    };
    judge(one, await run(call));
    const after = await contentOf(folder);
    const added = Object.keys(after)
      .filter((name) => !(name in before))
      .map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'));
    assert.deepEqual(added, one.writes ?? [], 'files written');
    for (const name of Object.keys(before)) assert.equal(after[name], before[name], name);
  } finally {
    await remove();
  }
}

function judge(one: Case, { code, stdout, stderr }: Result): void {
  const said = `\n--- stdout\n${stdout}--- stderr\n${stderr}`;
  assert.equal(code, one.code, `exit code${said}`);
  for (const [name, text] of [
    ['stdout', stdout],
    ['stderr', stderr],
  ] as const) {
    for (const wanted of one[name] ?? []) assert.ok(found(text, wanted), `${name} lacks ${wanted}${said}`);
    for (const unwanted of one.never ?? []) assert.ok(!found(text, unwanted), `${name} has ${unwanted}${said}`);
    assert.doesNotMatch(text, /^ +at .*:\d+/m, `a stack trace${said}`);
  }
  if (one.args.includes('json') && code !== 2) assert.doesNotThrow(() => JSON.parse(stdout), `not JSON${said}`);
}

const found = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);

describe('cli cases in process', () => {
  for (const one of cases) it(one.name, () => check(one, inProcess));
});

/** Processes are started some at a time: each takes long, and mostly waits. */
describe('cli cases as a process', () => {
  const verdicts = new Map<Case, Promise<void>>();

  before(async () => {
    await binary();
    let ended: Promise<unknown> = Promise.resolve();
    for (const [index, one] of cases.entries()) {
      const previous = verdicts.get(cases[index - atOnce]!) ?? Promise.resolve();
      const verdict = previous.catch(() => {}).then(() => check(one, asProcess));
      verdict.catch(() => {});
      verdicts.set(one, verdict);
      ended = ended.then(() => verdict.catch(() => {}));
    }
    await ended;
  }).timeout(120_000);

  for (const one of cases) it(one.name, () => verdicts.get(one));
});

const atOnce = 3;
