import * as vscode from 'vscode';
import type { Server } from './server/server';

/** Checks all that is open and saved, and says how it went. */
export async function checkWorkspace(server: Server): Promise<void> {
  const errors = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'Shoreline: checking' },
    () => server.command<number>('shoreline.check'));
  if (errors === 0) {
    void vscode.window.showInformationMessage('Shoreline: no errors.');
    return;
  }
  const problems = 'Show Problems';
  const said = `Shoreline: ${errors === 1 ? '1 error' : `${errors} errors`}.`;
  if ((await vscode.window.showWarningMessage(said, problems)) === problems) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}

interface Built {
  folders: string[];
  failures: string[];
}

/** Writes the outputs of all designs, if the workspace is trusted. */
export async function buildOutputs(server: Server): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showWarningMessage('Shoreline writes nothing for a folder that is not trusted.');
    return;
  }
  await vscode.workspace.saveAll(false);
  const built = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Shoreline: building outputs' },
    () => server.command<Built>('shoreline.build'));
  if (built.failures.length) {
    void vscode.window.showErrorMessage(`Shoreline: ${built.failures.join('; ')}.`);
    return;
  }
  if (!built.folders[0]) {
    void vscode.window.showInformationMessage('Shoreline: there is no design to build.');
    return;
  }
  const show = 'Show in Explorer';
  const count = built.folders.length;
  const said = `Shoreline: outputs of ${count === 1 ? '1 design' : `${count} designs`} are written.`;
  if ((await vscode.window.showInformationMessage(said, show)) === show) {
    await vscode.commands.executeCommand('revealInExplorer', vscode.Uri.parse(built.folders[0]));
  }
}

/** The folder a command is about. */
export async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active && vscode.workspace.getWorkspaceFolder(active);
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (own || folders.length <= 1) {
    return own ?? folders[0];
  }
  return vscode.window.showWorkspaceFolderPick();
}
