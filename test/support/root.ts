import path from 'node:path';

/** The project's root; tests run from `out/test/support`. */
export const root = path.resolve(import.meta.dirname, process.env['HANSEI_ROOT'] ?? '../../..');
