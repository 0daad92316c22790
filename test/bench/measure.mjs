// What a command costs as a whole process: wall, CPU of it and of its children, and the memory of the largest of them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const time = ['/usr/bin/time', '/opt/homebrew/bin/gtime'].find((file) => existsSync(file));
const figures = path.resolve('out/bench/time.txt');

/** Milliseconds and megabytes. What a tool says goes nowhere; that it finds something is no failure. */
export function measure([command, ...args], { cwd, most = 1 }) {
  if (!time) throw new Error('GNU time is needed (apt install time, brew install gnu-time)');
  const { error, stderr, status } = spawnSync(time, ['-f', '%e %U %S %M', '-o', figures, command, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (error || status === null || status > most)
    throw new Error(`${command} ${args.join(' ')}: ${error ?? `exit ${status}`}\n${String(stderr).slice(0, 2000)}`);
  const [wall, user, system, kilobytes] = readFileSync(figures, 'utf8')
    .trim()
    .split('\n')
    .at(-1)
    .split(' ')
    .map(Number);
  rmSync(figures);
  return { wall: wall * 1000, cpu: (user + system) * 1000, memory: kilobytes / 1000 };
}

export const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/** The medians of several tools, each run in turn, so that what else the machine does meets all of them. */
export function alternating(tools, runs) {
  const found = new Map(tools.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const { name, slow = 1, before, command, ...rest } of tools) {
      if (run % slow !== 0) continue;
      before?.();
      process.stderr.write(`  ${run + 1}/${runs} ${name}          \r`);
      found.get(name).push(measure(command, rest));
    }
  process.stderr.write(`${' '.repeat(60)}\r`);
  const of = (samples, key) => median(samples.map((sample) => sample[key]));
  return tools.map(({ name }) => {
    const samples = found.get(name);
    return {
      name,
      runs: samples.length,
      wall: of(samples, 'wall'),
      cpu: of(samples, 'cpu'),
      memory: of(samples, 'memory'),
    };
  });
}
