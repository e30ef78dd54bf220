/** Serves the pages of the lab on this computer only, and keeps every byte that they send. */
import type { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { listenLocally } from '../../demo/server/listen-locally.ts';
import { createRecorder, type RecordedRequest } from '../../demo/server/recorder.ts';
import { bytes, json, type Reply, text } from '../../demo/server/reply.ts';
import type { Answer, LabPage } from '../page-spec.ts';

export interface ServedPage {
  readonly page: LabPage;
  /** The folder with its bundle. */
  readonly folder: string;
}

export interface LabServer {
  urlOf(page: LabPage): string;
  /** An empty page of this server that no extension guards. */
  readonly plainUrl: string;
  requests(): readonly RecordedRequest[];
  clear(): void;
  stop(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** A page with an origin of its own gets a port of its own; all others share one. */
export async function startLabServer(pages: readonly ServedPage[]): Promise<LabServer> {
  const recorder = createRecorder();
  const servers: Server[] = [];
  const open = async (served: readonly ServedPage[]): Promise<string> => {
    const server = createServer(async (request, response) => {
      const body = await recorder.record(request);
      if (body === undefined) return;
      const reply = await replyTo(served, request);
      response.writeHead(reply.status, { 'Cache-Control': 'no-store', ...reply.headers });
      response.end(request.method === 'HEAD' ? undefined : reply.body);
    });
    server.on('clientError', (error: Error & { rawPacket?: Buffer }, socket) => {
      if (error.rawPacket) recorder.recordUnreadable(error.rawPacket);
      socket.destroy();
    });
    servers.push(server);
    return `http://127.0.0.1:${await listenLocally(server, 0)}`;
  };

  const shared = await open(pages.filter(({ page }) => page.origin === 'shared'));
  const origins = new Map<string, string>();
  for (const served of pages.filter(({ page }) => page.origin === 'own')) {
    origins.set(served.page.id, await open([served]));
  }
  return {
    urlOf: ({ id }) => `${origins.get(id) ?? shared}/lab/${id}/index.html`,
    plainUrl: `${shared}/plain`,
    requests: recorder.requests,
    clear: recorder.clear,
    async stop() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

async function replyTo(served: readonly ServedPage[], request: IncomingMessage): Promise<Reply> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  if (pathname === '/plain') return html('<!doctype html><title>Plain</title>');
  const { page, folder, path } = placeOf(served, pathname);
  const answers = page === null ? served.flatMap((it) => it.page.answers) : page.answers;
  const answer = answers.find((it) => it.method === method && new RegExp(it.path).test(pathname));
  if (answer !== undefined) return given(answer);
  // What no answer is written for is received all the same.
  if (method !== 'GET') return json(200, {});
  if (page === null) return text(404, 'There is no such page.');
  const reply = await fileOf(folder, path === '' ? 'index.html' : decodeURIComponent(path));
  return { ...reply, headers: { ...reply.headers, ...page.headers } };
}

/** A page with an origin of its own is found at the root too: bundles often start there. */
function placeOf(served: readonly ServedPage[], pathname: string) {
  const [, id, inner = ''] = /^\/lab\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
  const named = served.find(({ page }) => page.id === id);
  if (named !== undefined) return { ...named, path: inner };
  const [own] = served.filter(({ page }) => page.origin === 'own');
  return own === undefined
    ? { page: null, folder: '', path: '' }
    : { ...own, path: pathname.slice(1) };
}

const given = ({ status, headers, json: value, text: words }: Answer): Reply => {
  const reply = value === undefined ? text(status, words ?? '') : json(status, value);
  return { ...reply, headers: { ...reply.headers, ...headers } };
};

const html = (body: string): Reply => ({
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body,
});

async function fileOf(folder: string, path: string): Promise<Reply> {
  const file = resolve(join(folder, path));
  const type = contentTypes[extname(file)];
  if (!file.startsWith(folder + sep) || type === undefined)
    return text(404, 'There is no such file.');
  return readFile(file).then(
    (body) => bytes(type, body),
    () => text(404, 'There is no such file.'),
  );
}
