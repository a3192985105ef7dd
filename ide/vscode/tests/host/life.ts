// How the server comes, goes and comes back: crashes, no Java, restart.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Server } from '../../src/server/server';
import type { Test } from './harness';
import { until } from './harness';
import { folder, open, running, shoreline, untilCodes } from './workspace';

/** The processes below this one that run the server's jar. */
function servers(): number[] {
  const said = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return said.split('\n').map(line => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter(found => found !== null && Number(found[2]) === process.pid && found[3]!.includes('shoreline-server.jar'))
    .map(found => Number(found![1]));
}

async function kill(server: Server): Promise<void> {
  const [pid] = await until(servers, found => found.length === 1, 'one server runs');
  process.kill(pid!, 'SIGKILL');
  await until(() => server.condition.kind, kind => kind !== 'running', 'the crash is noticed');
}

/** A Java home whose Java says what it is told to. */
function fakeJava(name: string, said: string): string {
  const home = path.join(folder(), '..', name);
  mkdirSync(path.join(home, 'bin'), { recursive: true });
  writeFileSync(path.join(home, 'bin/java'), `#!/bin/sh\necho '${said}' >&2\n`);
  chmodSync(path.join(home, 'bin/java'), 0o755);
  return home;
}

async function javaHome(home: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('shoreline').update('java.home', home, vscode.ConfigurationTarget.Global);
}

export const lifeTests: Test[] = [
  {
    name: 'restart: one server before, one after, messages as before',
    run: async () => {
      const { server } = await running();
      await open('design.shore');
      const [before] = servers();
      await vscode.commands.executeCommand('shoreline.restartServer');
      await running();
      const [after, ...more] = await until(servers, found => found.length === 1 && found[0] !== before, 'another server runs');
      assert.ok(after && more.length === 0 && server.running);
      await untilCodes('design.shore', found => found.includes('Box.worst-optical-margin'), 'the message is there again');
    },
  },
  {
    name: 'crashes: it comes back by itself four times, stays down at the fifth, and comes back when asked',
    run: async () => {
      const { server } = await running();
      for (let count = 1; count <= 4; count++) {
        await kill(server);
        await until(() => server.condition.kind, kind => kind === 'running', `it is back after crash ${count}`, 60_000);
      }
      await untilCodes('design.shore', found => found.includes('Box.worst-optical-margin'), 'it works after crashes');
      await kill(server);
      const down = await until(() => server.condition, condition => condition.kind === 'stopped', 'it stays down');
      assert.ok(down.kind === 'stopped' && /5 times within three minutes/.test(down.problem));
      assert.deepEqual(servers(), []);
      await vscode.commands.executeCommand('shoreline.restartServer');
      await running();
    },
  },
  {
    name: 'java: too old and absent ones are named, and a good one is taken without a reload',
    run: async () => {
      const { server } = await shoreline();
      await javaHome(fakeJava('old-java', 'openjdk version "11.0.22" 2024-01-16'));
      const old = await until(() => server.condition, condition => condition.kind === 'stopped', 'it stops');
      assert.ok(old.kind === 'stopped' && old.java && /needs Java 17 or newer; the setting shoreline\.java\.home names Java 11\.0\.22/.test(old.problem));
      await javaHome(path.join(folder(), 'nowhere'));
      const absent = await until(() => server.condition, condition => condition.kind === 'stopped' && /There is no Java at/.test(condition.problem), 'it says so');
      assert.ok(absent.kind === 'stopped');
      assert.deepEqual(servers(), []);
      const commands = await vscode.commands.getCommands(true);
      assert.ok(commands.includes('shoreline.restartServer') && commands.includes('shoreline.newSpec'), 'commands stay');
      await javaHome(undefined);
      await running();
    },
  },
  {
    name: 'java: one that cannot run the server is an error of the server, with its log',
    run: async () => {
      const { server } = await shoreline();
      await javaHome(fakeJava('mute-java', 'openjdk version "17.0.1" 2021-10-19'));
      const down = await until(() => server.condition, condition => condition.kind === 'stopped', 'it stops', 60_000);
      assert.ok(down.kind === 'stopped' && !down.java, JSON.stringify(down));
      await javaHome(undefined);
      await running();
      await untilCodes('design.shore', found => found.includes('Box.worst-optical-margin'), 'all is as it was');
    },
  },
  {
    name: 'nothing is written into the folder but what was built',
    run: async () => {
      const names = readdirSync(folder()).sort();
      assert.deepEqual(names.filter(name => !['.vscode', 'README.md', 'design.shore', 'made', 'parts.shore', 'shoreline-out'].includes(name)), []);
      assert.match(readFileSync(path.join(folder(), 'design.shore'), 'utf8'), /with 8 connectors/, 'tests saved nothing');
    },
  },
];
