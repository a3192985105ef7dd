import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { folder, syntax } from './project.mjs';

const { FACT_NAMES, BLOCK_NAMES } = createRequire(import.meta.url)('../grammar/words.js');

const read = file => readFileSync(file, 'utf8');
const sorted = words => [...new Set(words)].sort();
const quoted = (text, quote) => [...text.matchAll(new RegExp(`${quote}([a-z]+)${quote}`, 'g'))].map(found => found[1]);

/** The body of a rule of the Xtext grammar, without the keywords of other rules. */
function rule(xtext, name) {
  const body = xtext.match(new RegExp(`^${name} returns [^:]+::[^:]+:\\n([^;]*);`, 'm'));
  assert.ok(body, `no rule ${name}`);
  return quoted(body[1], "'");
}

/** The strings of a set or a table in Java or C source. */
function table(source, start) {
  const from = source.indexOf(start);
  assert.ok(from >= 0, `no ${start}`);
  return quoted(source.slice(from, source.indexOf(';', from)), '"');
}

/** The same words with the same meaning on both sides. */
export function wordTests(test) {
  const xtext = read(path.join(syntax, 'Shoreline.xtext')).replace(/^\s*\/\/.*$/gm, '');
  const keywords = sorted(quoted(xtext.slice(0, xtext.indexOf('terminal ID')), "'"));
  const cutter = read(path.join(syntax, 'lex/TokenCutter.java'));
  const reserved = table(read(path.join(syntax, 'lex/ReservedWords.java')), 'WORDS =');
  const scanner = read(path.join(folder, 'src/words.h'));

  test('every keyword of the language stands in the grammar', () => {
    assert.ok(keywords.length > 80, `only ${keywords.length} were read`);
    const rules = readdirSync(path.join(folder, 'grammar')).filter(file => file !== 'words.js')
      .map(file => read(path.join(folder, 'grammar', file))).join('') + read(path.join(folder, 'grammar.js'));
    const used = sorted(quoted(rules.replace(/\/\/.*$|\/\*[^]*?\*\//gm, ''), "'"));
    assert.deepEqual(keywords.filter(word => !used.includes(word)), []);
  });
  test('every keyword of the language has a colour', () => {
    const coloured = quoted(read(path.join(folder, 'queries/highlights.scm')), '"');
    // These are words of a type, true, false and unknown: the nodes around them have a colour.
    const inNodes = ['text', 'flag', 'date', 'group', 'number', 'money', 'true', 'false', 'unknown'];
    assert.deepEqual(keywords.filter(word => !coloured.includes(word) && !inNodes.includes(word)), []);
  });
  test('the scanner knows the same keywords', () => {
    const known = table(scanner, 'KEYWORDS[]');
    assert.deepEqual(known, sorted(known));
    assert.deepEqual(known, keywords);
    const longest = Math.max(...keywords.map(word => word.length));
    assert.ok(Number(scanner.match(/WORD_SIZE = (\d+)/)[1]) > longest);
  });
  test('the scanner knows the words that are never units, and the operators', () => {
    assert.deepEqual(table(scanner, 'NEVER_UNITS[]'), sorted(table(cutter, 'NEVER_UNITS =')));
    assert.deepEqual(table(scanner, 'OPERATORS[]'), sorted(table(cutter, 'OPERATORS =')));
  });
  test('the same keywords are names', () => {
    // `dated` is cut by the scanner, which looks for the year behind it.
    assert.deepEqual(sorted([...FACT_NAMES, 'dated']), sorted(rule(xtext, 'FactName')));
    assert.deepEqual(sorted(BLOCK_NAMES), sorted(rule(xtext, 'Name')));
    assert.deepEqual(sorted([...FACT_NAMES, ...BLOCK_NAMES, 'dated', ...reserved]), keywords);
  });
}
