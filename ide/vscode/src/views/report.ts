import * as vscode from 'vscode';
import type { DesignQuery, Page } from '../server/protocol';
import type { Server } from '../server/server';
import { chooseDesign } from './designs';
import { PagePanel, pageOf, sentence } from './page';

/** The conformance report of a design in a panel that follows every check. */
export class Report implements vscode.Disposable {
  private readonly panel = new PagePanel('shoreline.report');
  private shown: DesignQuery | undefined;
  private readonly listening: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.listening = server.onChecked(() => {
      if (this.panel.open && this.shown && this.server.running) {
        void this.refresh(this.shown, false);
      }
    });
  }

  async show(given: unknown): Promise<void> {
    const query = await chooseDesign(this.server, given);
    if (query) {
      this.shown = query;
      await this.refresh(query, true);
    } else {
      void vscode.window.showInformationMessage('There is no design to report on.');
    }
  }

  dispose(): void {
    this.listening.dispose();
    this.panel.dispose();
  }

  private async refresh(query: DesignQuery, bringToFront: boolean): Promise<void> {
    let html: string;
    try {
      const page = await this.server.request<Page | null>('shoreline/report', query);
      html = pageOf(page, `There is no design ${query.design}, or it cannot be read.`);
    } catch (error) {
      html = sentence(`The report cannot be shown. ${error instanceof Error ? error.message : ''}`);
    }
    if (this.shown === query) {
      this.panel.show(`Report: ${query.design.split('.').at(-1)}`, html, bringToFront);
    }
  }
}
