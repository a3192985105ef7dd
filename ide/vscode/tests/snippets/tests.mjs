import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shoreline } from '../command.mjs';
import { extension } from '../grammar/tokens.mjs';
import { expansions } from './expansions.mjs';

/** What a fragment says of the design around it, which was made for other parts: no fault of the snippet. */
const CONSEQUENCES = {
  chip: ['closure.LaneLeftOpen', 'selection.NoSuch'],
  lane: ['closure.LaneLeftOpen'],
  lanes: ['closure.LaneLeftOpen'],
  cooling: ['cooling.UncooledPart'],
  sink: ['cooling.FlowNotShared'],
};

/** Every snippet, as inserted, is read and laid out by Shoreline; so is the sample. */
export async function snippetTests(results) {
  const folder = mkdtempSync(path.join(tmpdir(), 'shoreline-snippets-'));
  try {
    const texts = expansions();
    mkdirSync(path.join(folder, 'box'));
    for (const [prefix, text] of texts) {
      writeFileSync(path.join(folder, 'box', `${prefix}.shore`), text);
    }
    const checked = shoreline(['check', '--format', 'json', 'box'], folder);
    const messages = JSON.parse(checked.out).messages;
    const layout = shoreline(['fmt', '--check', 'box'], folder);
    assert.ok(Array.isArray(messages), 'shoreline check --format json lists messages');
    for (const prefix of texts.keys()) {
      const own = messages.filter(message => message.file === `box/${prefix}.shore`);
      await results.test(`snippet ${prefix}`, () => {
        const allowed = CONSEQUENCES[prefix] ?? [];
        const wrong = own.filter(({ severity, id }) => severity === 'error' && !allowed.includes(id));
        assert.deepEqual(wrong.map(({ id, message }) => `${id}: ${message}`), []);
        assert.ok(!new RegExp(`box/${prefix}\\.shore`).test(layout.out), `shoreline fmt would change it:\n${texts.get(prefix)}`);
      });
    }
    await results.test('snippets: a wrong one would be found', () => {
      writeFileSync(path.join(folder, 'wrong.shore'), 'shoreline 1.0\npackage wrong\n\npart A : Asic {\n  serdes lit lane x 1 Gb/s pam4\n}\n');
      assert.match(shoreline(['check', 'wrong.shore'], folder).out, /error\[syntax\./);
    });
    await sampleTests(results, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sampleTests(results, folder) {
  const sample = path.join(extension, 'sample');
  await results.test('sample: one rule fails, and the change the walkthrough names mends it', () => {
    const before = shoreline(['check', 'sample'], extension);
    assert.equal(before.code, 1);
    assert.match(before.out, /error\[Box\.worst-optical-margin\]/);
    assert.match(before.out, /\n1 error\n/);
    mkdirSync(path.join(folder, 'mended'));
    for (const name of ['design.shore', 'parts.shore']) {
      const text = readFileSync(path.join(sample, name), 'utf8').replace('with 8 connectors', 'with 2 connectors');
      writeFileSync(path.join(folder, 'mended', name), text);
    }
    const after = shoreline(['check', 'mended'], folder);
    assert.equal(after.code, 0, after.out);
  });
  await results.test('sample: laid out as shoreline fmt leaves it', () => {
    const layout = shoreline(['fmt', '--check', 'sample'], extension);
    assert.equal(layout.code, 0, layout.out);
  });
}
