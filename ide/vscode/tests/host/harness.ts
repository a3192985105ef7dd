import { appendFileSync } from 'node:fs';

/** A test that waits for something the server does not announce; counted, never silent. */
export class Waiting extends Error {}

/** One test: what the server must announce for it, and what it does. */
export interface Test {
  name: string;
  needs?: string;
  run: () => Promise<void>;
}

/** Runs tests one after the other and writes a line for each to the file that the runner reads. */
export async function runTests(tests: Test[], announced: (capability: string) => Promise<boolean>): Promise<void> {
  const file = process.env.SHORELINE_HOST_RESULTS;
  if (!file) {
    throw new Error('SHORELINE_HOST_RESULTS is not set');
  }
  for (const { name, needs, run } of tests) {
    const begin = Date.now();
    const say = (outcome: string, text = ''): void =>
      appendFileSync(file, `${JSON.stringify({ name, outcome, text, took: Date.now() - begin })}\n`);
    try {
      if (needs && !(await announced(needs))) {
        throw new Waiting(`the server does not announce ${needs}`);
      }
      await inTime(run());
      say('pass');
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      say(error instanceof Waiting ? 'waiting' : 'fail', error instanceof Waiting ? error.message : text);
    }
  }
}

/** No test takes longer than this, in milliseconds; a busy machine is slow. */
const LONGEST = 120_000;

async function inTime(test: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((_, reject) => (timer = setTimeout(() => reject(new Error('it did not end')), LONGEST)));
  try {
    await Promise.race([test, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again until the answer will do; says what it was last when it never does. */
export async function until<T>(ask: () => T | Promise<T>, good: (answer: T) => boolean, what: string, milliseconds = 20_000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (good(answer)) {
      return answer;
    }
    if (Date.now() > end) {
      throw new Error(`${what}; last: ${JSON.stringify(answer)?.slice(0, 2000)}`);
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
