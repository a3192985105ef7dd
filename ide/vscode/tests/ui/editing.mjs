// Writing: colours, messages, hover, completion, quick fix, outline, rename, format.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const RULE = 'worst(optical.margin)';

export async function editing({ test, window, folder }) {
  const { page } = window;
  const saved = name => readFileSync(path.join(folder, name), 'utf8');

  await test('a .shore file is Shoreline, with an icon of its own', null, async () => {
    await window.until(() => page.locator('.statusbar-item#status\\.editor\\.mode').textContent(), text => text.includes('Shoreline'), 'the language is named');
    const icon = await page.locator('.explorer-folders-view .shore-lang-file-icon').first().evaluate(row => getComputedStyle(row, '::before').backgroundImage);
    assert.match(icon, /shore-(?:dark|light)\.svg/);
  });
  await test('the grammar colours keywords, numbers and texts apart', null, async () => {
    const texts = ['design', '"12.8 Tb/s co-packaged switch"', '12.8'];
    const colours = async () => {
      const found = new Map(await page.locator('.editor-instance .view-line span span').evaluateAll(spans =>
        spans.map(span => [span.textContent.replaceAll('\u00a0', ' ').trim(), getComputedStyle(span).color])));
      return texts.map(text => found.get(text));
    };
    const found = await window.until(colours, all => all.every(Boolean), 'words are cut');
    assert.equal(new Set(found).size, 3, found.join(' '));
  });
  await test('a failing rule is underlined and in Problems', null, async () => {
    await window.until(() => window.problems(), () => true, '');
    await window.showProblems();
    const rows = await window.until(() => window.problems(), found => found.some(text => text.includes(RULE)), 'Problems lists it', 90_000);
    assert.ok(rows.some(text => text.includes('shoreline') && text.includes('Box.worst-optical-margin')), rows.join(' | '));
    await window.go(53, 11);
    await window.until(() => window.squiggles(), count => count > 0, 'it is underlined');
    await window.shot('problems');
  });
  await test('the status item tells what the check found', null, async () => {
    await window.focusEditor();
    const item = page.locator('.statusbar-item#status\\.languageStatus');
    await item.waitFor();
    await item.hover();
    const hover = page.locator('.monaco-hover').last();
    await window.until(() => hover.textContent(), text => /1 design/.test(text ?? ''), 'it tells of one design');
    await window.shot('status');
    await page.keyboard.press('Escape');
  });
  await test('hover', 'hoverProvider', async () => {
    await window.go(14, 16);
    await window.until(() => window.text(), text => text.includes('BoxAsic'), 'the line is seen');
    const hover = page.locator('.monaco-hover .hover-contents');
    await window.until(async () => {
      await window.command('Show or Focus Hover');
      await page.waitForTimeout(700);
      return (await hover.allTextContents()).join(' ');
    }, text => /BoxAsic/.test(text), 'it tells what BoxAsic is');
    await window.shot('hover');
    await page.keyboard.press('Escape');
  });
  await test('code lenses above the design', 'codeLensProvider', async () => {
    await window.go(8, 1);
    await window.until(() => page.locator('.codelens-decoration a').allTextContents(), found => found.some(text => /fail/.test(text)), 'a lens tells of the failing rule');
    await window.shot('lenses');
  });
  await test('inlay hints', 'inlayHintProvider', async () => {
    await window.until(() => page.locator('.editor-instance .view-lines [class*="dyn-rule"], .editor-instance .view-lines .inline-folded').count(), () => true, '');
    const plain = saved('design.shore').split('\n').map(line => line.trimEnd());
    await window.until(async () => (await window.text()).split('\n').filter(line => !plain.includes(line.trimEnd())), lines => lines.length > 0, 'a line says more than the text');
  });
  await test('completion proposes parts, and takes one', 'completionProvider', async () => {
    await window.go(15, 1);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('spare : BoxEn');
    await page.keyboard.press('Control+Space');
    const rows = page.locator('.suggest-widget.visible .monaco-list-row');
    await window.until(() => rows.evaluateAll(all => all.map(row => row.getAttribute('aria-label'))), found => found.some(text => text.startsWith('BoxEngine')), 'BoxEngine is proposed');
    await window.shot('completion');
    await page.keyboard.press('Enter');
    await window.until(() => window.text(), text => text.includes('spare : BoxEngine') || /spare +: BoxEngine/.test(text), 'it is taken');
    await window.undo(text => text.includes('spare'));
  });
  await test('quick fix: did you mean', 'codeActionProvider', async () => {
    await window.go(14, 16);
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('BoxAsik');
    await page.keyboard.press('Escape');
    await window.until(() => window.problems(), found => found.some(text => /BoxAsik/.test(text)), 'the wrong name is reported');
    await window.go(14, 18);
    await page.keyboard.press('Control+.');
    const rows = page.locator('.action-widget .monaco-list-row');
    await window.until(() => rows.allTextContents(), found => found.some(text => /BoxAsic/.test(text)), 'the right name is offered');
    await window.shot('quick-fix');
    await rows.filter({ hasText: 'BoxAsic' }).first().click();
    await window.until(() => window.text(), text => text.includes('BoxAsic') && !text.includes('BoxAsik'), 'the name is right again');
    await window.until(() => window.problems(), found => !found.some(text => /BoxAsik/.test(text)), 'the message is gone');
  });
  await test('outline', 'documentSymbolProvider', async () => {
    await window.command('Explorer: Focus on Outline View');
    const rows = page.locator('.outline-tree .monaco-list-row');
    await window.until(() => rows.allTextContents(), found => found.some(text => text.includes('Box')), 'the design is in it');
    await window.shot('outline');
  });
  await test('rename changes both files', 'renameProvider', async () => {
    await window.go(14, 18);
    await page.keyboard.press('F2');
    const input = page.locator('input.rename-input');
    await input.waitFor();
    await input.fill('Die');
    await page.keyboard.press('Enter');
    await window.until(() => window.text(), text => /asic +: Die/.test(text), 'the design names Die');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('s');
    await window.until(() => saved('parts.shore'), text => text.includes('part Die :'), 'the part is called Die on the disk');
    assert.match(saved('design.shore'), /asic +: Die\n/);
    await window.until(() => window.problems(), found => found.some(text => text.includes(RULE)) && found.length <= 2, 'nothing else is reported');
  });
  await test('format and save', 'documentFormattingProvider', async () => {
    const before = saved('design.shore');
    await window.go(10, 1);
    await page.keyboard.press('Home');
    await page.keyboard.type('     ');
    await window.command('Format Document');
    await page.keyboard.press('Control+s');
    await window.until(() => saved('design.shore'), text => text === before, 'it is laid out as before');
  });
  await test('go to the definition in the other file', 'definitionProvider', async () => {
    await window.go(15, 18);
    await page.keyboard.press('F12');
    await window.until(() => window.text(), text => text.includes('part BoxEngine'), 'the part is shown');
    await window.until(() => window.tabs(), tabs => tabs.some(tab => tab.includes('parts.shore')), 'its file is open');
    await window.choose('Control+p', 'design.shore', 'design.shore');
    await window.until(() => window.text(), text => text.includes('design Box'), 'the design is back');
  });
  await test('the underline goes when the text is mended, without saving', null, async () => {
    await window.go(26, 1);
    await window.until(() => window.text(), text => text.includes('with 8 connectors'), 'the line is seen');
    await page.keyboard.press('Control+h');
    const find = page.locator('.find-widget');
    await find.locator('textarea').first().fill('with 8 connectors');
    await find.locator('textarea').nth(1).fill('with 2 connectors');
    await page.keyboard.press('Control+Alt+Enter');
    await page.keyboard.press('Escape');
    await window.until(() => window.problems(), found => found.every(text => !text.includes(RULE)), 'Problems is empty', 60_000);
    await window.until(() => window.squiggles(), count => count === 0, 'nothing is underlined');
    await window.shot('mended');
    await window.focusEditor();
    await page.keyboard.press('Control+z');
    await window.until(() => window.problems(), found => found.some(text => text.includes(RULE)), 'it is back with the mistake', 60_000);
    await page.keyboard.press('Control+s');
  });
}
