import { execFile } from 'node:child_process';

/** The oldest Java that runs the language server. */
export const OLDEST = 17;

/** What `java -version` says of itself. */
export interface JavaVersion {
  feature: number;
  text: string;
}

/** Reads `openjdk version "17.0.15" ...`, also of the old form `java version "1.8.0_292"`. */
export function parseVersion(said: string): JavaVersion | undefined {
  const found = /version "(?:1\.)?(\d+)([^"]*)"/.exec(said);
  if (!found) {
    return undefined;
  }
  return { feature: Number(found[1]), text: /"([^"]*)"/.exec(found[0])?.[1] ?? '' };
}

/** Asks a program for its version; undefined when it cannot be run or is no Java. */
export function versionOf(program: string): Promise<JavaVersion | undefined> {
  return new Promise(resolve => {
    execFile(program, ['-version'], { timeout: 20_000 }, (error, out, err) =>
      resolve(error ? undefined : parseVersion(`${err}\n${out}`)));
  });
}
