// The installed package in a real workbench, by mouse and keyboard.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { extension } from '../grammar/tokens.mjs';
import { Results, Waiting } from '../results.mjs';
import { Workbench } from '../workbench.mjs';
import { announced } from './announced.mjs';
import { editing } from './editing.mjs';
import { views } from './views.mjs';
import { starting } from './starting.mjs';
import { untrusted } from './untrusted.mjs';
import { Window } from './window.mjs';

const results = new Results('workbench');
const { version } = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
const vsix = path.join(extension, `target/shoreline-${version}.vsix`);
rmSync(path.join(extension, 'target/screenshots'), { recursive: true, force: true });
mkdirSync(path.join(extension, 'target/screenshots'), { recursive: true });
const offered = await announced();
console.log(`  the server announces ${[...offered].sort().join(', ')}`);

/** A test that needs something of the server; a failing one leaves a picture. */
function tester(window) {
  return (name, needs, run) => results.test(name, async () => {
    if (needs && !offered.has(needs)) {
      throw new Waiting(`the server does not announce ${needs}`);
    }
    // A browser may lose the focus to anything; what fails twice is a fault. Both attempts are told.
    for (let attempt = 1; ; attempt++) {
      try {
        await run();
        return;
      } catch (error) {
        await window()?.shot(`failed-${name.replace(/\W+/g, '-').slice(0, 60)}-${attempt}`).catch(() => {});
        await window()?.page.keyboard.press('Escape').catch(() => {});
        if (attempt === 2 || error instanceof Waiting) {
          throw error;
        }
        console.log(`  again    ${name}: ${String(error?.message ?? error).split('\n')[0]}`);
      }
    }
  });
}

const bench = await Workbench.start({ vsix });
let window;
try {
  const folder = bench.copy(path.join(extension, 'sample'));
  // A history, so that there is something to compare with.
  const git = (...args) => execFileSync('git', ['-C', folder, '-c', 'user.name=Test', '-c', 'user.email=test@localhost', ...args], { stdio: 'pipe' });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'Start');
  window = await Window.open(bench, folder, 'design.shore');
  const test = tester(() => window);
  await editing({ test, window, folder });
  await views({ test, window, folder });
  await starting({ test, window, folder, bench });
} finally {
  await bench.stop();
}

const fenced = await Workbench.start({ vsix, trust: true, settings: { 'security.workspace.trust.startupPrompt': 'never' } });
try {
  await untrusted({ test: tester(() => window), bench: fenced, opened: opened => (window = opened) });
} finally {
  await fenced.stop();
}
results.finish();
