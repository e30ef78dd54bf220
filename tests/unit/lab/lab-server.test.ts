import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LabPage } from '../../lab/page-spec.ts';
import { type LabServer, startLabServer } from '../../lab/serve/lab-server.ts';

const page = (id: string, more: Partial<LabPage> = {}): LabPage => ({
  id,
  folder: '',
  title: id,
  bundle: 'none',
  origin: 'shared',
  headers: {},
  paths: { choose: { on: 'input' } },
  signs: [],
  answers: [],
  insistsOnTrusted: false,
  ...more,
});
const shared = page('shared', {
  headers: { 'Content-Security-Policy': "script-src 'self'" },
  answers: [{ method: 'POST', path: '/upload$', status: 201, headers: {}, json: { url: 'x.jpg' } }],
});
const own = page('own', { origin: 'own' });

let folder: string;
let server: LabServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lab-server-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  server = await startLabServer([shared, own].map((it) => ({ page: it, folder })));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test('gives a page with its headers, and nothing from outside its folder', async () => {
  const reply = await fetch(server.urlOf(shared));
  expect(reply.headers.get('content-security-policy')).toBe("script-src 'self'");
  expect((await fetch(new URL('%2e%2e%2fsecret.json', server.urlOf(shared)))).status).toBe(404);
});

test('answers as the page says, receives the rest, and keeps both', async () => {
  server.clear();
  const upload = await fetch(new URL('upload', server.urlOf(shared)), {
    method: 'POST',
    body: 'a',
  });
  expect([upload.status, await upload.json()]).toEqual([201, { url: 'x.jpg' }]);
  await fetch(new URL('/api/photos', server.urlOf(shared)), { method: 'PUT', body: 'b' });
  expect(server.requests().map((it) => `${it.method} ${it.path} ${it.body}`)).toEqual([
    'POST /lab/shared/upload a',
    'PUT /api/photos b',
  ]);
});

test('a page with an origin of its own has its own port, and is found at the root as well', async () => {
  const url = new URL(server.urlOf(own));
  expect(url.port).not.toBe(new URL(server.urlOf(shared)).port);
  expect((await fetch(new URL('/index.html', url))).status).toBe(200);
  expect((await fetch(new URL('/index.html', server.urlOf(shared)))).status).toBe(404);
});
