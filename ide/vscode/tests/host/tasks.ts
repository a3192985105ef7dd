import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import type { Test } from './harness';
import { until } from './harness';
import { uri } from './workspace';

async function exitCode(task: vscode.Task): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the task did not end')), 60_000);
    const listening = vscode.tasks.onDidEndTaskProcess(event => {
      if (event.execution.task.name === task.name) {
        clearTimeout(late);
        listening.dispose();
        resolve(event.exitCode);
      }
    });
    void vscode.tasks.executeTask(task);
  });
}

async function provided(command: string): Promise<vscode.Task> {
  const find = async (): Promise<vscode.Task | undefined> =>
    (await vscode.tasks.fetchTasks({ type: 'shoreline' })).find(({ definition }) => definition.command === command);
  // A busy editor gives up on its task providers, and asks again the next time.
  return (await until(find, task => task !== undefined, `the task ${command} is offered`, 60_000))!;
}

export const taskTests: Test[] = [
  {
    name: 'task check ends with 1 for the sample',
    run: async () => assert.equal(await exitCode(await provided('check')), 1),
  },
  {
    name: 'task build writes outputs',
    run: async () => {
      assert.equal(await exitCode(await provided('build')), 1, 'a failing rule is a finding, and is built');
      assert.ok(existsSync(uri('shoreline-out').fsPath));
    },
  },
];
