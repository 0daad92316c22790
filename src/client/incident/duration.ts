import { l10n } from 'vscode';

/** `7 min`, `1 h 20 min`, `2 d 3 h`; negative lengths as their size. */
export function durationText(minutes: number): string {
  const size = Math.floor(Math.abs(minutes));
  if (size < 60) return l10n.t('{0} min', size);
  const [hours, rest] = [Math.floor(size / 60), size % 60];
  if (hours < 24) return rest === 0 ? l10n.t('{0} h', hours) : l10n.t('{0} h {1} min', hours, rest);
  return l10n.t('{0} d {1} h', Math.floor(hours / 24), hours % 24);
}
