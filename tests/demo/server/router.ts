// Finds the handler for a request and writes its reply.
import type { Buffer } from 'node:buffer';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { type Reply, text } from './reply.ts';

export interface Call {
  /** Percent-decoded groups of the route's pattern. */
  readonly params: readonly string[];
  readonly headers: IncomingHttpHeaders;
  readonly query: URLSearchParams;
  readonly body: Buffer;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Matched against the whole path, without the query. */
  readonly path: RegExp;
  readonly answer: (call: Call) => Reply | Promise<Reply>;
}

/** Never rejects: an error in a handler becomes a 500. */
export async function handle(
  routes: readonly Route[],
  request: IncomingMessage,
  whole: Promise<Buffer | undefined>,
  response: ServerResponse,
): Promise<void> {
  const body = await whole;
  if (body === undefined) return;
  const reply = await replyTo(routes, request, body).catch((error: unknown) => {
    console.error('The demo school failed on', request.method, error);
    return text(500, 'Er ging iets mis in de demoschool.');
  });
  response.writeHead(reply.status, {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...reply.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}

async function replyTo(
  routes: readonly Route[],
  request: IncomingMessage,
  body: Buffer,
): Promise<Reply> {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const url = URL.parse(request.url ?? '', 'http://127.0.0.1');
  if (!url) return text(400, 'Dit adres is niet te lezen.');
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(url.pathname) : null;
    if (!match) continue;
    const params = match.slice(1).map(decodeOrEmpty);
    return route.answer({ params, headers: request.headers, query: url.searchParams, body });
  }
  return text(404, 'Deze pagina bestaat niet.');
}

function decodeOrEmpty(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return '';
  }
}
