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

  /** Asks again until the answer will do. */
  async until(ask, good, what, milliseconds = 30_000) {
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

  /** Runs a command by its title. */
  async command(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title.split(': ').at(-1) }).first();
    await row.waitFor();
    await this.page.waitForTimeout(150);
    await row.click();
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

  toasts() {
    return this.page.locator('.notification-toast').allTextContents();
  }

  async dismissToasts() {
    await this.command('Notifications: Clear All Notifications');
    await this.until(() => this.toasts(), found => found.length === 0, 'toasts go');
  }

  tabs() {
    return this.page.locator('.tabs-container .tab').evaluateAll(all => all.map(tab => tab.dataset.resourceName ?? tab.textContent));
  }

  /** The inside of the webview that shows some text or element. */
  async webview(selector) {
    const end = Date.now() + 40_000;
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
