import * as vscode from 'vscode';

/**
 * Copies the sample to a new folder and opens it.
 *
 * @param given where to, when a caller knows; else the user is asked for the folder around it
 */
export async function openSample(extension: vscode.Uri, given: unknown): Promise<void> {
  const target = given instanceof vscode.Uri ? given : await chooseTarget();
  if (!target) {
    return;
  }
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(extension, 'sample'), target, { overwrite: false });
  await vscode.commands.executeCommand('vscode.openFolder', target, { forceReuseWindow: false });
}

async function chooseTarget(): Promise<vscode.Uri | undefined> {
  const around = await vscode.window.showOpenDialog({
    canSelectFiles: false, canSelectFolders: true, openLabel: 'Copy Sample Here', title: 'Folder for the sample',
  });
  if (!around?.[0]) {
    return undefined;
  }
  for (let count = 1; ; count++) {
    const target = vscode.Uri.joinPath(around[0], count === 1 ? 'shoreline-sample' : `shoreline-sample-${count}`);
    try {
      await vscode.workspace.fs.stat(target);
    } catch {
      return target;
    }
  }
}
