import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shoreline } from './command.mjs';
import { extension } from './grammar/tokens.mjs';

const manifest = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
const { contributes, capabilities } = manifest;

/** What package.json promises, against the files and the sources. */
export async function manifestTests(results) {
  await results.test('manifest: commands that it names are registered, and the other way round', () => {
    const source = readFileSync(path.join(extension, 'src/extension.ts'), 'utf8');
    const table = /const commands[\s\S]*?= \{\n([\s\S]*?)\n {2}\};/.exec(source)[1];
    const registered = [...table.matchAll(/^ {4}(\w+)[:,]/gm)].map(found => `shoreline.${found[1]}`);
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), registered.sort());
    contributes.commands.forEach(({ command, category }) => assert.equal(category, 'Shoreline', command));
  });
  await results.test('manifest: commands of menus and walkthrough exist', () => {
    const own = new Set(contributes.commands.map(({ command }) => command));
    const used = JSON.stringify([contributes.menus, contributes.walkthroughs]).matchAll(/\b(shoreline\.[a-z]\w*)(?=["\\)])/gi);
    const unknown = [...used].map(found => found[1]).filter(name => !own.has(name) && name !== 'shoreline.running' && name !== 'shoreline.active');
    assert.deepEqual(unknown, []);
  });
  await results.test('manifest: files that it names are there', () => {
    const named = [manifest.icon, ...contributes.languages.flatMap(({ configuration, icon }) => [configuration, icon.light, icon.dark]),
      ...contributes.grammars.map(({ path: file }) => file), ...contributes.snippets.map(({ path: file }) => file),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown))];
    assert.deepEqual(named.filter(file => !existsSync(path.join(extension, file))), []);
  });
  await results.test('manifest: an untrusted folder cannot name a program, its arguments, a library or an output folder', () => {
    const restricted = new Set(capabilities.untrustedWorkspaces.restrictedConfigurations);
    assert.equal(capabilities.untrustedWorkspaces.supported, 'limited');
    const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    const dangerous = settings.filter(name => /java|path|home|arguments|command|executable|folder|librar/i.test(name));
    assert.ok(dangerous.length >= 4);
    assert.deepEqual(dangerous.filter(name => !restricted.has(name)), []);
    assert.deepEqual([...restricted].filter(name => !settings.includes(name)), []);
  });
  await results.test('manifest: every setting has a title, a type and a description, and is read somewhere', () => {
    const sources = ['extension.ts', 'server/settings.ts', 'server/launch.ts', 'views/diagram.ts', 'tasks/tasks.ts']
      .map(file => readFileSync(path.join(extension, 'src', file), 'utf8')).join('\n');
    for (const { title, properties } of contributes.configuration) {
      assert.ok(title);
      for (const [name, { type, description, markdownDescription }] of Object.entries(properties)) {
        assert.ok(type && (description || markdownDescription), name);
        // The client library reads the trace setting itself.
        assert.ok(name === 'shoreline.trace.server' || sources.includes(`'${name.slice('shoreline.'.length)}'`), `${name} is read nowhere`);
      }
    }
  });
  await results.test('manifest: the types are not newer than the engine', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });
  await results.test('problem matcher: finds every message of shoreline check in the sample and in a broken spec', () => {
    for (const folder of ['sample', 'tests/fixtures/broken']) {
      const text = shoreline(['check', '--color', 'never', folder], extension).out;
      const { messages } = JSON.parse(shoreline(['check', '--format', 'json', folder], extension).out);
      assert.ok(messages.length > 0);
      const expected = messages.map(({ severity, id, message, file, line, column }) => ({ severity, id, message, file, line, column }));
      assert.deepEqual(matched(text), expected);
    }
  });
  await results.test('language configuration: words are names with hyphens, numbers and units', () => {
    const configuration = JSON.parse(readFileSync(path.join(extension, 'language-configuration.json'), 'utf8'));
    const word = new RegExp(configuration.wordPattern.pattern, 'gu');
    assert.deepEqual('die-width 26.5 mm 10 Gb/s/lane 5 °C 92 % 1e-3 W a.b -> c'.match(word),
      ['die-width', '26.5', 'mm', '10', 'Gb/s/lane', '5', '°C', '92', '%', '1e-3', 'W', 'a', 'b', 'c']);
    const { increaseIndentPattern, decreaseIndentPattern } = configuration.indentationRules;
    const more = new RegExp(increaseIndentPattern);
    for (const line of ['design A {', '  plate on a {', '  about x "a { b" {', 'power { // supply']) {
      assert.ok(more.test(line), line);
    }
    for (const line of ['// design A {', '  chip { a : B }', '}', ' * text {', '  name "a {"']) {
      assert.ok(!more.test(line), line);
    }
    assert.ok(new RegExp(decreaseIndentPattern).test('  }'));
  });
}

/** What the problem matcher of package.json makes of a text, as the editor applies it: line after line. */
function matched(text) {
  const [head, place] = contributes.problemPatterns[0].patterns.map(pattern => ({ ...pattern, regexp: new RegExp(pattern.regexp) }));
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const first = head.regexp.exec(line);
    const second = first && place.regexp.exec(lines[i + 1] ?? '');
    return second ? [{
      severity: first[head.severity], id: first[head.code], message: first[head.message],
      file: second[place.file], line: Number(second[place.line]), column: Number(second[place.column]),
    }] : [];
  });
}
