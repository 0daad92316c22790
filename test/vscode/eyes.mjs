import assert from 'node:assert/strict';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const command = 'Hansei: New Incident Report';

/** The main job as a person does it: keyboard, eyes, and pictures to look at afterwards. */
export async function throughTheEyes({ browser, server, workspace, out, check }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(20_000);
  const steps = stepsOf(page, workspace);
  try {
    await page.goto(`${server.url}/?folder=${workspace}`);
    for (const [title, step] of Object.entries(steps)) {
      await step();
      check(`eyes: ${title}`, null);
    }
    await page.screenshot({ path: join(out, 'new-report.png') });
  } catch (error) {
    await page.screenshot({ path: join(out, 'eyes-failed.png') });
    check('eyes', error);
  } finally {
    await page.close();
  }
}

function stepsOf(page, workspace) {
  const input = page.locator('.quick-input-widget input');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const editor = page.locator('.editor-instance .view-lines');
  /** Just after the start the palette does not know the commands of extensions yet. */
  const choose = async () => {
    const row = rows.filter({ hasText: command }).first();
    for (let tries = 10; tries > 0 && !(await row.isVisible()); tries--) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await input.fill(`>${command}`);
      await row.waitFor({ timeout: 2000 }).catch(() => undefined);
    }
    await row.click();
  };
  return {
    async 'the palette has the command'() {
      await page.locator('.monaco-workbench .part.statusbar').waitFor();
      await choose();
    },
    async 'Esc leaves nothing behind'() {
      await page.getByPlaceholder(/^Incident \d{4}-\d\d-\d\d \d\d:\d\d$/).waitFor();
      await page.keyboard.press('Escape');
      assert.deepEqual(await readdir(join(workspace, 'docs')), []);
    },
    async 'two questions make a report'() {
      await choose();
      await page.getByPlaceholder(/^Incident/).waitFor();
      await page.keyboard.type('Checkout fails for card payments');
      await page.keyboard.press('Enter');
      await rows.filter({ hasText: 'Yes' }).click();
      await editor.filter({ hasText: 'Checkout fails for card payments' }).waitFor();
      const [file] = await readdir(join(workspace, 'docs', 'incidents'));
      assert.match(file, /^\d{4}-\d\d-\d\d-checkout-fails-for-card-payments\.md$/);
    },
    async 'a sentence that blames gets its squiggle'() {
      await page.keyboard.type('All card payments fail since 14:00. The root cause is human error.');
      await page.locator('.editor-instance .squiggly-info').first().waitFor();
    },
    async 'the Problems panel says why'() {
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel').getByText('blame/human-error').first().waitFor();
    },
  };
}

/** A report in work, with all that Hansei says about it: the picture in the README. */
export async function picture({ browser, server, workspace, out }) {
  const file = join(workspace, 'docs', 'incidents', '2026-11-20-checkout.md');
  await mkdir(join(workspace, 'docs', 'incidents'), { recursive: true });
  await copyFile(join(import.meta.dirname, 'picture.txt'), file);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const payload = [['openFile', `vscode-remote://127.0.0.1:${server.port}${file}`]];
  try {
    await page.goto(`${server.url}/?folder=${workspace}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
    await page.locator('.editor-instance .view-lines').filter({ hasText: 'Checkout failed' }).waitFor();
    await page.locator('.editor-instance [class*=squiggly]').first().waitFor();
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel').getByText('blame/human-error').first().waitFor();
    await page.keyboard.press('Control+B');
    await page.locator('.editor-instance .view-lines').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+G');
    await page.keyboard.type('23');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(out, 'report.png') });
  } finally {
    await page.close();
  }
}
