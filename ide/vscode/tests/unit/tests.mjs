import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { extension } from '../grammar/tokens.mjs';

/** The plain parts of the extension, without an editor. */
export async function unitTests(results) {
  const folder = mkdtempSync(path.join(tmpdir(), 'shoreline-unit-'));
  try {
    const parts = await bundled(folder);
    await javaTests(results, parts, folder);
    await crashTests(results, parts);
    await pageTests(results, parts);
    await placeTests(results, parts);
    await taskTests(results, parts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundled(folder) {
  const outfile = path.join(folder, 'parts.cjs');
  const names = ['java/version', 'java/candidates', 'java/discovery', 'server/crashes', 'views/page', 'views/diagramPlaces', 'tasks/tasks', 'newSpec'];
  await build({
    stdin: { contents: names.map(name => `export * from './src/${name}';`).join('\n'), resolveDir: extension },
    bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'silent',
    plugins: [{
      name: 'no editor',
      setup(made) {
        made.onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'none' }));
        made.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }));
      },
    }],
  });
  return createRequire(import.meta.url)(outfile);
}

/** A folder that looks like a Java of some version. */
function fakeJava(folder, name, said) {
  const home = path.join(folder, name);
  mkdirSync(path.join(home, 'bin'), { recursive: true });
  const program = path.join(home, 'bin/java');
  writeFileSync(program, `#!/bin/sh\necho '${said}' >&2\n`);
  chmodSync(program, 0o755);
  return home;
}

async function javaTests(results, { parseVersion, findJava, candidates, NoJava }, folder) {
  const old = fakeJava(folder, 'old', 'openjdk version "11.0.22" 2024-01-16');
  const older = fakeJava(folder, 'older', 'java version "1.8.0_292"');
  const fit = fakeJava(folder, 'fit', 'openjdk version "17.0.15" 2025-04-15');
  const newer = fakeJava(folder, 'newer', 'openjdk version "25" 2025-09-16');
  const around = { setting: '', extension: path.join(folder, 'extension'), environment: {}, windows: false };

  await results.test('java: versions are read in their old and new form', () => {
    assert.deepEqual(['openjdk version "17.0.15" 2025-04-15', 'java version "1.8.0_292"', 'openjdk version "25" 2025', 'openjdk version "22-ea" 2024']
      .map(said => parseVersion(said)?.feature), [17, 8, 25, 22]);
    assert.equal(parseVersion('bash: java: not found'), undefined);
  });
  await results.test('java: the setting comes before the extension, JAVA_HOME and PATH', async () => {
    const found = await findJava({ ...around, setting: newer, environment: { JAVA_HOME: fit, PATH: path.join(fit, 'bin') } });
    assert.equal(found.program, path.join(newer, 'bin/java'));
    const bin = await findJava({ ...around, setting: path.join(newer, 'bin') });
    assert.equal(bin.program, path.join(newer, 'bin/java'), 'a setting that names bin is understood');
  });
  await results.test('java: the runtime inside the extension comes before JAVA_HOME', async () => {
    fakeJava(path.join(folder, 'shipped'), 'runtime', 'openjdk version "17.0.1"');
    const found = await findJava({ ...around, extension: path.join(folder, 'shipped'), environment: { JAVA_HOME: newer } });
    assert.equal(found.origin, 'the extension');
  });
  await results.test('java: one that is too old is passed over, unless the user named it', async () => {
    const found = await findJava({ ...around, environment: { JAVA_HOME: old, PATH: `${path.join(older, 'bin')}:${path.join(fit, 'bin')}` } });
    assert.equal(found.program, path.join(fit, 'bin/java'));
    await assert.rejects(findJava({ ...around, setting: old, environment: { JAVA_HOME: fit } }),
      error => error instanceof NoJava && /17 or newer; the setting shoreline\.java\.home names Java 11\.0\.22/.test(error.message));
  });
  await results.test('java: the message says what was found', async () => {
    await assert.rejects(findJava({ ...around, environment: { JAVA_HOME: old } }), /found only Java 11\.0\.22 at .*old.bin.java \(JAVA_HOME\)/);
    await assert.rejects(findJava(around), /found none: not in JAVA_HOME, not on PATH/);
    await assert.rejects(findJava({ ...around, setting: path.join(folder, 'nowhere') }), /There is no Java at .*nowhere.bin.java/);
  });
  await results.test('java: nothing is looked for below the folder that is open', () => {
    const places = candidates({ ...around, environment: { PATH: '.:bin::/usr/bin' } }).map(({ program }) => program);
    assert.deepEqual(places.filter(place => !path.isAbsolute(place)), []);
  });
}

async function crashTests(results, { Crashes, WINDOW }) {
  await results.test('crashes: the fifth within three minutes is the last', () => {
    const crashes = new Crashes();
    assert.deepEqual([0, 1, 2, 3, 4].map(second => crashes.mayRestart(second * 1000)), [true, true, true, true, false]);
    crashes.forget();
    assert.ok(crashes.mayRestart(5000));
    const slow = new Crashes();
    assert.ok(Array.from({ length: 20 }, (_, i) => slow.mayRestart((i * WINDOW) / 4)).every(Boolean));
  });
}

async function pageTests(results, { fenced, sentence, pageOf, nonce }) {
  await results.test('pages: the policy comes before anything a page says, and lets nothing run', () => {
    const page = fenced('<!DOCTYPE html><html><head lang="en"><script>alert(1)</script></head><body>x</body></html>');
    assert.match(page, /<head lang="en"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><script>/);
    assert.match(fenced('<p>x</p>'), /^<!DOCTYPE html><html><head><meta http-equiv/);
  });
  await results.test('pages: texts are texts', () => {
    assert.ok(!sentence('<img src=x onerror=alert(1)>').includes('<img'));
    assert.match(pageOf({ html: '', markdown: '<b>', problem: '' }, ''), /&#60;b&#62;/);
    assert.match(pageOf({ html: '<p>', markdown: '', problem: 'no Git here' }, ''), /no Git here/);
    assert.match(pageOf(null, 'nothing'), /nothing/);
    assert.notEqual(nonce(), nonce());
  });
}

async function placeTests(results, { idsAt }) {
  const at = (line, character, endLine, endCharacter) => ({
    uri: 'file:///a.shore', range: { start: { line, character }, end: { line: endLine, character: endCharacter } },
  });
  const view = {
    nodes: [{ id: 'chip', location: at(2, 0, 6, 1) }, { id: 'asic', location: at(3, 4, 3, 20) }, { id: 'oe', location: at(4, 4, 4, 20) }, { id: 'none', location: null }],
    edges: [{ id: 'lane', location: at(3, 4, 3, 20) }],
  };
  const here = uri => uri === 'file:///a.shore';
  await results.test('diagram: the cursor marks what stands on the smallest text around it', () => {
    assert.deepEqual(idsAt(view, here, { line: 3, character: 10 }), ['asic', 'lane']);
    assert.deepEqual(idsAt(view, here, { line: 4, character: 4 }), ['oe']);
    assert.deepEqual(idsAt(view, here, { line: 5, character: 0 }), ['chip']);
    assert.deepEqual(idsAt(view, here, { line: 9, character: 0 }), []);
    assert.deepEqual(idsAt(view, () => false, { line: 3, character: 10 }), []);
  });
}

async function taskTests(results, { words, wrongName }) {
  await results.test('tasks: words of the command line', () => {
    assert.deepEqual(words({ type: 'shoreline', command: 'check' }, 'o'), ['check', '--', '.']);
    assert.deepEqual(words({ type: 'shoreline', command: 'build', path: '-x', only: ['bom', 'conformance'], designs: ['a.B'] }, 'o'),
      ['build', '--out', 'o', '--only', 'bom,conformance', '--design', 'a.B', '--', '-x']);
  });
  await results.test('new spec: names that lead out of the folder are refused', () => {
    assert.equal(wrongName('leaf-switch'), undefined);
    for (const name of ['../x', '/x', 'A', 'a b', '', 'a.shore', '-a', 'a--b']) {
      assert.ok(wrongName(name), name);
    }
  });
}
