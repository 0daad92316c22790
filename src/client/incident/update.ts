import { env, InputBoxValidationSeverity, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { nextTimeMethod } from '../../server/protocol.js';
import { type Desk, deskOf, orTell, paramsFor, type Target, take } from './desk.js';

/** What a caller of the command may answer beforehand; the rest is asked. */
export type GivenUpdate = Target & {
  readonly text?: string;
  readonly next?: string;
  readonly message?: Place;
};
type Place = 'open' | 'copy';

/** *Record update*: the row in the report, and the message for those affected. Nothing is written before the last answer. */
export function recordUpdate(client: BaseLanguageClient, given: GivenUpdate): Promise<string | undefined> {
  return orTell(async () => {
    const desk = await deskOf(client, given);
    if (!desk) return undefined;
    const text = given.text ?? (await askText());
    if (text === undefined) return undefined;
    const next = given.next ?? (await askNext(desk));
    if (next === undefined) return undefined;
    const answer = await take(desk, { kind: 'update', text, next });
    const message = answer?.message ?? '';
    await hand(message, given.message ?? (await askPlace()));
    return message;
  });
}

const askText = () =>
  window.showInputBox({
    title: l10n.t('Record Update'),
    prompt: l10n.t('What is new for those affected? "No change" is enough'),
    ignoreFocusOut: true,
    validateInput: (typed) => (typed.trim() === '' ? l10n.t('Write at least "no change"') : undefined),
  });

const askNext = ({ client, document, at, answer }: Desk) =>
  window.showInputBox({
    title: l10n.t('Record Update'),
    prompt: l10n.t('When is the next update? 14:50, +30m, 1 h'),
    value: answer.next,
    ignoreFocusOut: true,
    async validateInput(typed) {
      const params = { ...paramsFor({ document, at }), typed };
      const time = await client.sendRequest<string | null>(nextTimeMethod, params);
      if (time === null) return l10n.t('Write a time such as 14:50, +30m or 1 h');
      return { message: l10n.t('Next update at {0}', time), severity: InputBoxValidationSeverity.Info };
    },
  });

async function askPlace(): Promise<Place | undefined> {
  const items: readonly { label: string; value: Place }[] = [
    { label: `$(go-to-file) ${l10n.t('Open as a document')}`, value: 'open' },
    { label: `$(copy) ${l10n.t('Copy')}`, value: 'copy' },
  ];
  const title = l10n.t('The row is written. Message for those affected:');
  return (await window.showQuickPick(items, { title, placeHolder: title, ignoreFocusOut: true }))?.value;
}

async function hand(message: string, target: Place | undefined): Promise<void> {
  if (target === 'copy') await env.clipboard.writeText(message);
  if (target === 'open')
    await window.showTextDocument(await workspace.openTextDocument({ language: 'plaintext', content: message }));
}
