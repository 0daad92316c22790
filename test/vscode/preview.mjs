import assert from 'node:assert/strict';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const reports = join(import.meta.dirname, '../reports');
/** Content of axe-core: it runs inside the page. */
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['Light Modern', 'Dark Modern', 'Dark High Contrast'];

/** The picture of a report in the built-in preview: that it is there, in every theme, and nothing bars the way to it. */
export async function preview({ browser, server, workspace, out, check }) {
  const folder = join(workspace, 'docs', 'incidents');
  await mkdir(folder, { recursive: true });
  for (const language of ['en', 'ja'])
    await copyFile(join(reports, `standard-${language}.md`), join(folder, `${language}.md`));
  await copyFile(join(import.meta.dirname, '../../CHANGELOG.md'), join(workspace, 'notes.md'));
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  page.setDefaultTimeout(20_000);
  try {
    for (const [language, title] of [
      ['en', 'Timeline and delays'],
      ['ja', '時系列と所要時間'],
    ]) {
      const frame = await opened(page, {
        server,
        workspace,
        file: join(folder, `${language}.md`),
        holds: '.hansei-picture',
      });
      await frame.locator('.hansei-picture summary', { hasText: title }).waitFor();
      assert.equal(await frame.locator('.hansei-chart .hansei-band').count(), 4);
      check(`preview: the timeline is drawn (${language})`, null);
      await page.screenshot({ path: join(out, `preview-${language}.png`) });
      if (language === 'en') await inEveryTheme(page, { out, check });
    }
    const frame = await opened(page, { server, workspace, file: join(workspace, 'notes.md'), holds: '.markdown-body' });
    await frame.locator('h1').first().waitFor();
    await page.waitForTimeout(1000);
    assert.equal(await frame.locator('.hansei-picture').count(), 0);
    check('preview: other files have no picture', null);
  } catch (error) {
    await page.screenshot({ path: join(out, 'preview-failed.png') });
    check('preview', error);
  } finally {
    await page.close();
  }
}

/** Opens a file, then its preview; the frame in which the preview is shown, once it holds something. */
async function opened(page, { server, workspace, file, holds }) {
  const payload = [['openFile', `vscode-remote://127.0.0.1:${server.port}${file}`]];
  await page.goto(`${server.url}/?folder=${workspace}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
  await page.locator('.editor-instance .view-lines').first().waitFor();
  await page.locator('.editor-instance .view-lines').first().click();
  await command(page, 'Markdown: Open Preview');
  return frameWith(page, holds);
}

/** A refresh loads the frame again: it is looked for each time. */
const frameWith = (page, holds) =>
  until(async () => {
    for (const frame of page.frames())
      if (
        (await frame
          .locator(holds)
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    return null;
  });

async function inEveryTheme(page, { out, check }) {
  for (const theme of themes) {
    await choose(page, theme);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(out, `preview-${theme.replaceAll(' ', '-').toLowerCase()}.png`) });
    const { violations, passes } = await until(() => barriers(page).catch(() => null));
    assert.ok(passes.length > 5, 'axe looked at nothing');
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      [],
      theme,
    );
    check(`preview: nothing bars the way to it (${theme})`, null);
  }
}

/** What axe finds in the picture; rejects when the frame is loaded again meanwhile. */
async function barriers(page) {
  const frame = await frameWith(page, '.hansei-picture');
  await frame.evaluate(axe);
  return frame.evaluate(() => {
    const { documentElement, body } = globalThis.document;
    // The frame is transparent; what is behind it is the editor, which axe does not see.
    body.style.backgroundColor = globalThis
      .getComputedStyle(documentElement)
      .getPropertyValue('--vscode-editor-background');
    return globalThis.axe.run('.hansei-picture');
  });
}

/** Just after the start the palette does not know all commands yet. */
async function command(page, name) {
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first();
  for (let tries = 10; tries > 0 && !(await row.isVisible()); tries--) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    const typed = page.locator('.quick-input-widget input').fill(`>${name}`, { timeout: 2000 });
    await typed.catch(() => undefined);
    await row.waitFor({ timeout: 2000 }).catch(() => undefined);
  }
  await row.click();
}

async function choose(page, theme) {
  // The keyboard is the page's that is previewed; the palette is the workbench's.
  await page.locator('.part.sidebar .title-label').first().click();
  await command(page, 'Preferences: Color Theme');
  await page.getByPlaceholder(/Select Color Theme|Type to Search/i).waitFor();
  await page.keyboard.type(theme);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: theme }).first().click();
}

async function until(look) {
  for (let tries = 80; tries > 0; tries--) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('the preview does not show what it should');
}
