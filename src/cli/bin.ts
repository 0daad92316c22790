import { main } from './main.js';
import { nodeIo } from './process.js';

// Not `process.exit`: what is still on its way to a slow pipe would be lost.
main(process.argv.slice(2), nodeIo()).then((code) => {
  process.exitCode = code;
});
