import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const before = [
  '---',
  'hansei: 1',
  'status: ongoing',
  'date: 2026-11-20',
  '---',
  '',
  '# Checkout fails',
  '',
  '## Timeline',
  '',
  '- 14:02 start: orders fail',
  '',
];
const chat = '14:05 ann: rolling back\n14:07 ken: confirmed';

/** A chat is pasted by a person: as it is at first, as rows of the timeline when that is chosen. */
export async function pasteAsRows({ browser, server, workspace, out, check }) {
  const file = join(workspace, 'docs', 'incidents', 'checkout.md');
  await mkdir(join(workspace, 'docs', 'incidents'));
  await writeFile(file, before.join('\n'));
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const open = encodeURIComponent(JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${server.port}${file}`]]));
  try {
    await page.goto(`${server.url}/?folder=${workspace}&payload=${open}`);
    const lines = page.locator('.editor-instance .view-lines');
    await lines.filter({ hasText: 'orders fail' }).click();
    // The server answers.
    await page.locator('.codelens-decoration').first().waitFor();
    await page.keyboard.press('Control+End');
    await page.evaluate((text) => navigator.clipboard.writeText(text), chat);
    await page.keyboard.press('Control+V');
    await lines.filter({ hasText: 'rolling back' }).waitFor();
    assert.deepEqual((await shown(page)).slice(-3), [before.at(-2), ...chat.split('\n')]);
    check('eyes: a chat is pasted as it is', null);
    await page.screenshot({ path: join(out, 'paste.png') });
    await page.locator('.post-edit-widget').first().click();
    await page.locator('.action-widget').getByText('Paste as timeline rows').click();
    await lines.filter({ hasText: '- 14:05 ann' }).waitFor();
    assert.deepEqual((await shown(page)).slice(-3), [
      before.at(-2),
      '- 14:05 ann: rolling back',
      '- 14:07 ken: confirmed',
    ]);
    check('eyes: and as rows of the timeline when that is chosen', null);
  } catch (error) {
    await page.screenshot({ path: join(out, 'paste-failed.png') });
    check('eyes: paste', error);
  } finally {
    await context.close();
  }
}

/** The lines of the editor from top to bottom, without the hints behind times. */
const shown = (page) =>
  page.locator('.editor-instance .view-line').evaluateAll((lines) =>
    lines
      .toSorted((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top))
      .map((line) => {
        const copy = line.cloneNode(true);
        for (const hint of copy.querySelectorAll('[class*=dyn-rule], [class*=inlay]')) hint.remove();
        return copy.textContent.replaceAll('\u00a0', ' ').trimEnd();
      }),
  );
