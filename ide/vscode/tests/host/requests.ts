// Requests beyond the protocol, and the commands and views that are made of them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import * as vscode from 'vscode';
import type { DesignSummary, DiagramView, Page, VerdictLine } from '../../src/server/protocol';
import type { Test } from './harness';
import { until } from './harness';
import { ask, open, place, replace, running, untilCodes, uri } from './workspace';

const query = { design: 'sample.Box', uri: '' };

function tabs(): string[] {
  return vscode.window.tabGroups.all.flatMap(group => group.tabs.map(({ label }) => label));
}

export const requestTests: Test[] = [
  {
    name: 'designs with their counts', needs: 'shoreline/designs',
    run: async () => {
      const { server } = await running();
      const [box, ...more] = await server.request<DesignSummary[]>('shoreline/designs');
      assert.equal(more.length, 0);
      assert.equal(box?.name, 'sample.Box');
      assert.equal(box.status, 'fail');
      const lines = await server.request<VerdictLine[]>('shoreline/verdicts', query);
      const count = (status: string): number => lines.filter(line => line.status === status).length;
      assert.deepEqual([box.pass, box.marginal, box.fail, box.waived, box.notEvaluated],
        ['pass', 'marginal', 'fail', 'waived', 'not evaluated'].map(count));
      assert.equal(box.fail, 1);
      assert.ok(box.location.uri.endsWith('design.shore'));
    },
  },
  {
    name: 'verdicts of a design', needs: 'shoreline/verdicts',
    run: async () => {
      const { server } = await running();
      const lines = await server.request<VerdictLine[]>('shoreline/verdicts', query);
      assert.ok(lines.length > 20, `${lines.length} verdicts`);
      assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length, 'ids differ');
      const failing = lines.filter(({ status }) => status === 'fail');
      assert.deepEqual(failing.map(({ rule }) => /worst-optical-margin/.test(rule)), [true]);
      lines.forEach(({ rule, status, location }) => assert.ok(rule && status && location.uri, rule));
    },
  },
  {
    name: 'diagram: every part, boxes with sizes, lines between boxes', needs: 'shoreline/diagram',
    run: async () => {
      const { server } = await running();
      const view = await server.request<DiagramView>('shoreline/diagram', query);
      assert.equal(view.design, 'sample.Box');
      const ids = new Set(view.nodes.map(({ id }) => id));
      const said = view.nodes.flatMap(({ lines }) => lines).join(' | ');
      for (const name of ['asic', 'oe', 'port']) {
        assert.ok(said.includes(name), `${name} in ${said}`);
      }
      assert.ok(view.nodes.some(({ kind }) => kind === 'level') && view.nodes.some(({ kind }) => kind === 'part') && view.nodes.some(({ kind }) => kind === 'loop'));
      view.nodes.forEach(({ width, height, parent }) => assert.ok(width > 0 && height > 0 && (!parent || ids.has(parent))));
      view.edges.forEach(({ source, target, points }) => assert.ok(ids.has(source) && ids.has(target) && points.length >= 4 && points.length % 2 === 0));
      const statuses = new Set([...view.nodes, ...view.edges].map(({ status }) => status).filter(Boolean));
      assert.ok(statuses.size > 0, 'verdicts colour the diagram');
      assert.deepEqual([...statuses].filter(status => !['pass', 'marginal', 'fail', 'waived', 'not evaluated'].includes(status)), []);
      assert.equal(await server.request('shoreline/diagram', { design: 'no.Such', uri: '' }), null);
    },
  },
  {
    name: 'diagram panel follows the text', needs: 'shoreline/diagram',
    run: async () => {
      const { diagram } = await running();
      const editor = await open('design.shore');
      await vscode.commands.executeCommand('shoreline.showDiagram', 'sample.Box');
      await until(() => diagram.drawn, view => view !== undefined, 'it is drawn');
      await until(tabs, found => found.includes('Diagram: Box'), 'the panel is named after the design');
      const undo = await replace(editor, 'oe[1..4] : BoxEngine', 'oe[1..4] : BoxEngine\n    spare    : BoxEngine');
      await until(() => JSON.stringify(diagram.drawn), drawn => drawn?.includes('spare') ?? false, 'the new part is drawn');
      await undo();
      await until(() => JSON.stringify(diagram.drawn), drawn => !drawn?.includes('spare'), 'the new part is gone');
    },
  },
  {
    name: 'report: a whole page about the design', needs: 'shoreline/report',
    run: async () => {
      const { server } = await running();
      const page = await server.request<Page>('shoreline/report', query);
      assert.equal(page.problem, '');
      assert.match(page.html, /<html[\s>]/i);
      assert.match(page.html, /worst-optical-margin|optical\.margin/);
      await vscode.commands.executeCommand('shoreline.showReport', 'sample.Box');
      await until(tabs, found => found.includes('Report: Box'), 'the panel is open');
    },
  },
  {
    name: 'comparison with HEAD says why there is none without Git', needs: 'shoreline/difference',
    run: async () => {
      const { server } = await running();
      const page = await server.request<Page>('shoreline/difference', { against: 'HEAD' });
      assert.notEqual(page.problem, '', JSON.stringify(page));
      await vscode.commands.executeCommand('shoreline.diffWithHead');
      await until(tabs, found => found.includes('Changes against HEAD'), 'the panel is open');
    },
  },
  {
    name: 'status: what the last check found',
    run: async () => {
      const { server } = await running();
      await open('design.shore');
      await until(() => server.condition, condition => condition.kind === 'running' && !condition.busy && /1 design/.test(condition.text), 'the status tells of one design');
      assert.ok(server.condition.kind === 'running' && server.condition.health !== 'ok', 'a failing rule is not ok');
    },
  },
  {
    name: 'build: writes below the folder that the setting names, and nothing while there are errors of text',
    needs: 'executeCommandProvider',
    run: async () => {
      const { server } = await running();
      await vscode.workspace.getConfiguration('shoreline').update('build.folder', 'made');
      const built = await until(() => server.command<{ folders: string[]; failures: string[] }>('shoreline.build'),
        ({ folders }) => folders.some(folder => folder.includes('/made/')), 'it builds into the folder of the setting');
      assert.deepEqual(built.failures, []);
      assert.ok(existsSync(uri('made').fsPath) && readdirSync(uri('made').fsPath).length > 0);
      const editor = await open('design.shore');
      const undo = await replace(editor, 'chip {', 'chip { ??');
      const refused = await server.command<{ folders: string[]; failures: string[] }>('shoreline.build');
      assert.deepEqual(refused.folders, []);
      assert.ok(refused.failures.length > 0);
      await undo();
      await vscode.workspace.getConfiguration('shoreline').update('build.folder', undefined);
      await untilCodes('design.shore', found => found.length === 1, 'all is as it was');
    },
  },
  {
    name: 'check command tells the number of errors', needs: 'executeCommandProvider',
    run: async () => {
      const { server } = await running();
      assert.equal(await server.command<number>('shoreline.check'), 1);
    },
  },
  {
    name: 'a click in the diagram would select the text of the box', needs: 'shoreline/diagram',
    run: async () => {
      const { server } = await running();
      const view = await server.request<DiagramView>('shoreline/diagram', query);
      const asic = view.nodes.find(({ kind, lines }) => kind === 'part' && /asic/.test(lines[0] ?? ''));
      assert.ok(asic?.location, JSON.stringify(view.nodes));
      const { document } = await open('design.shore');
      const found = server.place(asic.location);
      assert.equal(found.range.start.line, place(document, 'asic     :').line);
      assert.ok(Array.isArray(await ask('vscode.executeDocumentHighlights', document.uri, found.range.start)));
    },
  },
];
