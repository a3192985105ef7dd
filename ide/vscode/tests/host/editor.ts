// What the editor does with the language configuration, the snippets and the commands.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Test } from './harness';
import { until } from './harness';
import { ask, folder, uri } from './workspace';

async function scratch(text = ''): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'shore', content: text });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const end = document.positionAt(text.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

async function type(text: string): Promise<void> {
  for (const letter of text) {
    await vscode.commands.executeCommand('type', { text: letter });
  }
}

export const editorTests: Test[] = [
  {
    name: 'language: .shore files are Shoreline',
    run: async () => assert.equal((await vscode.workspace.openTextDocument(uri('design.shore'))).languageId, 'shore'),
  },
  {
    name: 'typing: brackets and quotes close, Enter indents',
    run: async () => {
      const editor = await scratch();
      await type('design A {\n');
      assert.equal(editor.document.getText(), 'design A {\n  \n}');
      await type('name "x');
      assert.equal(editor.document.lineAt(1).text, '  name "x"');
    },
  },
  {
    name: 'typing: a doc comment goes on',
    run: async () => {
      const editor = await scratch();
      await type('/**\nwhat');
      assert.equal(editor.document.getText(), '/**\n * what\n */');
      await type('\nit is');
      assert.equal(editor.document.getText(), '/**\n * what\n * it is\n */');
    },
  },
  {
    name: 'comments: lines can be turned into comments',
    run: async () => {
      const editor = await scratch('power 5 W');
      await vscode.commands.executeCommand('editor.action.commentLine');
      assert.equal(editor.document.getText(), '// power 5 W');
    },
  },
  {
    name: 'words: a name with hyphens is one word',
    run: async () => {
      const { document } = await scratch('die-width 26 mm');
      assert.equal(document.getText(document.getWordRangeAtPosition(new vscode.Position(0, 5))), 'die-width');
    },
  },
  {
    name: 'snippets are proposed and inserted',
    run: async () => {
      const editor = await scratch();
      await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'shore', name: 'Cooling loop' });
      assert.match(editor.document.getText(), /^loop tcs \{\n {2}coolant PG25\n {2}inlet {3}40 degC\n/);
    },
  },
  {
    name: 'commands of the manifest exist',
    run: async () => {
      const all = await vscode.commands.getCommands(true);
      const manifest = vscode.extensions.getExtension('shoreline-dev.shoreline')?.packageJSON as { contributes: { commands: { command: string }[] } };
      assert.deepEqual(manifest.contributes.commands.map(({ command }) => command).filter(name => !all.includes(name)), []);
    },
  },
  {
    name: 'the sample holds what the walkthrough speaks of',
    run: async () => {
      const sample = vscode.extensions.getExtension('shoreline-dev.shoreline')?.extensionUri.fsPath;
      const text = (await vscode.workspace.fs.readFile(vscode.Uri.file(`${sample}/sample/design.shore`))).toString();
      assert.match(text, /with 8 connectors/);
    },
  },
  {
    name: 'files of the workspace only are formatted: an unsaved text has no server',
    run: async () => {
      await scratch('design A {');
      await until(() => ask<unknown>('vscode.executeFormatDocumentProvider', vscode.window.activeTextEditor?.document.uri), () => true, 'it answers');
      assert.ok(folder());
    },
  },
];
