// A folder that nobody trusts: checked and shown, and nothing else.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extension } from '../grammar/tokens.mjs';
import { Window } from './window.mjs';

export async function untrusted({ test, bench, opened }) {
  const folder = bench.copy(path.join(extension, 'sample'));
  mkdirSync(path.join(folder, '.vscode'));
  // What a stranger's folder would like to run.
  writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify({
    'shoreline.java.home': path.join(folder, 'evil'), 'shoreline.java.vmArguments': ['-XX:OnError=touch evil'], 'shoreline.build.folder': '../../outside',
  }));
  const window = await Window.open(bench, folder, 'design.shore');
  opened(window);
  await test('untrusted: specs are checked, with the Java of the user and not of the folder', null, async () => {
    await window.showProblems();
    await window.until(() => window.problems(), found => found.some(text => text.includes('worst(optical.margin)')), 'the failing rule is reported', 90_000);
    await window.shot('untrusted');
  });
  await test('untrusted: what writes is not offered', null, async () => {
    assert.ok((await window.palette('Shoreline: Show')).some(row => row.includes('Show Log')), 'what shows is');
    const rows = await window.palette('Shoreline: ');
    for (const title of ['Build Outputs', 'New Spec', 'Check Workspace']) {
      assert.ok(!rows.some(row => row.includes(title)), `${title} in ${rows.join(' | ')}`);
    }
  });
  await test('untrusted: nothing was written', null, async () => {
    assert.deepEqual(readdirSync(folder).sort(), ['.vscode', 'README.md', 'design.shore', 'parts.shore']);
  });
}
