// Tests that need no workbench: grammar, snippets, manifest, and the plain parts of the extension.
//
//   node tests/offline.mjs [--update]     --update rewrites the snapshots, and fails, so that they are read
import { Results } from './results.mjs';
import { grammarTests } from './grammar/tests.mjs';
import { manifestTests } from './manifest.mjs';
import { snippetTests } from './snippets/tests.mjs';
import { unitTests } from './unit/tests.mjs';

const results = new Results('without a workbench');
await grammarTests(results, process.argv.includes('--update'));
await manifestTests(results);
await snippetTests(results);
await unitTests(results);
results.finish();
