/** Put in by the bundler; sources that run unbundled have no version. */
declare const HANSEI_VERSION: string | undefined;

export const version: string = typeof HANSEI_VERSION === 'string' ? HANSEI_VERSION : 'development';

/** Also in package.json. */
export const homepage = 'https://github.com/hansei-reports/hansei';
