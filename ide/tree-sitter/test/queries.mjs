import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ask, folder } from './project.mjs';

const sample = path.join(folder, 'test/colours.txt');

/** Queries that fit the grammar, and the colours of a small spec, where `^ name` below a word states its colour. */
export function queryTests(test) {
  const queries = path.join(folder, 'queries');
  for (const name of readdirSync(queries)) {
    test(`queries/${name} fits the grammar`, () => {
      const [captures] = ask([['query', sample, path.join(queries, name)]]);
      assert.match(captures, /^(?:[a-z.]+@\d+:\d+ )+$/);
    });
  }
  const lines = readFileSync(sample, 'utf8').split('\n');
  const [captures] = ask([['query', sample, path.join(queries, 'highlights.scm')]]);
  const colours = new Map();
  for (const capture of captures.trim().split(' ')) {
    const [name, place] = capture.split('@');
    colours.set(place, [...(colours.get(place) ?? []), name]);
  }
  let above = 0;
  let stated = 0;
  lines.forEach((line, i) => {
    const expected = line.match(/^\s*\/\/\s*\^ ([a-z.]+)$/);
    if (!expected) {
      above = i;
      return;
    }
    stated++;
    const column = line.indexOf('^') + 1;
    test(`colour of ${lines[above].slice(column - 1).match(/^\S+/)[0]} in line ${above + 1}`, () =>
      assert.deepEqual(colours.get(`${above + 1}:${column}`), [expected[1]]));
  });
  test('the sample states colours', () => assert.ok(stated > 15, `${stated} stated`));
}
