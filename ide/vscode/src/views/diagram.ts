import * as vscode from 'vscode';
import type { DesignQuery, DiagramView } from '../server/protocol';
import type { Server } from '../server/server';
import { activeSpec, chooseDesign, same } from './designs';
import type { FromPage, ToPage } from './diagramMessages';
import { idsAt } from './diagramPlaces';
import { nonce } from './page';

/** The block diagram of a design beside the text: drawn anew by every check, selection going both ways. */
export class Diagram implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private query: DesignQuery | undefined;
  private view: DiagramView | undefined;
  private ready = false;
  private readonly listening: vscode.Disposable;

  constructor(private readonly server: Server, private readonly extension: vscode.Uri) {
    this.listening = vscode.Disposable.from(
      server.onChecked(() => void this.refresh()),
      vscode.window.onDidChangeActiveTextEditor(editor => void this.follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(event => this.highlight(event.textEditor)));
  }

  /** What is drawn; for tests. */
  get drawn(): DiagramView | undefined {
    return this.view;
  }

  async show(given: unknown): Promise<void> {
    const query = await chooseDesign(this.server, given);
    if (!query) {
      void vscode.window.showInformationMessage('There is no design to draw.');
      return;
    }
    this.query = query;
    if (this.panel) {
      this.panel.reveal(undefined, true);
      await this.refresh();
    } else {
      this.open();
    }
  }

  dispose(): void {
    this.listening.dispose();
    this.panel?.dispose();
  }

  private open(): void {
    const dist = vscode.Uri.joinPath(this.extension, 'dist');
    const panel = vscode.window.createWebviewPanel(
      'shoreline.diagram', 'Block Diagram', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [dist], retainContextWhenHidden: true });
    panel.webview.onDidReceiveMessage((message: FromPage) => this.said(message));
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.view = undefined;
      this.ready = false;
    });
    this.panel = panel;
    panel.webview.html = page(panel.webview, dist);
  }

  private said(message: FromPage): void {
    if (message.kind === 'ready') {
      this.ready = true;
      void this.refresh();
    } else {
      void this.reveal(message.id);
    }
  }

  /** Shows the text a box or line stands for, and selects it. */
  private async reveal(id: string): Promise<void> {
    const found = [...(this.view?.nodes ?? []), ...(this.view?.edges ?? [])].find(one => one.id === id);
    if (!found?.location) {
      return;
    }
    const place = this.server.place(found.location);
    const shown = vscode.window.visibleTextEditors.find(editor => same(place.uri.toString(), editor.document.uri.toString()));
    await vscode.window.showTextDocument(place.uri, {
      selection: place.range,
      viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
    });
  }

  private async follow(editor: vscode.TextEditor | undefined): Promise<void> {
    if (!this.panel || !this.following || editor?.document.languageId !== 'shore' || this.shows(editor)) {
      return;
    }
    const uri = editor.document.uri.toString();
    const view = await this.ask({ design: '', uri });
    if (view && this.panel) {
      this.query = { design: view.design, uri };
      this.draw(view);
    }
  }

  private shows(editor: vscode.TextEditor): boolean {
    const uri = editor.document.uri.toString();
    return this.view?.nodes.some(node => node.location && same(node.location.uri, uri)) ?? false;
  }

  private async refresh(): Promise<void> {
    const query = this.query;
    if (!this.panel || !this.ready || !query) {
      return;
    }
    if (!this.server.running) {
      this.tell('The language server is not running.');
      return;
    }
    try {
      const view = await this.ask(query);
      if (query !== this.query) {
        return;
      }
      if (view) {
        this.draw(view);
      } else {
        this.view = undefined;
        this.tell(`There is no design ${query.design}, or it cannot be read.`);
      }
    } catch (error) {
      this.tell(`The diagram cannot be drawn. ${error instanceof Error ? error.message : ''}`);
    }
  }

  private ask(query: DesignQuery): Promise<DiagramView | null> {
    return this.server.request<DiagramView | null>('shoreline/diagram', query);
  }

  private draw(view: DiagramView): void {
    this.view = view;
    if (this.panel) {
      this.panel.title = `Diagram: ${view.design.split('.').at(-1)}`;
    }
    this.send({ kind: 'draw', view });
    const editor = activeSpec();
    if (editor) {
      this.highlight(editor);
    }
  }

  private highlight(editor: vscode.TextEditor): void {
    if (this.view && this.following && editor.document.languageId === 'shore') {
      const uri = editor.document.uri.toString();
      this.send({ kind: 'select', ids: idsAt(this.view, other => same(other, uri), editor.selection.active) });
    }
  }

  private get following(): boolean {
    return vscode.workspace.getConfiguration('shoreline').get('diagram.follow', true);
  }

  private tell(text: string): void {
    this.send({ kind: 'tell', text });
  }

  private send(message: ToPage): void {
    void this.panel?.webview.postMessage(message);
  }
}

/** The empty page; only our own script and style may run in it. */
export function page(webview: Pick<vscode.Webview, 'cspSource' | 'asWebviewUri'>, dist: vscode.Uri): string {
  const once = nonce();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(dist, 'diagram.js')).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(dist, 'diagram.css')).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${once}'">
<link rel="stylesheet" href="${style}">
<title>Block Diagram</title>
</head>
<body>
<svg id="canvas" role="img" aria-label="Block diagram" tabindex="0"></svg>
<p id="notice" role="status" hidden></p>
<div id="tools" role="toolbar" aria-label="Zoom">
<button id="closer" title="Zoom in">+</button><button id="farther" title="Zoom out">−</button><button id="fit" title="Show all">Fit</button>
</div>
<ul id="legend"></ul>
<script nonce="${once}" src="${script}"></script>
</body>
</html>`;
}
