import { existsSync } from 'node:fs';
import { candidates, type Candidate, type Surroundings } from './candidates';
import { OLDEST, versionOf, type JavaVersion } from './version';

/** A Java that runs the server. */
export interface Java {
  program: string;
  origin: string;
  version: JavaVersion;
}

/** Why there is no Java that runs the server, in words for the user. */
export class NoJava extends Error {}

/** Goes through the places in their order and takes the first Java that is new enough. */
export async function findJava(around: Surroundings): Promise<Java> {
  const tooOld: string[] = [];
  for (const candidate of candidates(around)) {
    const found = await look(candidate);
    if (found && found.version.feature >= OLDEST) {
      return found;
    }
    if (candidate.named) {
      throw new NoJava(complaint(candidate, found));
    }
    if (found) {
      tooOld.push(`Java ${found.version.text} at ${found.program} (${found.origin})`);
    }
  }
  throw new NoJava(
    tooOld.length
      ? `Shoreline needs Java ${OLDEST} or newer, and found only ${tooOld.join(', ')}.`
      : `Shoreline needs Java ${OLDEST} or newer, and found none: not in JAVA_HOME, not on PATH.`);
}

async function look(candidate: Candidate): Promise<Java | undefined> {
  const version = existsSync(candidate.program) ? await versionOf(candidate.program) : undefined;
  return version && { program: candidate.program, origin: candidate.origin, version };
}

function complaint(candidate: Candidate, found: Java | undefined): string {
  return found
    ? `Shoreline needs Java ${OLDEST} or newer; ${candidate.origin} names Java ${found.version.text}.`
    : `There is no Java at ${candidate.program}, which ${candidate.origin} names. ` +
        `Shoreline needs Java ${OLDEST} or newer; the setting names the folder that holds bin.`;
}
