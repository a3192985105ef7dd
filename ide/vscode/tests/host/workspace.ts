import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Shoreline } from '../../src/extension';
import { until } from './harness';

export const ID = 'shoreline-dev.shoreline';

export function folder(): string {
  const first = vscode.workspace.workspaceFolders?.[0];
  assert.ok(first, 'a folder is open');
  return first.uri.fsPath;
}

export function uri(name: string): vscode.Uri {
  return vscode.Uri.file(path.join(folder(), name));
}

export async function shoreline(): Promise<Shoreline> {
  const extension = vscode.extensions.getExtension<Shoreline>(ID);
  assert.ok(extension, `${ID} is there`);
  return extension.activate();
}

export async function running(): Promise<Shoreline> {
  const found = await shoreline();
  await until(() => found.server.condition, condition => condition.kind === 'running', 'the server runs', 60_000);
  return found;
}

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri(name)), { preview: false });
}

/** The place of a text in a document; `within` is where in that text the cursor stands. */
export function place(document: vscode.TextDocument, text: string, within = 0): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `${text} is in ${document.fileName}`);
  return document.positionAt(offset + within);
}

/** Replaces a text and gives back what undoes it. */
export async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<() => Promise<void>> {
  const { document } = editor;
  const before = document.getText();
  const start = place(document, from);
  const end = document.positionAt(document.offsetAt(start) + from.length);
  assert.ok(await editor.edit(edit => edit.replace(new vscode.Range(start, end), to)));
  return async () => {
    const whole = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
    const shown = await vscode.window.showTextDocument(document);
    await shown.edit(edit => edit.replace(whole, before));
  };
}

/** Codes of the messages of a file. */
export function codes(name: string): string[] {
  return vscode.languages.getDiagnostics(uri(name)).map(message => {
    const { code } = message;
    return String(typeof code === 'object' ? code.value : code);
  });
}

export async function untilCodes(name: string, good: (codes: string[]) => boolean, what: string): Promise<string[]> {
  return until(() => codes(name), good, what, 30_000);
}

/** Asks the editor, which asks the extension. */
export function ask<T>(command: string, ...args: unknown[]): Promise<T> {
  return Promise.resolve(vscode.commands.executeCommand<T>(command, ...args));
}

export function textOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}
