import path from 'node:path';
import * as vscode from 'vscode';
import { findJava, type Java } from '../java/discovery';

/** The Java program and the jars inside the extension. */
export interface Launch {
  java: Java;
  jar: string;
  /** Class path of the command line, which shares the server's jar. */
  classPath: string;
}

/** Finds the Java that the settings and the environment name; rejects with `NoJava`. */
export async function launch(extension: string): Promise<Launch> {
  const java = await findJava({
    setting: vscode.workspace.getConfiguration('shoreline').get<string>('java.home', ''),
    extension,
    environment: process.env,
    windows: process.platform === 'win32',
  });
  const jar = path.join(extension, 'server', 'shoreline-server.jar');
  return { java, jar, classPath: [jar, path.join(extension, 'server', 'cli', '*')].join(path.delimiter) };
}

/** Arguments of the virtual machine; those of a workspace count only where it is trusted. */
export function vmArguments(): string[] {
  return vscode.workspace.getConfiguration('shoreline').get<string[]>('java.vmArguments', []);
}
