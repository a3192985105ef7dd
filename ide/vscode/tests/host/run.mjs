// Runs the tests of the extension host: real providers, real server, no mouse.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { extension } from '../grammar/tokens.mjs';
import { Results } from '../results.mjs';
import { Workbench } from '../workbench.mjs';

const results = new Results('extension host');
const target = path.join(extension, 'target');
await build({
  entryPoints: [path.join(extension, 'tests/host/index.ts')], outfile: path.join(target, 'tests/host/index.js'),
  bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'], logLevel: 'warning',
});
const found = path.join(target, 'tests/host/results.jsonl');
const { rmSync } = await import('node:fs');
rmSync(found, { force: true });

const bench = await Workbench.start({ environment: { SHORELINE_HOST_RESULTS: found } });
const log = [];
let code;
try {
  const folder = bench.copy(path.join(extension, 'sample'));
  const page = await bench.browser.newPage();
  await page.exposeFunction('codeAutomationLog', (type, args) => log.push(`${type} ${JSON.stringify(args)}`));
  const ended = new Promise(resolve => page.exposeFunction('codeAutomationExit', resolve));
  await page.goto(bench.address(folder, [
    ['extensionDevelopmentPath', bench.remote(path.join(target, 'extension'))],
    ['extensionTestsPath', bench.remote(path.join(target, 'tests/host/index'))],
    ['skipWelcome', 'true'],
  ]), { timeout: 60_000 });
  const late = new Promise(resolve => setTimeout(() => resolve('late'), 300_000));
  code = await Promise.race([ended, late]);
} finally {
  await bench.stop();
}
const lines = existsSync(found) ? readFileSync(found, 'utf8').trim().split('\n').map(line => JSON.parse(line)) : [];
for (const { name, outcome, text, took } of lines) {
  const key = { pass: 'passed', fail: 'failed', waiting: 'waiting' }[outcome];
  results[key]++;
  console.log(`  ${outcome === 'fail' ? 'FAIL' : outcome.padEnd(7)}  ${name} (${took} ms)${text ? `\n           ${text.replaceAll('\n', '\n           ')}` : ''}`);
}
await results.test('the run ended by itself, and without an error', () => {
  if (code !== 0) {
    throw new Error(`it ended with ${code}:\n${log.slice(-30).join('\n')}`);
  }
});
results.finish();
