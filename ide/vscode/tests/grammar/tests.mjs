import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutter, extension, project } from './tokens.mjs';

const cases = path.join(extension, 'tests/grammar/cases');
const snapshots = path.join(extension, 'tests/grammar/snapshots');
const syntax = path.join(project, 'language/syntax/src/main/java/dev/shoreline/syntax');

/** Caret tests, a snapshot of every example, and both lists of words against what the grammar knows. */
export async function grammarTests(results, update) {
  const cut = await cutter();
  const carets = readdirSync(cases).filter(name => name.endsWith('.test.shore'));
  await results.test(`grammar: caret tests in ${carets.length} files`, () => {
    const run = path.join(extension, 'node_modules/.bin/vscode-tmgrammar-test');
    execFileSync(run, ['-g', path.join(extension, 'syntaxes/shore.tmLanguage.json'), ...carets.map(name => path.join(cases, name))],
      { encoding: 'utf8', stdio: 'pipe' });
  });

  const known = new Map(carets.flatMap(name => keywordsIn(cut(caretless(readFileSync(path.join(cases, name), 'utf8'))))));
  await results.test('grammar: every keyword of the parser is shown by a caret test', () => {
    const grammar = readFileSync(path.join(syntax, 'Shoreline.xtext'), 'utf8');
    const words = new Set([...withoutComments(grammar).matchAll(/'([a-z]{1,})'/g)].map(found => found[1]));
    // Letters of ranges such as 'a'..'z' and the letters after an escape are no keywords.
    ['a', 'z', 'u', 'd'].forEach(letter => words.delete(letter));
    assert.ok(words.size > 80, `only ${words.size} keywords were read`);
    assert.deepEqual([...words].filter(word => !known.has(word)), []);
  });
  await results.test('grammar: every reserved word is a keyword wherever it stands', () => {
    const listed = readFileSync(path.join(syntax, 'lex/ReservedWords.java'), 'utf8');
    const words = [...listed.matchAll(/^\s+"([a-z]+)"/gm)].map(found => found[1]);
    assert.ok(words.length > 30, `only ${words.length} reserved words were read`);
    const wrong = words.filter(word => !isKeyword(cut(`design A {\n  a b ${word} c\n}`)[1].find(token => token.text.trim() === word)));
    assert.deepEqual(wrong, []);
    const member = words.filter(word => isKeyword(cut(`design A {\n  a b.${word}\n}`)[1].find(token => token.text.trim() === word)));
    assert.deepEqual(member, [], 'behind a dot every word is a name');
  });
  await results.test('grammar: soft keywords are names where they say nothing', () => {
    for (const word of ['power', 'board', 'lanes', 'limit', 'rule', 'kind', 'design', 'bus', 'loop', 'provisional', 'revision', 'hint']) {
      const [, fact] = cut(`part A : B {\n  ${word} 5 W\n}`);
      assert.equal(fact.find(token => token.text === word)?.scopes.at(-1), 'variable.other.property.shore', word);
      const [, , reference] = cut(`part A : B {\n  x 1\n  y ${word} + 1\n}`);
      assert.equal(reference.find(token => token.text === word)?.scopes.at(-1), 'variable.other.shore', word);
    }
  });
  await results.test('grammar: every unit of the examples is one', () => {
    const bad = specs('examples').flatMap(file => cut(readFileSync(file, 'utf8')).flatMap(line => line)
      .filter(token => token.scopes.at(-1).startsWith('keyword.other.unit') && /^(?:x|from|and|per|of|with|max)$/.test(token.text)));
    assert.deepEqual(bad, []);
  });
  await results.test('grammar: library files end outside of every block', () => {
    for (const file of [...specs('examples'), ...specs('language/library/src/main/shoreline')]) {
      const lines = cut(`${readFileSync(file, 'utf8')}\nimport behind.everything\n`);
      const last = lines.at(-2);
      assert.equal(last[0].scopes.at(-1), 'keyword.declaration.import.shore', `${file} leaves a block open`);
    }
  });
  for (const file of specs('examples')) {
    const name = path.relative(path.join(project, 'examples'), file);
    await results.test(`grammar: snapshot of ${name}`, () => compare(name, snapshot(cut(readFileSync(file, 'utf8'))), update));
  }
}

/** All specs below a folder, sorted. */
export function specs(folder) {
  return readdirSync(path.join(project, folder), { recursive: true })
    .filter(name => name.endsWith('.shore') && !name.split(path.sep).includes('target'))
    .sort()
    .map(name => path.join(project, folder, name));
}

function compare(name, text, update) {
  const file = path.join(snapshots, `${name.replaceAll(path.sep, '__')}.snap`);
  if (update || !existsSync(file)) {
    mkdirSync(snapshots, { recursive: true });
    const same = existsSync(file) && readFileSync(file, 'utf8') === text;
    writeFileSync(file, text);
    assert.ok(same, 'the snapshot was written: read it, and run again');
  }
  assert.equal(text, readFileSync(file, 'utf8'));
}

/** One line for each line of text: its words with the innermost scope; signs, texts and comments are left out. */
function snapshot(lines) {
  const telling = ({ text, scopes }) => text.trim() && !/^(?:punctuation|keyword\.operator\.(?!word)|string|comment)/.test(scopes.at(-1));
  return `${lines.map(line => line.filter(telling).map(({ text, scopes }) =>
    `${text.trim()}:${scopes.at(-1).replace(/\.shore$/, '')}`).join(' ')).join('\n')}\n`;
}

function keywordsIn(lines) {
  return lines.flatMap(line => line.filter(isKeyword).map(token => [token.text.trim(), token.scopes.at(-1)]));
}

function isKeyword(token) {
  return /^(?:keyword\.(?!other\.unit)|storage\.|constant\.language)/.test(token?.scopes.at(-1) ?? '');
}

function caretless(text) {
  return text.split('\n').filter(line => !/^\/\/ ?[<^ ]/.test(line)).join('\n');
}

function withoutComments(grammar) {
  return grammar.replace(/\/\/.*$/gm, '');
}
