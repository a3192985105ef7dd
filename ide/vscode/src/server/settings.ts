import * as vscode from 'vscode';

/** What the server reads of the settings; see `dev.shoreline.server.session.Settings`. */
export interface ServerSettings {
  pause: number;
  libraries: string[];
  trusted: boolean;
  asOf: string | null;
  output: string;
  libraryCopies: string;
  /** A revision of Git, or empty for no comparison. */
  baseline: string;
}

/**
 * The settings as the server takes them, at its start and whenever they change.
 *
 * @param copies folder for readable copies of library files
 */
export function serverSettings(copies: string): ServerSettings {
  const settings = vscode.workspace.getConfiguration('shoreline');
  return {
    pause: settings.get('check.pause', 300),
    libraries: settings.get<string[]>('libraries', []),
    trusted: vscode.workspace.isTrusted,
    asOf: settings.get('check.asOf', '') || null,
    output: settings.get('build.folder', '') || 'shoreline-out',
    libraryCopies: copies,
    baseline: settings.get('baseline.enabled', false) ? settings.get('baseline.revision', '') || 'HEAD' : '',
  };
}
