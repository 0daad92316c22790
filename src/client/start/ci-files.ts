/** Where a check runs, the file that makes it run, and the text that the extension carries for it. */
export const ciKinds = {
  github: { file: '.github/workflows/hansei.yml', source: 'ci/github.yml' },
  gitlab: { file: '.gitlab-ci.yml', source: 'ci/gitlab.yml' },
  'pre-commit': { file: '.pre-commit-config.yaml', source: 'ci/pre-commit.yaml' },
} as const;
export type CiKind = keyof typeof ciKinds;

/**
 * What a file holds once Hansei is in it: its own text as it is, and ours added. `null`: it is there already, or the
 * file has a shape to which nothing can be added safely.
 */
export function withHansei(kind: CiKind, existing: string | null, ours: string): string | null {
  if (existing === null || existing.trim() === '') return ours;
  if (/\bhansei\b/.test(existing)) return null;
  if (kind === 'pre-commit') return withRepo(existing, ours);
  return kind === 'gitlab' ? `${existing.trimEnd()}\n\n${ours}` : null;
}

/** The entry of `repos:`, as the first of the list and as far to the right as the others. */
function withRepo(existing: string, ours: string): string | null {
  const list = /^repos:[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*([ \t]*)- /m.exec(existing);
  if (!list) return null;
  const indent = list[1] ?? '';
  const entry = ours.slice(ours.indexOf('  - ')).replace(/^ {2}/gm, indent);
  const at = list.index + list[0].length - indent.length - 2;
  return existing.slice(0, at) + entry + existing.slice(at);
}
