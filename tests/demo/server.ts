// Starts the demo school: a parent app and a school website on this computer, with a record.
import { createServer } from 'node:http';
import { frontPageRoutes } from './server/front-page.ts';
import { listenLocally } from './server/listen-locally.ts';
import { createRecorder, type RecordedRequest } from './server/recorder.ts';
import { handle } from './server/router.ts';
import { createSchoolStore } from './server/school-store.ts';
import { socialSchoolsRoutes } from './server/social-schools-api.ts';
import { websiteRoutes } from './website/routes.ts';

export type { RecordedRequest } from './server/recorder.ts';

export interface DemoSchool {
  /** For example `http://127.0.0.1:8421`, without a slash at the end. */
  readonly origin: string;
  /** The timeline of the parent app. */
  readonly socialSchoolsUrl: string;
  /** The staff page on which a news item is written. */
  readonly cmsUrl: string;
  /** Everything received so far, oldest first; unfinished requests with the bytes that came. */
  requests(): readonly RecordedRequest[];
  /** The requests whose raw body or URL (as sent, or percent-decoded) contains the needle. */
  bytesOf(needle: Uint8Array | string): RecordedRequest[];
  /** Forgets the finished requests; posts and photos stay. */
  clear(): void;
  /** What every page says of itself from now on. */
  sendHeaders(headers: Readonly<Record<string, string>>): void;
  stop(): Promise<void>;
}

/** Serves on 127.0.0.1 only. Port 0, the default, takes any free one. */
export async function startDemoSchool(options: { port?: number } = {}): Promise<DemoSchool> {
  const recorder = createRecorder();
  const store = createSchoolStore();
  const routes = [...socialSchoolsRoutes(store), ...websiteRoutes(store), ...frontPageRoutes()];

  let headers: Readonly<Record<string, string>> = {};
  const server = createServer((request, response) => {
    const body = recorder.record(request);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    void handle(routes, request, body, response);
  });
  server.on('clientError', (error: Error & { rawPacket?: Buffer }, socket) => {
    if (error.rawPacket) recorder.recordUnreadable(error.rawPacket);
    socket.destroy();
  });

  const port = await listenLocally(server, options.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    socialSchoolsUrl: `${origin}/social-schools/`,
    cmsUrl: `${origin}/website/beheer/nieuws/nieuw`,
    requests: recorder.requests,
    bytesOf: recorder.bytesOf,
    clear: recorder.clear,
    sendHeaders(sent) {
      headers = sent;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connections open; without this, stopping would wait for it.
        server.closeAllConnections();
      }),
  };
}

async function startOnFirstFreePort(first: number): Promise<DemoSchool> {
  for (let port = first; port < first + 20; port += 1) {
    try {
      return await startDemoSchool({ port });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  return startDemoSchool();
}

if (import.meta.main) {
  const school = await startOnFirstFreePort(8421);
  console.log('Basisschool De Waterlelie (verzonnen) staat klaar op deze computer:');
  console.log(`  Overzicht        ${school.origin}/`);
  console.log(`  Ouderapp         ${school.socialSchoolsUrl}`);
  console.log(`  Website          ${school.origin}/website/`);
  console.log(`  Nieuws schrijven ${school.cmsUrl}`);
  console.log('Stoppen met Ctrl+C.');
}
