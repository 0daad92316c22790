// The way of a newcomer with eyes and keyboard, in one language and theme; leaves the pictures of the walkthrough.
import assert from 'node:assert/strict';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { smallPng } from './small-png.mjs';

const words = {
  en: {
    command: 'Hansei: New Incident Report',
    question: 'Why was the response late?',
    title: 'Checkout fails for card payments',
    yes: 'Yes',
    view: 'Incident Reports',
    typed: 'All card payments fail. The root cause is human error.',
    sample: 'Hansei: Open Sample Report',
    ci: 'Hansei: Set Up CI',
    fix: 'Insert section "Outlook"',
    reports: [
      [
        '2026-11-18-search.md',
        'resolved',
        'Search answered with yesterday’s prices',
        'Shop owners saw old prices.',
        'The index job was cancelled.',
      ],
      ['2026-10-02-mail.md', 'closed', 'Receipts were sent twice', 'Receipts of 412 orders.', 'A retry without a key.'],
    ],
    heads: ['Impact', 'Root cause', 'Prevention', 'Why the response was late', 'Timeline', 'Updates to those affected'],
    rows: [
      '| Sent | To | By | Message | Next update |',
      'all shops',
      'Card payments fail; we are restoring the gateway',
    ],
    impact: 'Card payments fail for all shops; bank transfers go through.',
    ongoing: 'Checkout fails for card payments',
    start: 'start: card payments fail',
  },
  ja: {
    command: 'Hansei: 新しいインシデント報告書',
    question: 'なぜ対応に時間がかかりましたか?',
    title: 'カード決済の失敗',
    yes: 'はい',
    view: 'インシデント報告書',
    typed: '全てのカード決済が失敗している。根本原因は人為的ミスである。',
    sample: 'Hansei: サンプルの報告書を開く',
    ci: 'Hansei: CI を設定',
    fix: '「復旧見込み」の節を挿入',
    reports: [
      [
        '2026-11-18-search.md',
        'resolved',
        '検索に前日の価格が表示された障害',
        '全店舗で前日の価格が表示された。',
        '索引ジョブが中断された。',
      ],
      ['2026-10-02-mail.md', 'closed', '領収書が二重に送信された障害', '412件の注文。', '再送に識別子がなかった。'],
    ],
    heads: ['影響範囲', '根本原因', '再発防止策', '対応に時間を要した理由', '時系列', '関係者への連絡'],
    rows: ['| 日時 | 連絡先 | 発信者 | 内容 | 次回連絡予定 |', '全店舗', 'カード決済が失敗しています。復旧作業中です'],
    impact: '全店舗でカード決済が失敗している。銀行振込は利用できる。',
    ongoing: 'カード決済の失敗',
    start: '発生：カード決済が失敗',
  },
};

const two = (number) => String(number).padStart(2, '0');
const clock = (time) => `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}`;

/** Reports of every status; the incident began 41 minutes ago and owes an update in 12 minutes. */
export async function fillWorkspace(workspace, language, now = new Date()) {
  const { reports, heads, rows, impact, ongoing, start } = words[language];
  const folder = join(workspace, 'docs', 'incidents');
  await mkdir(folder, { recursive: true });
  const before = (minutes) => new Date(now.getTime() - minutes * 60_000);
  const front = (status, day) =>
    `---\nhansei: 1\nprofile: standard\nstatus: ${status}\nseverity: SEV2\ndate: ${day}\ntimezone: UTC\naccountable: Mika Arai\n---\n`;
  for (const [file, status, title, harm, cause] of reports) {
    const action =
      language === 'en'
        ? '- [ ] A1 Alert on a missing run · owner: ann · due: 2026-10-30 · done when: a drill pages'
        : '- [ ] A1 実行漏れを通知する · 担当: 安藤 · 期限: 2026-10-30 · 完了条件: 訓練で通知される';
    const answered = `## ${heads[0]}\n\n${harm}\n\n## ${heads[1]}\n\n${cause}\n\n## ${heads[2]}\n\n${action}\n`;
    await writeFile(join(folder, file), `${front(status, file.slice(0, 10))}\n# ${title}\n\n${answered}`);
  }
  const day = before(41).toISOString().slice(0, 10);
  const text = [
    `${front('ongoing', day)}`,
    `# ${ongoing}\n`,
    `### ${heads[0]}\n\n${impact}\n`,
    `## ${heads[4]}\n\n- ${clock(before(41))} ${start}\n`,
    `## ${heads[5]}\n\n${rows[0]}\n| --- | --- | --- | --- | --- |\n| ${clock(before(18))} | ${rows[1]} | Mika Arai | ${rows[2]} | ${clock(before(-12))} |\n`,
  ].join('\n');
  const file = join(folder, `${day}-checkout.md`);
  await writeFile(file, text);
  await writeFile(join(workspace, 'late.md'), text.replaceAll(clock(before(-12)), clock(before(5))));
  return file;
}

/** `check` is told of each step; pictures go to `pictures` as `<step>.<language>.<theme>.png`. */
export async function tour({ browser, server, workspace, pictures, language, theme, check }) {
  const ongoing = await fillWorkspace(workspace, language);
  const context = await browser.newContext({
    viewport: { width: 880, height: 520 },
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const payload = [['openFile', `vscode-remote://127.0.0.1:${server.port}${ongoing}`]];
  const name = `${language}.${theme}`;
  const shot = async (step) => writeFile(join(pictures, `${step}.${name}.png`), smallPng(await page.screenshot()));
  try {
    await page.goto(`${server.url}/?folder=${workspace}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
    for (const [title, step] of Object.entries(stepsOf(page, { workspace, language, shot }))) {
      await step();
      check(`tour ${name}: ${title}`, null);
    }
  } catch (error) {
    await shot('failed');
    check(`tour ${name}`, error);
  } finally {
    await context.close();
  }
}

function stepsOf(page, { workspace, language, shot }) {
  const said = words[language];
  const input = page.locator('.quick-input-widget input');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const editor = page.locator('.editor-instance .view-lines');
  /** Just after the start the palette does not know the commands of extensions yet. */
  const choose = async (command) => {
    const row = rows.filter({ hasText: command }).first();
    for (let tries = 10; tries > 0 && !(await row.isVisible()); tries--) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await input.fill(`>${command}`);
      await row.waitFor({ timeout: 2000 }).catch(() => undefined);
    }
    await row.click();
  };
  const quiet = () => page.waitForTimeout(700);
  return {
    async 'the status bar counts to the next update'() {
      await editor.filter({ hasText: said.ongoing.slice(0, 5) }).waitFor();
      const item = page.locator('.statusbar-item[id*="hansei.incident"]');
      await item.waitFor();
      assert.match(await item.textContent(), /4[12].+1[12]/);
      await quiet();
      await shot('incident');
    },
    async 'an update that is late is shown, and told once'() {
      await page.keyboard.press('Control+P');
      await page.keyboard.type('late.md');
      await rows.filter({ hasText: 'late.md' }).first().waitFor();
      await page.keyboard.press('Enter');
      const item = page.locator('.statusbar-item.warning-kind[id*="hansei.incident"]');
      await item.waitFor();
      await page.locator('.statusbar-item[id="status.notifications"]').click();
      const told = page.locator('.notification-list-item').filter({ hasText: 'late.md' });
      await told.waitFor();
      await shot('late');
      assert.equal(await told.count(), 1);
      await told.hover();
      await told.locator('.codicon-notifications-clear').click();
      await page.keyboard.press('Control+W');
      await item.waitFor({ state: 'detached' });
      // It is to be in no other picture.
      await rm(join(workspace, 'late.md'));
    },
    async 'the lightbulb offers the section that is missing'() {
      await page.locator('.editor-instance .squiggly-warning').first().waitFor();
      await page.keyboard.press('F8');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget').getByText(said.fix).waitFor();
      await quiet();
      await shot('fix');
      await page.keyboard.press('Escape');
    },
    async 'the view shows every report with its three questions'() {
      await page.locator('.pane-header', { hasText: new RegExp(said.view, 'i') }).click();
      await page.locator('.pane-header', { hasText: basename(workspace) }).click();
      const items = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
      await items.filter({ hasText: said.reports[0][2].slice(0, 6) }).waitFor();
      const first = items.filter({ hasText: '✓\u2009✓\u2009✗' }).first();
      await first.locator('.monaco-tl-twistie').click();
      await items.filter({ hasText: said.question }).waitFor();
      await page.mouse.move(271, 300);
      await page.mouse.down();
      await page.mouse.move(400, 300, { steps: 4 });
      await page.mouse.up();
      await page.mouse.move(700, 300);
      await quiet();
      await shot('reports');
    },
    async 'two questions make a report'() {
      await choose(said.command);
      await page.getByPlaceholder(/\d{4}-\d\d-\d\d/).waitFor();
      await page.keyboard.type(said.title);
      await page.keyboard.press('Enter');
      await rows.filter({ hasText: said.yes }).first().click();
      await editor
        .filter({ hasText: said.title.slice(0, 6) })
        .first()
        .waitFor();
      assert.ok((await readdir(join(workspace, 'docs', 'incidents'))).length >= 3);
      await quiet();
      await shot('create');
    },
    async 'a sentence that blames gets its squiggle'() {
      await page.keyboard.type(said.typed);
      await page.locator('.editor-instance .squiggly-info').first().waitFor();
    },
    async 'the sample has findings'() {
      await choose(said.sample);
      await page.keyboard.press('Control+B');
      await page.keyboard.press('Control+Shift+M');
      await page.getByPlaceholder(/^Filter \(e\.g/).fill('blame');
      await page.locator('.markers-panel').getByText('blame/human-error').first().dblclick();
      await quiet();
      await shot('sample');
      await page.keyboard.press('Control+J');
    },
    async 'the check in CI is shown before it is written'() {
      await choose(said.ci);
      await rows.filter({ hasText: 'GitHub Actions' }).click();
      await editor.filter({ hasText: 'hansei-reports/hansei@' }).waitFor();
      await quiet();
      await shot('ci');
    },
  };
}
