/** Put in by the bundler; sources that run unbundled have no version. */
declare const HANSEI_VERSION: string | undefined;

export const version: string = typeof HANSEI_VERSION === 'string' ? HANSEI_VERSION : 'development';

/** Put in by the bundler: changes with every change of what judges. */
declare const HANSEI_BUILD: string | undefined;

export const build: string = typeof HANSEI_BUILD === 'string' ? HANSEI_BUILD : 'development';

/** Also in package.json. */
export const homepage = 'https://github.com/hansei-reports/hansei';
