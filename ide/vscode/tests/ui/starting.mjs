// First steps: walkthrough, sample, new spec; and what is said when there is no Java.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export async function starting({ test, window, folder, bench }) {
  const { page } = window;

  await test('walkthrough with its five steps', null, async () => {
    await window.command('Shoreline: Open Walkthrough');
    await window.until(() => page.locator('.gettingStartedContainer').allTextContents(), found => /Get started with Shoreline/.test(found.join(' ')), 'it is open');
    const text = (await page.locator('.gettingStartedContainer').allTextContents()).join(' ');
    for (const step of ['Open the sample', 'Fix the failing rule', 'Build the outputs', 'Read report and diagram', 'See what a change does']) {
      assert.ok(text.includes(step), `${step} in ${text.slice(0, 600)}`);
    }
    await window.shot('walkthrough');
  });
  await test('sample: copied to the folder that was chosen, and opened', null, async () => {
    const around = path.join(bench.folder, 'work/chosen');
    mkdirSync(around, { recursive: true });
    await window.command('Shoreline: Open Sample');
    const input = page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await window.until(() => page.locator('.quick-input-widget').textContent(), text => /Folder for the sample/.test(text ?? ''), 'the dialog is open');
    await input.fill(`${around}/`);
    await page.waitForTimeout(500);
    const opened = page.context().waitForEvent('page', { timeout: 20_000 }).catch(() => undefined);
    await page.locator('.quick-input-widget .monaco-button', { hasText: /Copy Sample Here|OK/ }).first().click();
    await window.until(() => existsSync(path.join(around, 'shoreline-sample/design.shore')), Boolean, 'the sample is there');
    assert.deepEqual(readdirSync(path.join(around, 'shoreline-sample')).sort(), ['README.md', 'design.shore', 'parts.shore']);
    const other = await opened;
    await window.until(() => (other ?? page).url(), address => decodeURIComponent(address).includes('shoreline-sample'), 'its folder is open');
    await other?.close();
    await page.bringToFront();
    if (!other) {
      await page.goto(bench.address(folder));
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 90_000 });
    }
  });
  await test('new spec: a file with a head, a package and places to fill in', null, async () => {
    await window.command('Shoreline: New Spec');
    const input = page.locator('.quick-input-widget input');
    await input.first().waitFor();
    await input.first().fill('../outside');
    await window.until(() => page.locator('.quick-input-message').textContent(), text => /Lower-case letters/.test(text ?? ''), 'a name that leads out is refused');
    await input.first().fill('leaf-switch');
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await window.until(() => window.text(), text => text.includes('design LeafSwitch {') && text.includes('package leaf_switch'), 'it is open and filled');
    await page.keyboard.press('Control+s');
    await window.until(() => existsSync(path.join(folder, 'leaf-switch.shore')) && readFileSync(path.join(folder, 'leaf-switch.shore'), 'utf8'),
      text => Boolean(text) && text.startsWith('shoreline 1.0\npackage leaf_switch\n'), 'it is on the disk');
    await window.shot('new-spec');
  });
  await test('no Java: a notice says what is needed, with a way to the setting', null, async () => {
    // The folder is trusted here, so that its settings count.
    const file = path.join(folder, '.vscode/settings.json');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ 'shoreline.java.home': '/no/such/java' }));
    await window.until(() => window.notices(), found => found.some(text => text.includes('There is no Java at /no/such/java/bin/java') && text.includes('17 or newer')), 'the notice is shown', 60_000);
    const toast = page.locator('.notification-list-item', { hasText: 'There is no Java' }).first();
    assert.equal(await toast.locator('.monaco-button', { hasText: 'Get Java' }).count(), 1);
    await window.shot('no-java');
    await toast.locator('.monaco-button', { hasText: 'Open Settings' }).click();
    await window.until(() => window.tabs(), tabs => tabs.some(tab => /settings/i.test(tab)), 'the setting is shown');
    writeFileSync(file, '{}');
  });
}
