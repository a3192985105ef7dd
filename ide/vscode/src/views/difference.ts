import * as vscode from 'vscode';
import type { Page } from '../server/protocol';
import type { Server } from '../server/server';
import { PagePanel, pageOf, sentence } from './page';

/** What the uncommitted change did to figures and verdicts, in a panel. */
export class Difference implements vscode.Disposable {
  private readonly panel = new PagePanel('shoreline.difference');
  private against: string | undefined;
  private readonly listening: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.listening = server.onChecked(() => {
      if (this.panel.open && this.against && this.server.running) {
        void this.refresh(this.against, false);
      }
    });
  }

  /** @param given a revision of Git; HEAD when it is none */
  async show(given: unknown): Promise<void> {
    this.against = typeof given === 'string' && given ? given : 'HEAD';
    await this.refresh(this.against, true);
  }

  dispose(): void {
    this.listening.dispose();
    this.panel.dispose();
  }

  private async refresh(against: string, bringToFront: boolean): Promise<void> {
    let html: string;
    try {
      const page = await this.server.request<Page | null>('shoreline/difference', { against });
      html = pageOf(page, `Nothing that matters has changed against ${against}.`);
    } catch (error) {
      html = sentence(`The comparison cannot be shown. ${error instanceof Error ? error.message : ''}`);
    }
    this.panel.show(`Changes against ${against}`, html, bringToFront);
  }
}
