import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** A value no page can guess. */
export function nonce(): string {
  return randomBytes(16).toString('base64');
}

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
}

/** Nothing runs and nothing is loaded in a page from the server: it has its styles and pictures in itself. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;

/** A whole HTML page of the server, fenced in. The policy comes before anything the page says. */
export function fenced(html: string): string {
  const head = /<head[^>]*>/i.exec(html);
  if (!head) {
    return `<!DOCTYPE html><html><head>${POLICY}</head><body>${html}</body></html>`;
  }
  const end = head.index + head[0].length;
  return html.slice(0, end) + POLICY + html.slice(end);
}

/** A page with one sentence. */
export function sentence(text: string): string {
  return `<!DOCTYPE html><html lang="en"><head>${POLICY}</head><body><p>${escape(text)}</p></body></html>`;
}

/** What to show for an answer of the server. */
export function pageOf(answer: { html: string; markdown: string; problem: string } | null, nothing: string): string {
  if (!answer) {
    return sentence(nothing);
  }
  if (answer.problem) {
    return sentence(answer.problem);
  }
  if (answer.html) {
    return fenced(answer.html);
  }
  return answer.markdown
    ? `<!DOCTYPE html><html lang="en"><head>${POLICY}</head><body><pre>${escape(answer.markdown)}</pre></body></html>`
    : sentence(nothing);
}

/** A panel that can be opened, brought to the front and closed. */
export class PagePanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;

  constructor(private readonly type: string) {}

  get open(): boolean {
    return this.panel !== undefined;
  }

  show(title: string, html: string, bringToFront: boolean): void {
    if (!this.panel) {
      this.panel = vscode.window.createWebviewPanel(
        this.type, title, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { enableScripts: false, enableFindWidget: true, localResourceRoots: [] });
      this.panel.onDidDispose(() => (this.panel = undefined));
    } else if (bringToFront) {
      this.panel.reveal(undefined, true);
    }
    this.panel.title = title;
    if (this.panel.webview.html !== html) {
      this.panel.webview.html = html;
    }
  }

  dispose(): void {
    this.panel?.dispose();
  }
}
