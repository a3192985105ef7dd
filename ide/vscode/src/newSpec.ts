import * as vscode from 'vscode';
import { chooseFolder } from './commands';

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Why a file cannot have this name; undefined if it can. */
export function wrongName(name: string): string | undefined {
  return NAME.test(name) ? undefined : 'Lower-case letters, digits and hyphens, such as leaf-switch; the ending .shore is added.';
}

/** The first text of a spec, with the places to fill in. */
export function firstText(name: string): vscode.SnippetString {
  const words = name.split('-').map(word => word.charAt(0).toUpperCase() + word.slice(1));
  const text = new vscode.SnippetString();
  text.appendText(`shoreline 1.0\npackage ${name.replaceAll('-', '_')}\n\nimport std.parts.*\n\n/** `);
  text.appendPlaceholder('What this design is.');
  text.appendText(` */\ndesign ${words.join('')} {\n  route       `);
  text.appendChoice(['cpo', 'npo', 'xpo', 'pluggable']);
  text.appendText('\n  description "');
  text.appendPlaceholder('One line for reports');
  text.appendText('"\n\n  chip {\n    ');
  text.appendTabstop(0);
  text.appendText('\n  }\n}\n');
  return text;
}

/** Asks for a name, writes the file and fills it. An existing file is never overwritten. */
export async function newSpec(given: unknown): Promise<void> {
  const folder = given instanceof vscode.Uri ? given : (await chooseFolder())?.uri;
  const name = folder && (await vscode.window.showInputBox({
    title: 'New Spec', prompt: 'Name of the file', value: 'design',
    validateInput: async text => wrongName(text) ?? ((await exists(file(folder, text))) ? 'There is such a file.' : undefined),
  }));
  if (!folder || !name) {
    return;
  }
  const uri = file(folder, name);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false });
  if (await vscode.workspace.applyEdit(edit)) {
    const editor = await vscode.window.showTextDocument(uri);
    await editor.insertSnippet(firstText(name));
  }
}

function file(folder: vscode.Uri, name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, `${name}.shore`);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
