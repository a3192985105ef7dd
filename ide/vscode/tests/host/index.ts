import * as vscode from 'vscode';
import { runTests, type Test } from './harness';
import { editorTests } from './editor';
import { languageTests } from './language';
import { lifeTests } from './life';
import { requestTests } from './requests';
import { taskTests } from './tasks';
import { running } from './workspace';

/** Called by the workbench; the runner reads what the tests wrote. */
export async function run(): Promise<void> {
  const { server } = await running();
  await vscode.workspace.getConfiguration('shoreline').update('trace.server', undefined);
  const asked = new Map<string, boolean>();
  const announced = async (capability: string): Promise<boolean> => {
    if (!capability.startsWith('shoreline/')) {
      return Boolean((server.capabilities as Record<string, unknown> | undefined)?.[capability]);
    }
    if (!asked.has(capability)) {
      asked.set(capability, await answers(capability));
    }
    return asked.get(capability) ?? false;
  };
  const answers = async (method: string): Promise<boolean> => {
    const parameters = method === 'shoreline/designs' ? undefined
      : method === 'shoreline/difference' ? { against: 'HEAD' } : { design: '', uri: '' };
    try {
      await server.request(method, parameters);
      return true;
    } catch (error) {
      return !/does not offer|Unhandled method|-32601/.test(String(error));
    }
  };
  const tests: Test[] = [...languageTests, ...requestTests, ...taskTests, ...editorTests, ...lifeTests];
  await runTests(tests, announced);
}
