import * as vscode from 'vscode';
import type { Launch } from '../server/launch';
import type { Server } from '../server/server';

/** A task as tasks.json writes it. */
export interface ShorelineTask extends vscode.TaskDefinition {
  type: 'shoreline';
  command: 'check' | 'build';
  path?: string;
  out?: string;
  only?: string[];
  designs?: string[];
}

/** Offers `shoreline: check` and `shoreline: build` for each folder, and runs those of tasks.json. */
export class Tasks implements vscode.TaskProvider {
  constructor(private readonly server: Server) {}

  async provideTasks(): Promise<vscode.Task[]> {
    const launched = await this.server.java();
    return launched === undefined ? [] : (vscode.workspace.workspaceFolders ?? []).flatMap(folder =>
      (['check', 'build'] as const).map(command => this.make({ type: 'shoreline', command }, folder, launched)));
  }

  async resolveTask(task: vscode.Task): Promise<vscode.Task | undefined> {
    const folder = typeof task.scope === 'object' ? task.scope : vscode.workspace.workspaceFolders?.[0];
    const launched = await this.server.java();
    return folder && launched && this.make(task.definition as ShorelineTask, folder, launched);
  }

  private make(definition: ShorelineTask, folder: vscode.WorkspaceFolder, launched: Launch): vscode.Task {
    const settings = vscode.workspace.getConfiguration('shoreline', folder.uri);
    const process = new vscode.ProcessExecution(
      launched.java.program,
      [...COMMAND_LINE, '-cp', launched.classPath, 'dev.shoreline.cli.Main', ...words(definition, settings.get('build.folder', 'shoreline-out'))],
      { cwd: folder.uri.fsPath });
    // While the language server runs it shows the same messages; twice would be once too often.
    const matchers = this.server.running ? [] : ['$shoreline'];
    const task = new vscode.Task(definition, folder, definition.command, 'shoreline', process, matchers);
    task.group = definition.command === 'build' ? vscode.TaskGroup.Build : vscode.TaskGroup.Test;
    task.detail = definition.command === 'build' ? 'Writes bill of materials, report and inputs' : 'Prints messages and verdicts';
    task.presentationOptions = { reveal: vscode.TaskRevealKind.Always, panel: vscode.TaskPanelKind.Shared, clear: true };
    return task;
  }
}

/** A command lives for a second or two; the deep stack is for deeply nested specs. */
const COMMAND_LINE = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss16m', '-Djava.awt.headless=true'];

/** The words of the command line. */
export function words(definition: ShorelineTask, out: string): string[] {
  const said: string[] = [definition.command];
  if (definition.command === 'build') {
    said.push('--out', definition.out ?? out);
    if (definition.only?.length) {
      said.push('--only', definition.only.join(','));
    }
  }
  for (const design of definition.designs ?? []) {
    said.push('--design', design);
  }
  return [...said, '--', definition.path ?? '.'];
}
