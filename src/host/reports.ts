import type { Config } from '../core/index.js';
import { globMatcher } from './globs.js';
import { isInside, nameOf, relativeTo } from './paths.js';

/** Why a Markdown file is checked, or why it is not. */
export type Standing =
  | { readonly report: true; readonly why: 'named' | 'front matter' | 'glob' }
  | { readonly report: false; readonly why: 'ignored' | 'not a report' };

/** Characters in which the front matter must name `hansei`; `hasMark` reads no further. */
export const headLimit = 65_536;

/** The front matter at the head of a text has a `hansei` key. A scan of lines, no YAML: it runs on every Markdown file. */
export function hasMark(text: string): boolean {
  const opening = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (!opening) return false;
  const fence = opening[1] === '---' ? /^(---|\.\.\.)\s*$/ : /^\+\+\+\s*$/;
  for (const line of text.slice(opening[0].length, headLimit).split(/\r\n|\n|\r/)) {
    if (fence.test(line)) return false;
    if (/^["']?hansei["']?\s*[:=]/.test(line)) return true;
  }
  return false;
}

/** The part of a resolved config that decides; see `Resolved`. */
export type Scope = { readonly config: Pick<Config, 'reports' | 'ignores'>; readonly root: string };

export type ReportFilter = {
  /** The path alone is enough to be ignored, or to be a report. */
  byPath(path: string): 'ignored' | 'glob' | null;
  standing(path: string, text: string, named: boolean): Standing;
};

/** Made once per resolved config. */
export function reportFilter({ config, root }: Scope): ReportFilter {
  const ignores = globMatcher(config.ignores);
  const reports = globMatcher(config.reports);
  const byPath = (path: string): 'ignored' | 'glob' | null => {
    const below = isInside(root, path) ? relativeTo(root, path) : path.slice(1);
    if (ignores(path, below)) return 'ignored';
    return !isGuide(nameOf(path)) && reports(path, below) ? 'glob' : null;
  };
  return {
    byPath,
    standing(path, text, named) {
      const found = byPath(path);
      if (found === 'ignored') return { report: false, why: 'ignored' };
      if (named) return { report: true, why: 'named' };
      if (hasMark(text)) return { report: true, why: 'front matter' };
      return found === 'glob' ? { report: true, why: 'glob' } : { report: false, why: 'not a report' };
    },
  };
}

/** Files that lie among reports and explain them. */
const isGuide = (name: string): boolean => /^(readme|index)\.md$/i.test(name) || /template/i.test(name);
