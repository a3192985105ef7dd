// Runs the shoreline command as the extension does: from the jars it ships.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { project } from './grammar/tokens.mjs';

const command = path.join(project, 'generator/cli/target/dist/shoreline/bin/shoreline');

/** What the command prints and its exit code; `SHORELINE_NO_ARCHIVE` keeps it from writing in its own folder. */
export function shoreline(args, cwd) {
  try {
    const out = execFileSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, SHORELINE_NO_ARCHIVE: '1' } });
    return { out, code: 0 };
  } catch (error) {
    if (typeof error.status !== 'number') {
      throw error;
    }
    return { out: `${error.stdout}${error.stderr}`, code: error.status };
  }
}
