// Collects what tests found and says it in one closing line.
import { appendFileSync } from 'node:fs';

/** A test that waits for something the server does not announce yet; counted, never silent. */
export class Waiting extends Error {}

export class Results {
  passed = 0;
  failed = 0;
  waiting = 0;

  constructor(suite) {
    this.suite = suite;
  }

  /** Runs one test; a rejected promise or a thrown error is a failure. */
  async test(name, run) {
    const begin = Date.now();
    try {
      await run();
      this.passed++;
      console.log(`  pass     ${name} (${Date.now() - begin} ms)`);
    } catch (error) {
      if (error instanceof Waiting) {
        this.waiting++;
        console.log(`  waiting  ${name}: ${error.message}`);
      } else {
        this.failed++;
        console.log(`  FAIL     ${name}\n${indented(error)}`);
      }
    }
  }

  /** Takes over what a suite in another process found. */
  add({ passed, failed, waiting }) {
    this.passed += passed;
    this.failed += failed;
    this.waiting += waiting;
  }

  /** Prints the closing line and ends the process. */
  finish() {
    const waiting = this.waiting ? `, ${this.waiting} waiting` : '';
    console.log(`ide/vscode ${this.suite}: ${this.passed} passed, ${this.failed} failed${waiting}`);
    if (process.env.SHORELINE_VSCODE_TALLY) {
      const { passed, failed, waiting: later } = this;
      appendFileSync(process.env.SHORELINE_VSCODE_TALLY, `${JSON.stringify({ passed, failed, waiting: later })}\n`);
    }
    process.exit(this.failed || !this.passed ? 1 : 0);
  }
}

function indented(error) {
  return String(error?.stack ?? error).split('\n').map(line => `           ${line}`).join('\n');
}
