/** Put in by the bundler; sources that run unbundled have no version. */
declare const HANSEI_VERSION: string | undefined;

export const version: string = typeof HANSEI_VERSION === 'string' ? HANSEI_VERSION : 'development';
