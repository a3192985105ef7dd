// What the language server gives to the editor, through the editor's own providers.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Test } from './harness';
import { until } from './harness';
import { ask, codes, open, place, replace, running, textOf, untilCodes, uri } from './workspace';

const DESIGN = 'design.shore';
const PARTS = 'parts.shore';
const RULE = 'Box.worst-optical-margin';

export const languageTests: Test[] = [
  {
    name: 'diagnostics: a failing rule, at its text, with code, source and the numbers',
    run: async () => {
      const { document } = await open(DESIGN);
      await untilCodes(DESIGN, found => found.includes(RULE), 'the failing rule is reported');
      const [message] = vscode.languages.getDiagnostics(document.uri);
      assert.equal(message?.source, 'shoreline');
      assert.equal(message.severity, vscode.DiagnosticSeverity.Error);
      assert.equal(document.getText(message.range), 'worst(optical.margin) >= 0.5 dB');
      assert.match(message.message, /^worst\(optical\.margin\) is -1\.3904 \.\. 9\.9 dB; Box asks for at least 0\.5 dB/);
    },
  },
  {
    name: 'diagnostics: gone when the text is mended, back when it is not, without saving',
    run: async () => {
      const editor = await open(DESIGN);
      const undo = await replace(editor, 'with 8 connectors', 'with 2 connectors');
      await untilCodes(DESIGN, found => found.length === 0, 'no message is left');
      await undo();
      await untilCodes(DESIGN, found => found.includes(RULE), 'the message is back');
    },
  },
  {
    name: 'diagnostics: a mistake in one file is told where it was made, for the other file as well',
    run: async () => {
      const editor = await open(PARTS);
      const undo = await replace(editor, 'part BoxPort', 'part BoxPlug');
      await untilCodes(DESIGN, found => found.some(code => code.startsWith('link.')), 'the design misses its part');
      await undo();
      await untilCodes(DESIGN, found => found.length === 1 && found[0] === RULE, 'all is as it was');
    },
  },
  {
    name: 'diagnostics: text that is no Shoreline',
    run: async () => {
      const editor = await open(DESIGN);
      const undo = await replace(editor, 'chip {', 'chip { ??');
      await untilCodes(DESIGN, found => found.some(code => code.startsWith('syntax.')), 'the syntax is reported');
      await undo();
      await untilCodes(DESIGN, found => found.length === 1, 'all is as it was');
    },
  },
  {
    name: 'formatting: a document', needs: 'documentFormattingProvider',
    run: async () => {
      const editor = await open(DESIGN);
      const before = editor.document.getText();
      await replace(editor, '  route       cpo', ' route cpo');
      const edits = await ask<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', editor.document.uri, { tabSize: 2, insertSpaces: true });
      const edit = new vscode.WorkspaceEdit();
      edit.set(editor.document.uri, edits);
      await vscode.workspace.applyEdit(edit);
      assert.equal(editor.document.getText(), before);
    },
  },
  {
    name: 'formatting: a range changes nothing outside of it', needs: 'documentRangeFormattingProvider',
    run: async () => {
      const editor = await open(DESIGN);
      const undo = await replace(editor, '    asic     : BoxAsic', '    asic : BoxAsic');
      const line = place(editor.document, 'asic : BoxAsic').line;
      const edits = await ask<vscode.TextEdit[]>('vscode.executeFormatRangeProvider', editor.document.uri,
        new vscode.Range(line, 0, line + 1, 0), { tabSize: 2, insertSpaces: true });
      assert.ok(edits.length > 0);
      edits.forEach(({ range }) => assert.ok(range.start.line >= line - 1 && range.end.line <= line + 2, JSON.stringify(range)));
      await undo();
    },
  },
  {
    name: 'symbols of a document', needs: 'documentSymbolProvider',
    run: async () => {
      const { document } = await open(DESIGN);
      const symbols = await until(() => ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri), found => found?.length > 0, 'there are symbols');
      const names = (list: vscode.DocumentSymbol[]): string[] => list.flatMap(({ name, children }) => [name, ...names(children)]);
      const all = names(symbols).join(' | ');
      for (const name of ['Box', 'chip', 'asic', 'oe']) {
        assert.ok(all.includes(name), `${name} in ${all}`);
      }
    },
  },
  {
    name: 'symbols of the workspace', needs: 'workspaceSymbolProvider',
    run: async () => {
      const symbols = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'BoxEngine');
      assert.ok(symbols.some(({ name, location }) => name.includes('BoxEngine') && location.uri.path.endsWith(PARTS)), JSON.stringify(symbols));
    },
  },
  {
    name: 'definition leads into the other file', needs: 'definitionProvider',
    run: async () => {
      const { document } = await open(DESIGN);
      const found = await ask<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, place(document, 'BoxAsic', 3));
      const [first] = found;
      assert.ok(first, 'there is a definition');
      assert.ok(('targetUri' in first ? first.targetUri : first.uri).path.endsWith(PARTS));
    },
  },
  {
    name: 'definition of a part of the library can be opened', needs: 'definitionProvider',
    run: async () => {
      const { document } = await open(DESIGN);
      const [first] = await ask<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, place(document, 'OrganicPackage', 3));
      assert.ok(first, 'there is a definition');
      const target = 'targetUri' in first ? first.targetUri : first.uri;
      const text = (await vscode.workspace.openTextDocument(target)).getText();
      assert.ok(text.includes('part OrganicPackage'), target.toString());
      assert.ok(!target.fsPath.startsWith(uri('').fsPath), 'nothing is put into the workspace');
    },
  },
  {
    name: 'references', needs: 'referencesProvider',
    run: async () => {
      const { document } = await open(PARTS);
      const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, place(document, 'part BoxAsic', 7));
      assert.ok(found.some(({ uri: file }) => file.path.endsWith(DESIGN)), JSON.stringify(found));
    },
  },
  {
    name: 'highlights of a name', needs: 'documentHighlightProvider',
    run: async () => {
      const { document } = await open(DESIGN);
      const found = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, place(document, 'asic     :', 1));
      assert.ok(found.length >= 3, `asic is named several times: ${found.length}`);
    },
  },
  {
    name: 'rename changes both files', needs: 'renameProvider',
    run: async () => {
      const { document } = await open(PARTS);
      const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, place(document, 'part BoxAsic', 7), 'Die');
      const files = edit.entries().map(([file]) => file.path.split('/').at(-1)).sort();
      assert.deepEqual(files, [DESIGN, PARTS]);
      assert.ok(edit.entries().every(([, edits]) => edits.every(one => 'newText' in one && one.newText === 'Die')));
    },
  },
  {
    name: 'hover: what a part is', needs: 'hoverProvider',
    run: async () => {
      const { document } = await open(DESIGN);
      const found = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place(document, 'BoxAsic', 3));
      assert.match(found.flatMap(({ contents }) => contents.map(textOf)).join('\n'), /BoxAsic|Switch ASIC/);
    },
  },
  {
    name: 'completion: parts of the design where an instance is made', needs: 'completionProvider',
    run: async () => {
      const editor = await open(DESIGN);
      const undo = await replace(editor, 'asic     : BoxAsic', 'asic     : Box');
      const at = place(editor.document, 'asic     : Box', 'asic     : Box'.length);
      const list = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, at);
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      await undo();
      assert.ok(labels.includes('BoxEngine') && labels.includes('BoxAsic'), labels.slice(0, 40).join(', '));
    },
  },
  {
    name: 'completion: units behind a number', needs: 'completionProvider',
    run: async () => {
      const editor = await open(DESIGN);
      const undo = await replace(editor, 'inlet   40 degC', 'inlet   40 ');
      const at = place(editor.document, 'inlet   40 ', 'inlet   40 '.length);
      const list = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, at);
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      await undo();
      assert.ok(labels.includes('degC'), labels.slice(0, 40).join(', '));
    },
  },
  {
    name: 'signature help', needs: 'signatureHelpProvider',
    run: async () => {
      const { document } = await open(DESIGN);
      const help = await ask<vscode.SignatureHelp | undefined>('vscode.executeSignatureHelpProvider', document.uri, place(document, 'worst(', 6), '(');
      assert.ok(help?.signatures[0]?.label.includes('worst'), JSON.stringify(help));
    },
  },
  {
    name: 'code actions: did you mean', needs: 'codeActionProvider',
    run: async () => {
      const editor = await open(DESIGN);
      const undo = await replace(editor, 'asic     : BoxAsic', 'asic     : BoxAsik');
      await untilCodes(DESIGN, found => found.some(code => code.startsWith('link.')), 'the wrong name is reported');
      const at = place(editor.document, 'BoxAsik', 2);
      const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, new vscode.Range(at, at));
      await undo();
      assert.ok(actions.some(({ title, edit }) => /BoxAsic/.test(title) && edit), JSON.stringify(actions.map(({ title }) => title)));
      await untilCodes(DESIGN, found => found.length === 1, 'all is as it was');
    },
  },
  {
    name: 'folding', needs: 'foldingRangeProvider',
    run: async () => {
      const { document } = await open(DESIGN);
      const found = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
      const line = place(document, 'design Box').line;
      assert.ok(found.some(({ start, end }) => start === line && end > line + 30), JSON.stringify(found));
    },
  },
  {
    name: 'selection ranges grow', needs: 'selectionRangeProvider',
    run: async () => {
      const { document } = await open(DESIGN);
      const [range] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [place(document, '12.8 Tb/s\n', 2)]);
      let count = 0;
      for (let at = range; at; at = at.parent) {
        count++;
        assert.ok(!at.parent || at.parent.range.contains(at.range));
      }
      assert.ok(count >= 3, `${count} ranges`);
    },
  },
  {
    name: 'semantic tokens', needs: 'semanticTokensProvider',
    run: async () => {
      const { document } = await open(DESIGN);
      const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
      const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
      assert.ok(legend.tokenTypes.length > 0 && tokens.data.length > 100, `${tokens.data.length}`);
      // Types that are not of the protocol have no colour unless the extension gives them one.
      const known = new Set(['namespace', 'type', 'class', 'enum', 'interface', 'struct', 'typeParameter', 'parameter', 'variable', 'property', 'enumMember',
        'event', 'function', 'method', 'macro', 'keyword', 'modifier', 'comment', 'string', 'number', 'regexp', 'operator', 'decorator', 'label']);
      const contributed = (vscode.extensions.getExtension('shoreline-dev.shoreline')?.packageJSON as {
        contributes: { semanticTokenTypes?: { id: string }[] };
      }).contributes.semanticTokenTypes?.map(({ id }) => id) ?? [];
      assert.deepEqual(legend.tokenTypes.filter(type => !known.has(type) && !contributed.includes(type)), []);
    },
  },
  {
    name: 'inlay hints', needs: 'inlayHintProvider',
    run: async () => {
      const { document } = await open(DESIGN);
      const whole = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
      await until(() => ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole), found => found?.length > 0, 'there are hints');
    },
  },
  {
    name: 'code lenses name commands that exist', needs: 'codeLensProvider',
    run: async () => {
      const { document } = await open(DESIGN);
      const lenses = await until(() => ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20), found => found?.length > 0, 'there are lenses');
      const commands = await vscode.commands.getCommands(true);
      lenses.forEach(({ command }) => assert.ok(command && commands.includes(command.command), JSON.stringify(command)));
      assert.ok(lenses.some(({ command }) => /fail/.test(command?.title ?? '')), JSON.stringify(lenses.map(({ command }) => command?.title)));
    },
  },
  {
    name: 'links', needs: 'documentLinkProvider',
    run: async () => {
      const { document } = await open(DESIGN);
      assert.ok(Array.isArray(await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri)));
    },
  },
  {
    name: 'call hierarchy: what a part is used in', needs: 'callHierarchyProvider',
    run: async () => {
      const { document } = await open(PARTS);
      const [item] = await ask<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, place(document, 'part BoxAsic', 7));
      assert.equal(item?.name.includes('BoxAsic'), true);
      const calls = await ask<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
      assert.ok(calls.length > 0);
    },
  },
  {
    name: 'a new file on the disk is read, and forgotten when it goes',
    run: async () => {
      await running();
      const extra = uri('extra.shore');
      await vscode.workspace.fs.writeFile(extra, Buffer.from('shoreline 1.0\npackage extra\n\npart A : NoSuchKind\n'));
      await until(() => codes('extra.shore'), found => found.length > 0, 'its mistake is reported');
      await vscode.workspace.fs.delete(extra);
      await until(() => codes('extra.shore'), found => found.length === 0, 'its messages are gone');
    },
  },
];
