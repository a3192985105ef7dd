import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mutations } from './mutations.mjs';
import { ask, folder, refused, root, specs } from './project.mjs';

const SPOILT = 2000;
const SEED = 20260922;

/** Files that one side accepts and the other refuses. */
function disagreements(files, cwd, names = new Map()) {
  const messages = refused(files, cwd);
  const verdicts = ask(files.map(file => ['check', file]));
  const accepted = files.filter((file, i) => verdicts[i] === 'ok');
  const wrong = files.flatMap((file, i) => {
    const message = messages.get(file);
    return (verdicts[i] === 'ok') === (message === undefined) ? []
      : [`${path.relative(cwd, file)} ${names.get(file) ?? ''}: the grammar says ${verdicts[i]}, Shoreline ${message ?? 'ok'}`];
  });
  return { wrong, accepted };
}

/** Both accept and refuse the same texts: those of the repository, and spoilt ones. */
export function agreementTests(test) {
  const files = specs(root);
  const { wrong, accepted } = disagreements(files, root);
  test(`the same ${accepted.length} of ${files.length} specs of the repository are accepted`, () => {
    assert.deepEqual(wrong, []);
    assert.ok(accepted.length > 200 && files.length - accepted.length > 10);
  });
  for (const below of ['examples', 'language/library/src/main/shoreline']) {
    test(`all of ${below} is accepted`, () =>
      assert.deepEqual(specs(path.join(root, below)).filter(file => !accepted.includes(file)), []));
  }

  const scratch = path.join(folder, 'target/spoilt');
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const texts = accepted.map(file => readFileSync(file, 'utf8')).filter(text => text.length < 12_000);
  const names = new Map();
  const pairs = mutations(texts, SPOILT, SEED).map(({ name, text, original }, i) => {
    const spoilt = path.join(scratch, `${i}.shore`);
    writeFileSync(spoilt, text);
    names.set(spoilt, `(${JSON.stringify(name)})`);
    const before = path.join(scratch, `${i}.before`);
    writeFileSync(before, original);
    return [spoilt, before];
  });
  const spoilt = disagreements(pairs.map(([file]) => file), scratch, names);
  test(`the same ${spoilt.accepted.length} of ${SPOILT} spoilt specs are accepted`, () => {
    assert.deepEqual(spoilt.wrong, []);
    assert.ok(spoilt.accepted.length > SPOILT / 10 && spoilt.accepted.length < SPOILT / 2);
  });

  const valid = new Set(spoilt.accepted);
  const edits = pairs.filter(([file]) => valid.has(file));
  const same = ask(edits.map(([file, before]) => ['edit', before, file]));
  test(`a tree that follows an edit is the one of a fresh start, ${edits.length} times`, () =>
    assert.deepEqual(edits.filter((_, i) => same[i] !== 'same').map(([file]) => names.get(file)), []));
}
