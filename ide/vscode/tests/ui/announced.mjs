// What the shipped server announces, asked of it directly: capabilities of the protocol, and our own requests.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { extension } from '../grammar/tokens.mjs';

const OWN = ['shoreline/designs', 'shoreline/verdicts', 'shoreline/diagram', 'shoreline/report', 'shoreline/difference'];

/** The names of all that the server offers. */
export async function announced() {
  const jar = path.join(extension, 'target/extension/server/shoreline-server.jar');
  const server = spawn('java', ['-Xss16m', '-jar', jar, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ask = conversation(server);
  try {
    const root = pathToFileURL(path.join(extension, 'sample')).href;
    const { result } = await ask('initialize', {
      processId: process.pid, rootUri: root, workspaceFolders: [{ uri: root, name: 'sample' }], capabilities: {},
    });
    ask.tell('initialized', {});
    const offered = Object.entries(result.capabilities).filter(([, value]) => value).map(([name]) => name);
    for (const method of OWN) {
      const answer = await ask(method, method === 'shoreline/designs' ? undefined : { design: '', uri: '', against: '' });
      if (answer.error?.code !== -32601) {
        offered.push(method);
      }
    }
    return new Set(offered);
  } finally {
    server.kill('SIGKILL');
  }
}

function conversation(server) {
  const waiting = new Map();
  let count = 0;
  let buffer = Buffer.alloc(0);
  server.stdout.on('data', data => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = end < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end))?.[1]);
      if (Number.isNaN(length) || buffer.length < end + 4 + length) {
        return;
      }
      const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length));
      buffer = buffer.subarray(end + 4 + length);
      if (message.method && message.id !== undefined) {
        send({ id: message.id, result: null });
      } else {
        waiting.get(message.id)?.(message);
      }
    }
  });
  const send = message => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = (method, params) => new Promise((resolve, reject) => {
    const id = ++count;
    const late = setTimeout(() => reject(new Error(`the server does not answer ${method}`)), 60_000);
    waiting.set(id, answer => {
      clearTimeout(late);
      resolve(answer);
    });
    server.once('exit', code => reject(new Error(`the server ended with ${code}`)));
    send({ id, method, params });
  });
  ask.tell = (method, params) => send({ method, params });
  return ask;
}
