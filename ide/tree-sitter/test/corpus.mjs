import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ask, folder } from './project.mjs';

const corpus = path.join(folder, 'test/corpus');
const CASE = /^={3,}\n(.+)\n={3,}\n\n([^]*?)\n---\n\n([^]*?)(?=\n={3,}\n|(?![^]))/gm;

/** One line, however it was laid out. */
const flat = tree => tree.replace(/\s+/g, ' ').replace(/ \)/g, ')').trim();

/** A tree with a line for each node that has children, as people read it. */
function laidOut(tree) {
  let depth = 0;
  return flat(tree).replace(/ ((?:[a-z_]+: )?)\(|\(|\)/g, (piece, field) => {
    if (piece === ')') {
      depth--;
      return piece;
    }
    depth++;
    return piece === '(' ? piece : `\n${'  '.repeat(depth - 1)}${field}(`;
  });
}

/** The files of test/corpus, in the format that tree-sitter test reads. */
export function corpusTests(test, update) {
  const scratch = path.join(folder, 'target/corpus');
  mkdirSync(scratch, { recursive: true });
  for (const name of readdirSync(corpus).sort()) {
    const file = path.join(corpus, name);
    const text = readFileSync(file, 'utf8');
    const cases = [...text.matchAll(CASE)].map(found => ({ title: found[1], spec: found[2], tree: found[3] }));
    test(`corpus/${name} has as many trees as cases`, () =>
      assert.equal(cases.length, text.match(/^={3,}\n.+\n={3,}$/gm)?.length));
    const trees = ask(cases.map(({ spec }, i) => {
      const written = path.join(scratch, `${name}-${i}.shore`);
      writeFileSync(written, spec);
      return ['tree', written];
    }));
    if (update) {
      writeFileSync(file, cases.map(({ title, spec }, i) => {
        const line = '='.repeat(title.length < 20 ? 20 : title.length);
        return `${line}\n${title}\n${line}\n\n${spec}\n---\n\n${laidOut(trees[i])}\n`;
      }).join('\n'));
    } else {
      cases.forEach(({ title, tree }, i) =>
        test(`corpus/${name}: ${title}`, () => assert.equal(laidOut(trees[i]), laidOut(tree))));
    }
  }
}
