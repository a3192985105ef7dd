import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const root = path.resolve(folder, '../..');
export const syntax = path.join(root, 'language/syntax/src/main/java/dev/shoreline/syntax');

const PASSED_OVER = new Set(['target', 'node_modules', '.git']);

// The version a file asks for and how deep it nests are limits of the program, not part of the form of a text.
const NOT_FORM = new Set(['syntax.Version', 'syntax.TooDeep']);

/** All .shore files below a folder, sorted. */
export function specs(below) {
  return readdirSync(below, { withFileTypes: true })
    .filter(entry => !PASSED_OVER.has(entry.name))
    .flatMap(entry => {
      const found = path.join(below, entry.name);
      return entry.isDirectory() ? specs(found) : found.endsWith('.shore') ? [found] : [];
    })
    .sort();
}

/** Answers of test/parse.c, one for each question. */
export function ask(questions) {
  const answers = execFileSync(path.join(folder, 'target/parser/parse'), {
    input: questions.map(question => `${question.join('\t')}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }).split('\n').slice(0, -1);
  if (answers.length !== questions.length) {
    throw new Error(`${questions.length} questions, ${answers.length} answers`);
  }
  return answers;
}

/**
 * What Shoreline itself refuses for its form.
 *
 * @param files of one folder
 * @return {Map<string, string>} first message by file, for those that have one
 */
export function refused(files, cwd) {
  const run = spawnSync(process.env.SHORELINE, ['check', '--format', 'json', ...files.map(file => path.relative(cwd, file))],
    { cwd, encoding: 'utf8', maxBuffer: 1 << 29 });
  if (run.status > 1 || run.status === null) {
    throw new Error(`shoreline check ended with ${run.status}: ${run.stderr}`);
  }
  const found = new Map();
  for (const message of JSON.parse(run.stdout).messages) {
    const file = path.join(cwd, message.file ?? '');
    if (message.id.startsWith('syntax.') && !NOT_FORM.has(message.id) && !found.has(file)) {
      found.set(file, `${message.id} at ${message.line}:${message.column}: ${message.message}`);
    }
  }
  return found;
}
