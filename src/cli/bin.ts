import { keepCompiledCode } from './quick-start.js';

// The bundle has a worker beside it; what runs unbundled has none.
const script = typeof __filename === 'string' ? __filename.replace(/cli(?=\.c?js$)/, 'worker') : null;

keepCompiledCode();
Promise.all([import('./main.js'), import('./process.js')])
  .then(([{ main }, { nodeIo }]) => main(process.argv.slice(2), nodeIo(script)))
  .then((code) => {
    // Not `process.exit`: what is still on its way to a slow pipe would be lost.
    process.exitCode = code;
  });
