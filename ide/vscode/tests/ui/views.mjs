// Views beside the text: diagram, report, comparison, Test Explorer, build, tasks.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shoreline } from '../command.mjs';

export async function views({ test, window, folder }) {
  const { page } = window;
  const drawn = () => window.webview('svg#canvas g.node');
  const names = async frame => (await frame.locator('g.node text.name').allTextContents()).join(' | ');

  await test('diagram beside the text', 'shoreline/diagram', async () => {
    await window.focusEditor();
    await window.command('Shoreline: Show Block Diagram');
    const frame = await drawn();
    await window.until(() => names(frame), text => /asic/.test(text) && /oe/.test(text) && /port/.test(text), 'the parts are drawn');
    assert.ok(await frame.locator('g.edge').count() > 0);
    assert.ok(await frame.locator('g.node.level').count() >= 2);
    assert.ok(await frame.locator('g.node.loop').count() >= 1);
    assert.ok(await frame.locator('[class*="status-pass"], [class*="status-fail"], [class*="status-marginal"]').count() > 0, 'verdicts colour it');
    await window.shot('diagram');
  });
  await test('diagram: a click selects the text', 'shoreline/diagram', async () => {
    const frame = await drawn();
    await window.go(1, 1);
    await frame.locator('g.node.part', { has: frame.locator('text.name', { hasText: /^asic/ }) }).first().click();
    await window.until(() => window.activeLine(), line => line === '14', 'the line of the part is the active one');
  });
  await test('diagram: the cursor marks the box', 'shoreline/diagram', async () => {
    const frame = await drawn();
    await window.go(15, 7);
    await window.until(() => frame.locator('g.selected text.name').allTextContents(), found => found.some(text => text.startsWith('oe')), 'the engines are marked');
    await window.shot('diagram-selection');
  });
  await test('diagram: follows while somebody types', 'shoreline/diagram', async () => {
    const frame = await drawn();
    await window.go(15, 1);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('spare : BoxEngine');
    await page.keyboard.press('Escape');
    try {
      await window.until(() => names(frame), text => text.includes('spare'), 'the new part is drawn');
      await window.shot('diagram-typing');
    } finally {
      await window.undo(text => text.includes('spare'));
    }
    await window.until(() => names(frame), text => !text.includes('spare'), 'the new part is gone');
  });
  await test('report in a panel', 'shoreline/report', async () => {
    await window.focusEditor();
    await window.command('Shoreline: Show Conformance Report');
    await window.until(() => window.tabs(), tabs => tabs.some(tab => tab.includes('report')), 'the panel is open');
    await window.until(() => window.pageTexts(), texts => texts.some(text => text.includes('Box') && /optical\.margin|optical margin/i.test(text)), 'it is about the design');
    await window.shot('report');
  });
  await test('comparison with HEAD tells what the change did', 'shoreline/difference', async () => {
    await window.focusEditor();
    await window.command('Shoreline: Compare Designs with HEAD');
    await window.until(() => window.tabs(), tabs => tabs.some(tab => tab.includes('difference')), 'the panel is open');
    await window.until(() => window.pageTexts(), texts => texts.some(text => text.includes('BoxAsic') && /\bDie\b/.test(text)), 'it speaks of the renamed part');
    await window.shot('difference');
  });
  await test('Test Explorer: designs and verdicts', 'shoreline/verdicts', async () => {
    await window.command('Testing: Focus on Test Explorer View');
    const rows = page.locator('.test-explorer .monaco-list-row');
    await window.until(() => rows.allTextContents(), found => found.some(text => text.includes('sample.Box')), 'the design is listed');
    await rows.filter({ hasText: 'sample.Box' }).first().click();
    await page.keyboard.press('ArrowRight');
    await window.until(() => rows.allTextContents(), found => found.length > 10, 'its verdicts are listed');
    await window.until(() => page.locator('.test-explorer .codicon-testing-passed-icon').count(), count => count > 3, 'rules that hold are marked so');
    await window.shot('tests');
    await window.until(async () => {
      await page.locator('.test-explorer .monaco-list').first().focus();
      await page.keyboard.press('End');
      const failed = await page.locator('.test-explorer .codicon-testing-failed-icon').count();
      await page.keyboard.press('Home');
      return failed + (await page.locator('.test-explorer .codicon-testing-failed-icon').count());
    }, count => count > 0, 'the failing rule is marked so');
    await window.command('View: Show Explorer');
  });
  await test('check tells the number of errors', 'executeCommandProvider', async () => {
    await window.command('Shoreline: Check Workspace');
    await window.until(() => window.notices(), found => found.some(text => text.includes('1 error')), 'a notice tells of one error');
    await window.shot('check');
    await window.clearNotices();
  });
  await test('build writes outputs', 'executeCommandProvider', async () => {
    await window.command('Shoreline: Build Outputs');
    await window.until(() => window.notices(), found => found.some(text => text.includes('are written')), 'a notice tells that they are written', 60_000);
    const out = path.join(folder, 'shoreline-out');
    assert.ok(existsSync(out) && readdirSync(out, { recursive: true }).some(name => name.endsWith('report.html')), 'the report is among them');
    await window.clearNotices();
  });
  await test('problem matcher $shoreline: a task with the real output fills Problems', null, async () => {
    const said = shoreline(['check', '--color', 'never', '.'], folder).out;
    mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    writeFileSync(path.join(folder, '.vscode/findings.txt'), said.replaceAll('Box asks for', 'the task says that Box asks for'));
    writeFileSync(path.join(folder, '.vscode/tasks.json'), JSON.stringify({
      version: '2.0.0',
      tasks: [{ label: 'say findings', type: 'process', command: 'cat', args: ['.vscode/findings.txt'], problemMatcher: '$shoreline' }],
    }));
    await window.command('Tasks: Run Task');
    await window.pick('say findings');
    await page.locator('.terminal.xterm').first().waitFor();
    await window.showProblems();
    await window.until(() => window.problems(), found => found.some(text => text.includes('the task says') && text.includes('Box.worst-optical-margin') && text.includes('[Ln 53, Col 11]')),
      'its message stands at its place');
    await window.shot('matcher');
  });
  await test('tasks of Shoreline are offered and run', null, async () => {
    await window.command('Tasks: Run Task');
    await window.pick('shoreline');
    await window.pick('check');
    await window.until(() => page.locator('.terminal.xterm').count(), count => count > 0, 'a terminal shows it');
    await window.until(async () => (await page.locator('.terminal.xterm .xterm-rows').allTextContents()).join('').replaceAll('\u00a0', ' '),
      text => text.includes('1 error') && text.includes('worst-optical-margin'), 'it prints what was found');
    await window.shot('task');
  });
}
