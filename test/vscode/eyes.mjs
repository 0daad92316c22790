import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
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
  return {
    async 'the palette has the command'() {
      await page.locator('.monaco-workbench .part.statusbar').waitFor();
      await page.keyboard.press('F1');
      await input.fill(`>${command}`);
      await rows.filter({ hasText: command }).first().click();
    },
    async 'Esc leaves nothing behind'() {
      await page.getByPlaceholder(/^Incident \d{4}-\d\d-\d\d \d\d:\d\d$/).waitFor();
      await page.keyboard.press('Escape');
      assert.deepEqual(await readdir(join(workspace, 'docs')), []);
    },
    async 'two questions make a report'() {
      await page.keyboard.press('F1');
      await input.fill(`>${command}`);
      await rows.filter({ hasText: command }).first().click();
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
      await page.locator('.editor-instance .squiggly-info, .editor-instance .squiggly-warning').first().waitFor();
    },
    async 'the Problems panel says why'() {
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel').getByText('blame/human-error').first().waitFor();
    },
  };
}
