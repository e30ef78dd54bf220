// Starts a WordPress of its own for a test, behind a proxy that keeps every byte it receives.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createConnection, createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { listenLocally } from '../../demo/server/listen-locally.ts';
import { createRecorder, type Recorder } from '../../demo/server/recorder.ts';

const run = promisify(execFile);

const siteFile = (name: string): string => fileURLToPath(new URL(`site/${name}`, import.meta.url));

export interface StoredPost {
  readonly id: number;
  readonly status: string;
  readonly title: string;
  readonly content: string;
}

export interface StartedWordPress extends Pick<Recorder, 'requests' | 'bytesOf' | 'clear'> {
  /** For example `http://127.0.0.1:8421`, without a slash at the end. */
  readonly origin: string;
  /** All posts as they lie in the database, drafts too. Not recorded. */
  posts(): Promise<readonly StoredPost[]>;
  stop(): Promise<void>;
}

/** User "juf", password "waterlelie". `wordpress` is copied, since a site writes into its own folder. */
export async function startWordPress(wordpress: string): Promise<StartedWordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'beeldwacht-wordpress-'));
  await cp(wordpress, folder, { recursive: true });
  await mkdir(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  await cp(siteFile('for-tests.php'), join(folder, 'wp-content/mu-plugins/for-tests.php'));
  for (const name of ['wp-config.php', 'install.php']) {
    await cp(siteFile(name), join(folder, name));
  }

  const recorder = createRecorder();
  const inner = await freePort();
  const proxy = createServer((asked, answer) => void forward(asked, answer, inner, recorder));
  const origin = `http://127.0.0.1:${await listenLocally(proxy, 0)}`;
  const env = { ...process.env, WORDPRESS_ORIGIN: origin };
  await run('php', [join(folder, 'install.php')], { env });
  // A group of its own: its workers outlive the process that started them.
  const php = spawn('php', ['-S', `127.0.0.1:${inner}`, '-t', folder], {
    env,
    stdio: 'ignore',
    detached: true,
  });
  await untilListening(inner, php);

  return {
    origin,
    requests: recorder.requests,
    bytesOf: recorder.bytesOf,
    clear: recorder.clear,
    async posts() {
      const answer = await fetch(`http://127.0.0.1:${inner}/?beeldwacht-posts`);
      return (await answer.json()) as readonly StoredPost[];
    },
    async stop() {
      const ended = new Promise((resolve) => php.once('exit', resolve));
      if (php.pid !== undefined) process.kill(-php.pid);
      await ended;
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What WordPress gets is what was recorded, byte for byte. */
async function forward(
  asked: IncomingMessage,
  answer: ServerResponse,
  port: number,
  recorder: Recorder,
): Promise<void> {
  const body = await recorder.record(asked);
  if (body === undefined) return;
  const { method, url, headers } = asked;
  const options = { host: '127.0.0.1', port, method, path: url, headers };
  request(options, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  })
    .on('error', () => answer.destroy())
    .end(body);
}

async function freePort(): Promise<number> {
  const probe = createSocketServer();
  const port = await new Promise<number>((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function untilListening(port: number, php: ChildProcess): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await answers(port))) {
    if (php.exitCode !== null || Date.now() > deadline) throw new Error('PHP does not serve.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.end());
  });
