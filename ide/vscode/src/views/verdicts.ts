import * as vscode from 'vscode';
import type { DesignSummary, VerdictLine } from '../server/protocol';
import type { Server } from '../server/server';

/** Designs and the verdicts of their rules in the Test Explorer, renewed by every check. */
export class Verdicts implements vscode.Disposable {
  private readonly controller = vscode.tests.createTestController('shoreline', 'Shoreline');
  private readonly lines = new Map<string, VerdictLine>();
  private readonly open = new Set<string>();
  private readonly listening: vscode.Disposable;
  private last = '';
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly server: Server) {
    this.controller.createRunProfile('Check', vscode.TestRunProfileKind.Run, () => this.renew(true), true);
    this.controller.refreshHandler = () => this.renew(true);
    this.controller.resolveHandler = async item => {
      if (item) {
        this.open.add(item.id);
      }
      await this.renew(true);
    };
    this.listening = server.onChecked(() => void this.renew(false));
    void this.renew(false);
  }

  /** The page of the rule that an item is about. */
  pageOf(item: vscode.TestItem): string {
    return this.lines.get(item.id)?.page ?? '';
  }

  dispose(): void {
    this.listening.dispose();
    this.controller.dispose();
  }

  /** Asks for all that is shown; says the results anew if they changed or if the user asked. */
  private renew(asked: boolean): Promise<void> {
    this.turn = this.turn.then(() => this.read(asked)).catch(error => this.server.log.warn(`Test Explorer: ${String(error)}`));
    return this.turn;
  }

  private async read(asked: boolean): Promise<void> {
    const designs = this.server.running ? await this.server.request<DesignSummary[]>('shoreline/designs') : [];
    const verdicts = new Map<string, VerdictLine[]>();
    for (const { name } of designs.filter(design => this.open.has(design.name))) {
      verdicts.set(name, await this.server.request<VerdictLine[]>('shoreline/verdicts', { design: name, uri: '' }));
    }
    const said = JSON.stringify([designs, [...verdicts]]);
    if (said === this.last && !asked) {
      return;
    }
    this.last = said;
    this.lines.clear();
    this.controller.items.replace(designs.map(design => this.designItem(design, verdicts.get(design.name))));
    // A continuous run of its own keeps the editor from opening result views while somebody types.
    const run = this.controller.createTestRun(
      new vscode.TestRunRequest(undefined, undefined, undefined, !asked, true), 'Shoreline', false);
    for (const design of designs) {
      this.tellDesign(run, design, verdicts.get(design.name), asked);
    }
    run.end();
  }

  private designItem(design: DesignSummary, lines: VerdictLine[] | undefined): vscode.TestItem {
    const place = this.server.place(design.location);
    const known = this.controller.items.get(design.name);
    // An item that is being opened must stay the same, or the view waits for it for ever.
    const item = known?.uri?.toString() === place.uri.toString()
      ? known : this.controller.createTestItem(design.name, design.name, place.uri);
    item.range = place.range;
    item.description = design.headline;
    item.canResolveChildren = true;
    item.children.replace((lines ?? []).map(line => this.lineItem(design, line)));
    return item;
  }

  private lineItem(design: DesignSummary, line: VerdictLine): vscode.TestItem {
    const place = this.server.place(line.location);
    const item = this.controller.createTestItem(`${design.name}#${line.id}`, `${line.rule} · ${line.subject}`, place.uri);
    item.range = place.range;
    item.description = [line.status, line.margin && `margin ${line.margin}`].filter(Boolean).join(', ');
    item.sortText = String(this.lines.size).padStart(6, '0');
    item.tags = [new vscode.TestTag(line.status.replace(' ', '-'))];
    this.lines.set(item.id, line);
    return item;
  }

  private tellDesign(run: vscode.TestRun, design: DesignSummary, lines: VerdictLine[] | undefined, asked: boolean): void {
    const item = this.controller.items.get(design.name);
    if (!item) {
      return;
    }
    if (!lines) {
      // Without a message: the code lens above the design says the same, and once is enough.
      tell(run, item, design.status, []);
    }
    for (const line of lines ?? []) {
      const child = item.children.get(`${design.name}#${line.id}`);
      if (child) {
        // While somebody types, Problems tells what is wrong; expected and measured are for who asks.
        tell(run, child, line.status, asked ? message(line, child) : []);
      }
    }
  }
}

function tell(run: vscode.TestRun, item: vscode.TestItem, status: string, why: vscode.TestMessage | vscode.TestMessage[]): void {
  if (status === 'fail') {
    run.failed(item, why);
  } else if (status === 'pass' || status === 'marginal') {
    run.passed(item);
  } else {
    run.skipped(item);
  }
}

function message(line: VerdictLine, item: vscode.TestItem): vscode.TestMessage {
  const text = [line.title, line.remark].filter(Boolean).join('\n') || line.rule;
  const said = line.limit ? vscode.TestMessage.diff(text, line.limit, line.measured) : new vscode.TestMessage(text);
  if (item.uri && item.range) {
    said.location = new vscode.Location(item.uri, item.range);
  }
  return said;
}
