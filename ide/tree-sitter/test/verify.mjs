import { agreementTests } from './agreement.mjs';
import { corpusTests } from './corpus.mjs';
import { queryTests } from './queries.mjs';
import { wordTests } from './words.mjs';

let passed = 0;
let failed = 0;

function test(name, body) {
  try {
    body();
    passed++;
    console.log(`ok    ${name}`);
  } catch (fault) {
    failed++;
    console.log(`FAIL  ${name}\n${fault.message}`);
  }
}

const update = process.argv.includes('--update');
wordTests(test);
corpusTests(test, update);
queryTests(test);
if (!update) {
  agreementTests(test);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
