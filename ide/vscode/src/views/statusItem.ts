import * as vscode from 'vscode';
import type { Condition, Server } from '../server/server';

/** The language status item beside the language mode: what the server does, and a way to its log. */
export function statusItem(server: Server): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('shoreline.server', { language: 'shore' });
  item.name = 'Shoreline';
  const show = (condition: Condition): void => {
    const { text, detail, severity, busy, command } = describe(condition);
    item.text = text;
    item.detail = detail;
    item.severity = severity;
    item.busy = busy;
    item.command = command;
  };
  show(server.condition);
  return vscode.Disposable.from(item, server.onCondition(show));
}

interface Shown {
  text: string;
  detail: string;
  severity: vscode.LanguageStatusSeverity;
  busy: boolean;
  command: vscode.Command;
}

const log: vscode.Command = { command: 'shoreline.showLog', title: 'Show Log' };
const restart: vscode.Command = { command: 'shoreline.restartServer', title: 'Restart' };
const java: vscode.Command = {
  command: 'workbench.action.openSettings',
  title: 'Open Settings',
  arguments: ['shoreline.java.home'],
};

/** What a condition looks like. */
export function describe(condition: Condition): Shown {
  const none = vscode.LanguageStatusSeverity.Information;
  switch (condition.kind) {
    case 'starting':
      return { text: 'Shoreline', detail: 'starting', severity: none, busy: true, command: log };
    case 'stopped':
      return {
        text: 'Shoreline: not running',
        detail: condition.problem,
        severity: vscode.LanguageStatusSeverity.Error,
        busy: false,
        command: condition.java ? java : restart,
      };
    case 'running': {
      const severity = { ok: none, warning: vscode.LanguageStatusSeverity.Warning, error: vscode.LanguageStatusSeverity.Error };
      return {
        text: condition.text || 'Shoreline',
        detail: condition.busy ? 'checking' : 'checked',
        severity: severity[condition.health],
        busy: condition.busy,
        command: log,
      };
    }
  }
}
