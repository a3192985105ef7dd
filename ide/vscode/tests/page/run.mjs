// The page of the block diagram in Chromium: drawn from a fixed answer, under the policy it has in the editor.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { extension } from '../grammar/tokens.mjs';
import { Results } from '../results.mjs';
import { fixture } from './fixture.mjs';

const results = new Results('page of the diagram');
const dist = path.join(extension, 'target/extension/dist');
const shots = path.join(extension, 'target/screenshots');
mkdirSync(shots, { recursive: true });

/** The page as src/views/diagram.ts writes it, without an editor around it. */
function pageText() {
  const source = readFileSync(path.join(extension, 'src/views/diagram.ts'), 'utf8');
  const template = /return `(<!DOCTYPE html>[\s\S]*?)`;/.exec(source)[1];
  const values = { 'webview.cspSource': "'self'", once: 'only-this', script: 'diagram.js', style: 'diagram.css' };
  return template.replace(/\$\{([\w.]+)\}/g, (_, name) => values[name])
    .replace('<title>', '<script nonce="only-this" src="editor.js"></script><title>');
}

const editor = `window.said = [];
window.acquireVsCodeApi = () => ({ postMessage: message => window.said.push(message) });`;
const colours = `:root { --vscode-editor-background: #1f1f1f; --vscode-editor-foreground: #cccccc; --vscode-editorWidget-background: #252526;
  --vscode-descriptionForeground: #9d9d9d; --vscode-list-activeSelectionBackground: #04395e; --vscode-list-activeSelectionForeground: #ffffff;
  --vscode-editorWidget-border: #606060; --vscode-font-family: sans-serif; --vscode-button-secondaryBackground: #3a3d41;
  --vscode-button-secondaryForeground: #ffffff; --vscode-testing-iconPassed: #73c991; --vscode-editorError-foreground: #f14c4c;
  --vscode-editorWarning-foreground: #cca700; --vscode-charts-yellow: #cca700; --vscode-charts-blue: #3794ff; --vscode-charts-green: #89d185; }`;
const files = {
  '/': ['text/html', () => pageText()],
  '/editor.js': ['text/javascript', () => editor],
  '/diagram.js': ['text/javascript', () => readFileSync(path.join(dist, 'diagram.js'))],
  '/diagram.css': ['text/css', () => colours + readFileSync(path.join(dist, 'diagram.css'), 'utf8')],
};
const server = createServer((request, answer) => {
  const [type, text] = files[request.url] ?? [];
  answer.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain' });
  answer.end(text?.());
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: process.env.SHORELINE_CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 900, height: 500 } });
const faults = [];
page.on('pageerror', error => faults.push(String(error)));
page.on('console', message => message.type() === 'error' && !message.text().includes('favicon') && faults.push(message.text()));
await page.goto(`http://127.0.0.1:${server.address().port}/`);

const send = message => page.evaluate(data => window.dispatchEvent(new MessageEvent('message', { data })), message);
const said = () => page.evaluate(() => window.said);
const transform = () => page.locator('#drawing').getAttribute('transform');
const selected = () => page.locator('.selected').evaluateAll(all => all.map(one => one.dataset.id));

await results.test('says that it is ready', async () => assert.deepEqual(await said(), [{ kind: 'ready' }]));
await send({ kind: 'draw', view: fixture });
await results.test('draws every box and every line, outer boxes behind', async () => {
  assert.equal(await page.locator('g.node').count(), 7);
  assert.equal(await page.locator('g.edge').count(), 4);
  const order = await page.locator('[data-id]').evaluateAll(all => all.map(one => one.dataset.id));
  assert.ok(order.indexOf('chip') < order.indexOf('e1') && order.indexOf('e1') < order.indexOf('asic'));
});
await results.test('a label of several lines stands in several lines', async () => {
  assert.deepEqual(await page.locator('[data-id="e1"] text').allTextContents(), ['128 lane', '20 mm']);
});
await results.test('colours by verdict: each status another stroke', async () => {
  const strokes = await Promise.all(['asic', 'oe', 'os2', 'port', 'tcs'].map(id =>
    page.locator(`[data-id="${id}"] rect`).evaluate(rect => getComputedStyle(rect).stroke)));
  assert.equal(new Set(strokes).size, 5, strokes.join(' '));
});
await results.test('texts of a spec stay texts', async () => {
  assert.equal(await page.locator('[data-id="port"] text').nth(1).textContent(), '<img src=x onerror=alert(1)>');
  assert.equal(await page.locator('img').count(), 0);
});
await results.test('a legend names what is drawn', async () => {
  assert.deepEqual(await page.locator('#legend li').allTextContents(),
    ['electrical', 'optical', 'coolant', 'pass', 'marginal', 'fail', 'waived', 'not evaluated']);
});
await results.test('the whole drawing is fitted into the page', async () => {
  const box = await page.locator('#drawing').boundingBox();
  assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= 900 && box.y + box.height <= 500, JSON.stringify(box));
});
await page.screenshot({ path: path.join(shots, 'page-diagram.png') });
await results.test('a click marks a box and asks for its text', async () => {
  await page.locator('[data-id="oe"]').click();
  assert.deepEqual(await selected(), ['oe']);
  assert.deepEqual((await said()).at(-1), { kind: 'reveal', id: 'oe' });
});
await results.test('Enter does the same for the box in focus', async () => {
  await page.locator('[data-id="asic"]').focus();
  await page.keyboard.press('Enter');
  assert.deepEqual((await said()).at(-1), { kind: 'reveal', id: 'asic' });
});
await results.test('a thin line can be hit beside its stroke', async () => {
  const box = await page.locator('[data-id="e4"] .line').boundingBox();
  await page.mouse.click(box.x + 3, box.y + box.height / 2);
  assert.deepEqual((await said()).at(-1), { kind: 'reveal', id: 'e4' });
});
await results.test('the cursor of the editor marks boxes', async () => {
  await send({ kind: 'select', ids: ['port', 'e3'] });
  assert.deepEqual((await selected()).sort(), ['e3', 'port']);
});
await results.test('the wheel zooms at the pointer', async () => {
  const before = await page.locator('[data-id="asic"]').boundingBox();
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
  await page.mouse.wheel(0, -200);
  const after = await page.locator('[data-id="asic"]').boundingBox();
  assert.ok(after.width > before.width * 1.2);
  assert.ok(Math.abs(after.x + after.width / 2 - before.x - before.width / 2) < 3, 'the point below the pointer stays');
});
await results.test('dragging moves, and is no click', async () => {
  const count = (await said()).length;
  const before = await page.locator('[data-id="oe"]').boundingBox();
  await page.mouse.move(before.x + 20, before.y + 20);
  await page.mouse.down();
  await page.mouse.move(before.x + 80, before.y + 50, { steps: 4 });
  await page.mouse.up();
  const after = await page.locator('[data-id="oe"]').boundingBox();
  assert.ok(Math.abs(after.x - before.x - 60) < 2 && Math.abs(after.y - before.y - 30) < 2, `${after.x - before.x} ${after.y - before.y}`);
  assert.equal((await said()).length, count);
});
await results.test('a new drawing keeps what the user looks at, and the mark', async () => {
  const before = await transform();
  await send({ kind: 'draw', view: { ...fixture, nodes: fixture.nodes.map(node => ({ ...node, status: 'pass' })) } });
  assert.equal(await transform(), before);
  assert.deepEqual((await selected()).sort(), ['e3', 'port']);
  assert.ok((await page.locator('[data-id="os2"]').getAttribute('class')).includes('status-pass'));
});
await results.test('Fit shows all again, buttons and keys zoom and move', async () => {
  await page.locator('#fit').click();
  const fitted = await transform();
  await page.locator('#closer').click();
  assert.notEqual(await transform(), fitted);
  await page.locator('#fit').click();
  assert.equal(await transform(), fitted);
  await page.locator('#canvas').focus();
  await page.keyboard.press('ArrowLeft');
  assert.notEqual(await transform(), fitted);
});
await results.test('says why there is no drawing', async () => {
  await send({ kind: 'tell', text: '<b>no design</b>' });
  assert.equal(await page.locator('#notice').textContent(), '<b>no design</b>');
  assert.equal(await page.locator('#drawing').count(), 0);
});
await results.test('boxes that stand in themselves do no harm', async () => {
  const node = { ...fixture.nodes[1], id: 'a', parent: 'b' };
  await send({ kind: 'draw', view: { ...fixture, nodes: [node, { ...node, id: 'b', parent: 'a' }], edges: [] } });
  assert.equal(await page.locator('g.node').count(), 2);
});
await results.test('nothing broke the policy and nothing threw', async () => assert.deepEqual(faults, []));
await results.test('the policy stops what is not ours', async () => {
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.evil = true';
    document.body.append(script);
  });
  assert.equal(await page.evaluate(() => window.evil), undefined);
  assert.ok(faults.some(fault => /Content Security Policy/.test(fault)));
});
await browser.close();
server.close();
results.finish();
