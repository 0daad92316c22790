// CPU milliseconds of activate() of the built extension, the loading of its code included, with an editor that does nothing.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const nothing = new Proxy(() => {}, {
  get: (_, key) =>
    key === 'then'
      ? undefined
      : key === Symbol.iterator
        ? [][Symbol.iterator]
        : key === Symbol.toPrimitive
          ? () => ''
          : nothing,
  apply: () => nothing,
  set: () => true,
});

/** Every name of the API: classes can be made and extended, everything else does nothing. */
const api = {};
const types = readFileSync(
  path.join(path.dirname(require.resolve('@types/vscode/package.json')), 'index.d.ts'),
  'utf8',
);
for (const [, kind, name] of types.matchAll(/^\texport (class|enum|namespace|const) (\w+)/gm))
  api[name] = kind === 'class' ? anything() : nothing;

api.version = '1.100.0';

/** A class whose instances, and which itself, has whatever is asked for. */
function anything() {
  class Anything {}
  const get = (own, key) => (key in own ? own[key] : typeof key === 'symbol' || key === 'then' ? undefined : nothing);
  Object.setPrototypeOf(Anything.prototype, new Proxy({}, { get }));
  Object.setPrototypeOf(Anything, new Proxy(Function.prototype, { get }));
  return Anything;
}

const resolve = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? api : resolve(request, ...rest));

const before = process.cpuUsage();
const { activate } = require(path.resolve('dist/client.js'));
const context = { subscriptions: [], asAbsolutePath: (file) => path.resolve(file), extensionUri: nothing };
activate(context).then(
  () => done(null),
  (error) => done(error),
);

function done(error) {
  if (error) console.error(error);
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1000);
  process.exit(error ? 1 : 0);
}
