// Loaded before the server: tells on request what it used. CPU time, because other work on the machine hardly counts in it.
process.on('SIGUSR2', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`cpu ${(user + system) / 1000}\n`);
});
process.on('SIGHUP', () => {
  globalThis.gc();
  process.stderr.write(`heap ${process.memoryUsage().heapUsed / 1e6}\n`);
});
