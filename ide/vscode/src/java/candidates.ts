import path from 'node:path';

/** A place where a Java may be, and how a user speaks of that place. */
export interface Candidate {
  program: string;
  origin: string;
  /** The user named it, so it is not silently passed over. */
  named: boolean;
}

export interface Surroundings {
  setting: string;
  extension: string;
  environment: Record<string, string | undefined>;
  windows: boolean;
}

/** Where a Java is looked for: the setting, the runtime inside the extension, JAVA_HOME, PATH. */
export function candidates(around: Surroundings): Candidate[] {
  const java = around.windows ? 'java.exe' : 'java';
  const found: Candidate[] = [];
  const setting = around.setting.trim();
  if (setting) {
    const home = path.basename(setting) === 'bin' ? path.dirname(setting) : setting;
    found.push({ program: path.join(home, 'bin', java), origin: 'the setting shoreline.java.home', named: true });
  }
  found.push({ program: path.join(around.extension, 'runtime', 'bin', java), origin: 'the extension', named: false });
  const home = around.environment.JAVA_HOME;
  if (home) {
    found.push({ program: path.join(home, 'bin', java), origin: 'JAVA_HOME', named: false });
  }
  const folders = (around.environment.PATH ?? around.environment.Path ?? '').split(path.delimiter);
  for (const folder of folders.filter(path.isAbsolute)) {
    found.push({ program: path.join(folder, java), origin: 'PATH', named: false });
  }
  return found;
}
