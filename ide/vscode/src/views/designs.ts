import * as vscode from 'vscode';
import type { DesignQuery, DesignSummary } from '../server/protocol';
import type { Server } from '../server/server';

/** The file of the active editor, or of a visible one, that is a spec. */
export function activeSpec(): vscode.TextEditor | undefined {
  const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
  return editors.find(editor => editor?.document.languageId === 'shore');
}

/**
 * Which design a command is about: the one it was given, else the one of the active editor, else the only
 * one of the workspace, else the one the user picks. Undefined when there is none or nothing was picked.
 */
export async function chooseDesign(server: Server, given: unknown): Promise<DesignQuery | undefined> {
  const named = nameOf(given);
  if (named) {
    return { design: named, uri: '' };
  }
  const designs = await server.request<DesignSummary[]>('shoreline/designs');
  const here = activeSpec()?.document.uri.toString();
  const own = designs.filter(design => same(design.location.uri, here));
  const some = own.length ? own : designs;
  if (some.length <= 1) {
    return some[0] && { design: some[0].name, uri: some[0].location.uri };
  }
  const picked = await vscode.window.showQuickPick(
    some.map(design => ({ label: design.name, description: design.status, detail: design.headline })),
    { placeHolder: 'Which design?' });
  return picked && { design: picked.label, uri: '' };
}

/** Whether two addresses name one file, however they are spelt. */
export function same(one: string, other: string | undefined): boolean {
  return other !== undefined && vscode.Uri.parse(one).fsPath === vscode.Uri.parse(other).fsPath;
}

/** Commands are given a name by code lenses, a test item by the Test Explorer, a file by menus. */
function nameOf(given: unknown): string | undefined {
  if (typeof given === 'string') {
    return given || undefined;
  }
  if (given && typeof given === 'object' && 'design' in given && typeof given.design === 'string') {
    return given.design || undefined;
  }
  if (given && typeof given === 'object' && 'id' in given && typeof given.id === 'string') {
    return given.id.split('#')[0];
  }
  return undefined;
}
