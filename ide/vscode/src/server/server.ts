import * as vscode from 'vscode';
import {
  CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, State,
  type CloseHandlerResult, type LanguageClientOptions, type ServerOptions,
} from 'vscode-languageclient/node';
import { NoJava } from '../java/discovery';
import { Crashes, LIMIT } from './crashes';
import { launch, vmArguments, type Launch } from './launch';
import type { CheckedEvent, StatusEvent } from './protocol';
import { serverSettings } from './settings';

/** How the server is, for everything that shows it. */
export type Condition =
  | { kind: 'starting' }
  | { kind: 'running'; health: StatusEvent['health']; busy: boolean; text: string }
  | { kind: 'stopped'; problem: string; java: boolean };

/** The language server: found, started, watched, started again. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private launched: Launch | undefined;
  private readonly crashes = new Crashes();
  private turn: Promise<void> = Promise.resolve();
  private readonly conditions = new vscode.EventEmitter<Condition>();
  private readonly checks = new vscode.EventEmitter<CheckedEvent>();

  readonly log = vscode.window.createOutputChannel('Shoreline', { log: true });
  readonly onCondition = this.conditions.event;
  /** A check of whole designs has ended, or the server has come or gone. */
  readonly onChecked = this.checks.event;
  condition: Condition = { kind: 'starting' };

  /**
   * @param extension folder of the extension
   * @param copies folder for readable copies of library files
   */
  constructor(private readonly extension: string, private readonly copies: string) {}

  get running(): boolean {
    return this.condition.kind === 'running';
  }

  /** What the server announced at its start; undefined while it is down. */
  get capabilities(): object | undefined {
    return this.client?.initializeResult?.capabilities;
  }

  /** The Java and the jars, looked for anew if the server has none yet; undefined if there is no fitting Java. */
  async java(): Promise<Launch | undefined> {
    try {
      return this.launched ?? (await launch(this.extension));
    } catch {
      return undefined;
    }
  }

  /** Starts the server, or starts it anew; never rejects: a failure is a condition. */
  restart(): Promise<void> {
    this.crashes.forget();
    this.turn = this.turn.then(async () => {
      await this.stop();
      await this.start();
    });
    return this.turn;
  }

  /** Asks the server. Rejects when it is down, does not know the request, or fails. */
  async request<T>(method: string, parameters?: object): Promise<T> {
    const client = this.client;
    if (!client || !this.running) {
      throw new Error('The language server of Shoreline is not running.');
    }
    return parameters ? client.sendRequest<T>(method, parameters) : client.sendRequest<T>(method);
  }

  /** Turns a location of the protocol into one of the editor. */
  place(location: { uri: string; range: { start: Place; end: Place } }): vscode.Location {
    const { start, end } = location.range;
    return new vscode.Location(
      vscode.Uri.parse(location.uri),
      new vscode.Range(start.line, start.character, end.line, end.character));
  }

  /** Has the server do one of the commands that it announces. */
  command<T>(name: string, ...args: unknown[]): Promise<T> {
    return this.request<T>('workspace/executeCommand', { command: name, arguments: args });
  }

  async settingsChanged(): Promise<void> {
    if (this.client?.isRunning()) {
      await this.client.sendNotification('workspace/didChangeConfiguration', { settings: { shoreline: serverSettings(this.copies) } });
    }
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client) {
      try {
        await client.dispose(5000);
      } catch (error) {
        this.log.warn(`The language server did not stop as it should: ${String(error)}`);
      }
    }
  }

  dispose(): void {
    this.conditions.dispose();
    this.checks.dispose();
    this.log.dispose();
  }

  private async start(): Promise<void> {
    this.become({ kind: 'starting' });
    this.launched = undefined;
    try {
      this.launched = await launch(this.extension);
      const { java, jar } = this.launched;
      this.log.info(`Java ${java.version.text} at ${java.program}, from ${java.origin}`);
      const client = this.make({ command: java.program, args: ['-Xss16m', '-Djava.awt.headless=true', ...vmArguments(), '-jar', jar] });
      this.client = client;
      client.onNotification('shoreline/status', (event: StatusEvent) =>
        this.become({ kind: 'running', health: event.health, busy: event.busy, text: event.text }));
      client.onNotification('shoreline/checked', (event: CheckedEvent) => this.checks.fire(event));
      client.onDidChangeState(event => {
        if (event.newState === State.Running && this.client === client) {
          this.become({ kind: 'running', health: 'ok', busy: false, text: '' });
        }
      });
      await client.start();
    } catch (error) {
      this.failed(error);
    }
  }

  private make(executable: { command: string; args: string[] }): LanguageClient {
    const server: ServerOptions = executable;
    const options: LanguageClientOptions = {
      documentSelector: [{ language: 'shore', scheme: 'file' }],
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: serverSettings(this.copies),
      diagnosticCollectionName: 'shoreline',
      markdown: { supportHtml: false },
      initializationFailedHandler: () => false,
      errorHandler: { error: () => ({ action: ErrorAction.Continue, handled: true }), closed: () => this.closed() },
    };
    return new LanguageClient('shoreline', 'Shoreline', server, options);
  }

  private closed(): CloseHandlerResult {
    if (this.crashes.mayRestart(Date.now())) {
      this.log.warn('The language server ended by itself; it is started again.');
      this.become({ kind: 'starting' });
      return { action: CloseAction.Restart, handled: true };
    }
    this.gaveUp();
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  private gaveUp(): void {
    const problem = `The language server ended ${LIMIT} times within three minutes, and stays down.`;
    this.log.error(problem);
    this.become({ kind: 'stopped', problem, java: false });
    void this.offer(problem, 'Restart', 'Show Log');
  }

  private failed(error: unknown): void {
    const java = error instanceof NoJava;
    const problem = java ? error.message : 'The language server did not start; its log says why.';
    this.log.error(java ? problem : `${problem} ${String(error)}`);
    this.become({ kind: 'stopped', problem, java });
    void this.offer(problem, ...(java ? ['Open Settings', 'Get Java'] : ['Restart', 'Show Log']));
  }

  private async offer(problem: string, ...actions: string[]): Promise<void> {
    const chosen = await vscode.window.showErrorMessage(problem, ...actions);
    if (chosen === 'Restart') {
      await this.restart();
    } else if (chosen === 'Show Log') {
      this.log.show();
    } else if (chosen === 'Open Settings') {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'shoreline.java.home');
    } else if (chosen === 'Get Java') {
      await vscode.env.openExternal(vscode.Uri.parse('https://adoptium.net/temurin/releases/?version=17'));
    }
  }

  private become(condition: Condition): void {
    this.condition = condition;
    void vscode.commands.executeCommand('setContext', 'shoreline.running', condition.kind === 'running');
    this.conditions.fire(condition);
    if (condition.kind !== 'running') {
      this.checks.fire({ designs: [] });
    }
  }
}

interface Place {
  line: number;
  character: number;
}
