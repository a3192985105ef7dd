// One window of the workbench, driven by mouse and keyboard.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { extension } from '../grammar/tokens.mjs';

const shots = path.join(extension, 'target/screenshots');
mkdirSync(shots, { recursive: true });

export class Window {
  constructor(page) {
    this.page = page;
  }

  static async open(bench, folder, file) {
    const page = await bench.browser.newPage();
    page.setDefaultTimeout(30_000);
    const payload = file ? [['openFile', bench.remote(path.join(folder, file))]] : [];
    await page.goto(bench.address(folder, payload), { timeout: 90_000 });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 90_000 });
    const window = new Window(page);
    if (file) {
      await page.locator('.editor-instance .view-lines .view-line').first().waitFor();
    }
    return window;
  }

  shot(name) {
    return this.page.screenshot({ path: path.join(shots, `${name}.png`) });
  }

  /** Shows Problems; its key would hide them if they were shown. */
  async showProblems() {
    if (!(await this.page.locator('.markers-panel').isVisible())) {
      await this.page.keyboard.press('Control+Shift+m');
      await this.page.locator('.markers-panel').waitFor();
    }
  }

  /** Asks again until the answer will do. */
  async until(ask, good, what, milliseconds = 90_000) {
    const end = Date.now() + milliseconds;
    for (;;) {
      const answer = await ask();
      if (good(answer)) {
        return answer;
      }
      if (Date.now() > end) {
        assert.fail(`${what}; last: ${JSON.stringify(answer)?.slice(0, 1500)}`);
      }
      await this.page.waitForTimeout(100);
    }
  }

  /** Runs a command by its whole title. */
  async command(title) {
    await this.choose('F1', `>${title}`, title);
  }

  /**
   * Opens a list by a key, filters it, and takes the row that is named so once the list stands still. A list goes
   * when anything else takes the focus, as a view that has just been filled may; then it is opened again.
   */
  async choose(key, words, wanted) {
    for (let left = 4; ; left--) {
      try {
        await this.take(key, words, wanted);
        return;
      } catch (error) {
        if (left === 0) {
          throw error;
        }
        console.log(`  again    ${wanted}: the list went away`);
        await this.page.bringToFront();
        await this.page.keyboard.press('Escape');
        await this.page.waitForTimeout(500);
      }
    }
  }

  async take(key, words, wanted) {
    await this.page.keyboard.press(key);
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor({ timeout: 15_000 });
    await input.fill(words, { timeout: 15_000 });
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    const place = () => rows.evaluateAll((all, name) => {
      const index = all.findIndex(row => row.getAttribute('aria-label') === name || row.getAttribute('aria-label')?.startsWith(`${name},`));
      return index < 0 ? '' : `${index} ${all[index].getBoundingClientRect().top} ${all.length}`;
    }, wanted);
    let before = '';
    const found = await this.until(async () => {
      const now = await place();
      const still = now !== '' && now === before;
      before = now;
      return still ? now : '';
    }, Boolean, `${wanted} is in the list`, 20_000);
    await rows.nth(Number(found.split(' ')[0])).click({ timeout: 10_000 });
    // Either the list goes, or what was taken opens another list in its place.
    await this.page.waitForTimeout(300);
  }

  /** Titles that the palette offers for some words. */
  async palette(words) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.fill(`>${words}`);
    await this.page.waitForTimeout(800);
    const rows = await this.page.locator('.quick-input-list .monaco-list-row').allTextContents();
    await this.page.keyboard.press('Escape');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    return rows;
  }

  /** Puts the cursor at a line and column, both from 1, into the editor that is in front. */
  async go(line, column) {
    await this.focusEditor();
    await this.page.keyboard.press('Control+g');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.page.waitForTimeout(150);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Takes the row of an open list that holds a text. */
  async pick(text) {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    await row.waitFor({ timeout: 90_000 });
    await this.page.waitForTimeout(500);
    await row.click();
  }

  /** Undoes until the text is good again. */
  async undo(isWrong) {
    await this.focusEditor();
    for (let i = 0; i < 60 && isWrong(await this.text()); i++) {
      await this.page.keyboard.press('Control+z');
      await this.page.waitForTimeout(50);
    }
    assert.ok(!isWrong(await this.text()), 'it is undone');
  }

  focusEditor() {
    return this.page.keyboard.press('Control+1');
  }

  /** The text of the lines that are seen, from top to bottom. */
  async text() {
    return this.page.locator('.editor-instance').first().locator('.view-lines .view-line').evaluateAll(lines => lines
      .map(line => [parseFloat(line.style.top), line.textContent.replaceAll('\u00a0', ' ')])
      .sort(([one], [other]) => one - other).map(([, text]) => text).join('\n'));
  }

  activeLine() {
    return this.page.locator('.editor-instance').first().locator('.line-numbers.active-line-number').first().textContent();
  }

  problems() {
    return this.page.locator('.markers-panel .monaco-list-row').allTextContents();
  }

  squiggles(kind = 'error') {
    return this.page.locator(`.editor-instance .squiggly-${kind}`).count();
  }

  /** What notices say: those that pop up, and those that wait in the list because the window had no focus. */
  async notices() {
    if (!(await this.page.locator('.notifications-center.visible').count())) {
      await this.command('Notifications: Show Notifications');
    }
    return this.page.locator('.notification-list-item').allTextContents();
  }

  async clearNotices() {
    await this.command('Notifications: Clear All Notifications');
  }

  tabs() {
    return this.page.locator('.tabs-container .tab').evaluateAll(all => all.map(tab => tab.dataset.resourceName ?? tab.textContent));
  }

  /** The texts of all webviews that are seen; those without scripts are read from the frame around them. */
  async pageTexts() {
    const texts = await Promise.all(this.page.frames().map(frame => frame.evaluate(() =>
      document.querySelector('iframe#active-frame')?.contentDocument?.body?.innerText ?? '').catch(() => '')));
    return texts.filter(Boolean);
  }

  /** The inside of the webview that shows some text or element. */
  async webview(selector) {
    const end = Date.now() + 90_000;
    while (Date.now() < end) {
      for (const frame of this.page.frames()) {
        try {
          if (frame.name() === 'active-frame' || frame.parentFrame()?.parentFrame()) {
            if (await frame.locator(selector).count()) {
              return frame;
            }
          }
        } catch {
          // The frame went away while it was asked.
        }
      }
      await this.page.waitForTimeout(200);
    }
    assert.fail(`no webview shows ${selector}`);
  }
}
