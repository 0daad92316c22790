/** Exists in the workers of browsers only. One script serves both hosts, so that the core is shipped once. */
declare const importScripts: unknown;

const host = typeof importScripts === 'function' ? import('./web.js') : import('./node.js');
/** The bundle is its own worker; what runs unbundled has none. */
const script = typeof __filename === 'string' ? __filename : null;
host.then(({ startServer }) => startServer(script));
