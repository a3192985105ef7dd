import * as vscode from 'vscode';
import { buildOutputs, checkWorkspace } from './commands';
import { newSpec } from './newSpec';
import { openSample } from './sample';
import { Server } from './server/server';
import { Tasks } from './tasks/tasks';
import { Diagram } from './views/diagram';
import { Difference } from './views/difference';
import { Report } from './views/report';
import { statusItem } from './views/statusItem';
import { Verdicts } from './views/verdicts';

/** What other extensions and tests may use. */
export interface Shoreline {
  readonly server: Server;
  readonly diagram: Diagram;
}

/** Everything is registered before the server starts, so that nothing is missing when it cannot. */
export function activate(context: vscode.ExtensionContext): Shoreline {
  const keep = context.subscriptions;
  const server = new Server(context.extensionPath, vscode.Uri.joinPath(context.globalStorageUri, 'readable').fsPath);
  const report = new Report(server);
  const difference = new Difference(server);
  const diagram = new Diagram(server, context.extensionUri);
  keep.push(server, report, difference, diagram, statusItem(server));
  keep.push(vscode.tasks.registerTaskProvider('shoreline', new Tasks(server)));
  const verdicts = verdictsWhileWanted(server, keep);

  const commands: Record<string, (given: unknown) => unknown> = {
    checkWorkspace: () => checkWorkspace(server),
    buildOutputs: () => buildOutputs(server),
    showReport: given => report.show(given),
    showDiagram: given => diagram.show(given),
    diffWithHead: given => difference.show(given),
    newSpec,
    openSample: given => openSample(context.extensionUri, given),
    openRulePage: item => openRulePage(verdicts()?.pageOf(item as vscode.TestItem) ?? ''),
    restartServer: () => server.restart(),
    showLog: () => server.log.show(),
    openWalkthrough: () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
  };
  for (const [name, run] of Object.entries(commands)) {
    keep.push(vscode.commands.registerCommand(`shoreline.${name}`, run));
  }
  keep.push(vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('shoreline.java')) {
      void server.restart();
    } else if (event.affectsConfiguration('shoreline')) {
      void server.settingsChanged();
    }
  }));
  keep.push(vscode.workspace.onDidGrantWorkspaceTrust(() => void server.restart()));
  keep.push({ dispose: () => void server.stop() });
  void vscode.commands.executeCommand('setContext', 'shoreline.active', true);
  void server.restart();
  return { server, diagram };
}

/** The Test Explorer comes and goes with its setting. */
function verdictsWhileWanted(server: Server, keep: vscode.Disposable[]): () => Verdicts | undefined {
  let verdicts: Verdicts | undefined;
  const follow = (): void => {
    if (vscode.workspace.getConfiguration('shoreline').get('testExplorer.enabled', true)) {
      verdicts ??= new Verdicts(server);
    } else {
      verdicts?.dispose();
      verdicts = undefined;
    }
  };
  follow();
  keep.push({ dispose: () => verdicts?.dispose() });
  keep.push(vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('shoreline.testExplorer')) {
      follow();
    }
  }));
  return () => verdicts;
}

/** Pages of our own rules are files of Markdown; others stand on the web. */
function openRulePage(address: string): void {
  const page = address && vscode.Uri.parse(address);
  if (page && page.scheme === 'file') {
    void vscode.commands.executeCommand('markdown.showPreviewToSide', page);
  } else if (page) {
    void vscode.env.openExternal(page);
  } else {
    void vscode.window.showInformationMessage('This rule has no page.');
  }
}
