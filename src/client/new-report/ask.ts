import { l10n, type QuickPickItem, window } from 'vscode';

/** Each question answers `undefined` when it was left with Esc. */
export async function askTitle(now: Date): Promise<string | undefined> {
  const suggestion = suggestedTitle(now);
  const answer = await window.showInputBox({
    title: l10n.t('New Incident Report'),
    prompt: l10n.t('What broke, for whom? Enter alone takes "{0}"', suggestion),
    placeHolder: suggestion,
    ignoreFocusOut: true,
  });
  return answer === undefined ? undefined : answer.trim() || suggestion;
}

export function suggestedTitle(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return l10n.t('Incident {0}', `${day} ${two(now.getHours())}:${two(now.getMinutes())}`);
}

export function askOngoing(): Promise<boolean | undefined> {
  return pick(l10n.t('Is it still going on?'), [
    {
      label: l10n.t('Yes'),
      description: l10n.t('Impact, interim measures and outlook first; the rest later'),
      value: true,
    },
    { label: l10n.t('No'), description: l10n.t('The service is back: cause, fix and delays as well'), value: false },
  ]);
}

/** A choice of one is no question. */
export async function askProfile(profiles: readonly string[]): Promise<string | undefined> {
  if (profiles.length === 1) return profiles[0];
  const items = profiles.map((name) => ({ label: name, description: describe(name), value: name }));
  return pick(l10n.t('Which kind of report?'), items);
}

/** A team's own profile speaks for itself. */
function describe(profile: string): string {
  if (profile === 'standard') return l10n.t('For your own people: everything that is known');
  if (profile === 'customer') return l10n.t('For those affected: apology, impact, their data, next report');
  return '';
}

export function askLanguage(): Promise<'en' | 'ja' | undefined> {
  return pick(l10n.t('Language of the report?'), [
    { label: 'English', value: 'en' },
    { label: '日本語', value: 'ja' },
  ]);
}

async function pick<T>(title: string, items: (QuickPickItem & { value: T })[]): Promise<T | undefined> {
  return (await window.showQuickPick(items, { title, placeHolder: title, ignoreFocusOut: true }))?.value;
}
