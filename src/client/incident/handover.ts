import { l10n, type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Desk, deskOf, orTell, reveal, type Target, take } from './desk.js';

export type GivenHandover = Target & {
  readonly from?: string;
  readonly to?: string;
  readonly decision?: string;
};

/** *Hand over*: what the next person will look for and not find, then the row that says who is in charge. */
export function handOver(client: BaseLanguageClient, given: GivenHandover): Promise<boolean | undefined> {
  return orTell(async () => {
    const desk = await deskOf(client, given);
    if (!desk) return undefined;
    if (given.to === undefined && !(await goesOn(desk))) return false;
    const from = given.from ?? (await ask(l10n.t('Who hands over?'), desk.answer.accountable ?? ''));
    if (from === undefined) return false;
    const to = given.to ?? (await ask(l10n.t('Who is in charge from now on?'), '', true));
    if (to === undefined) return false;
    const decision = given.decision ?? (await ask(l10n.t('What has to be decided next, and by when?'), ''));
    if (decision === undefined) return false;
    await take(desk, { kind: 'handover', from, to, decision });
    return true;
  });
}

type Choice = QuickPickItem & { readonly line: number | null };

/** `false`: left, or gone to write what is missing. */
async function goesOn({ document, answer: { points } }: Desk): Promise<boolean> {
  const missing = points.filter(({ written }) => !written);
  const written = points.filter((point) => point.written);
  const go: Choice = {
    label: `$(arrow-right) ${l10n.t('Hand over now')}`,
    description: missing.length === 0 ? l10n.t('everything is written') : l10n.t('{0} not written', missing.length),
    line: null,
  };
  const points_ = [...missing, ...written].map(choiceOf);
  const items =
    missing.length === 0
      ? [go, ...points_]
      : [...points_.slice(0, missing.length), go, ...points_.slice(missing.length)];
  const title = missing.length === 0 ? l10n.t('Hand Over') : l10n.t('Hand Over: what is not written yet');
  const chosen = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('Choose one to go there'),
    matchOnDescription: true,
  });
  if (chosen === undefined) return false;
  if (chosen.line === null) return true;
  await reveal(document, chosen.line - 1);
  return false;
}

function choiceOf({ item, written, line }: Desk['answer']['points'][number]): Choice {
  const [name, hint] = wordsOf(item);
  const label = `$(${written ? 'check' : 'circle-large-outline'}) ${name}`;
  return written ? { label, description: l10n.t('line {0}', line), line } : { label, detail: hint, line };
}

/** What each point is called, and what to write for it. */
function wordsOf(item: string): readonly [string, string] {
  switch (item) {
    case 'state':
      return [l10n.t('State'), l10n.t('Who is affected, since when, and how badly')];
    case 'tried':
      return [l10n.t('What was tried'), l10n.t('Each step with its effect, also those without one')];
    case 'open-hypotheses':
      return [l10n.t('Open hypotheses'), l10n.t('What is suspected, and how it can be checked')];
    case 'rejected-hypotheses':
      return [l10n.t('Rejected hypotheses'), l10n.t('What was ruled out, and by what')];
    case 'evidence':
      return [l10n.t('Evidence'), l10n.t('Which logs and graphs are kept, where, until when')];
    case 'last-update':
      return [l10n.t('Last update'), l10n.t('What those affected were told, and when')];
    case 'next-update':
      return [l10n.t('Next update'), l10n.t('When those affected hear more')];
    default:
      return [l10n.t('Next decision'), l10n.t('What has to be decided next, and by when')];
  }
}

const ask = (prompt: string, value: string, isNeeded = false) =>
  window.showInputBox({
    title: l10n.t('Hand Over'),
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (typed) => (isNeeded && typed.trim() === '' ? l10n.t('Write a name or a role') : undefined),
  });
