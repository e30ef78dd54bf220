// The few kinds of answer the demo school gives.
import type { Buffer } from 'node:buffer';
import type { SafeHtml } from './html.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

export function text(status: number, body: string): Reply {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body };
}

export function json(status: number, value: unknown): Reply {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return { status, headers, body: JSON.stringify(value) };
}

export function page(status: number, markup: SafeHtml): Reply {
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  return { status, headers, body: `<!doctype html>\n${markup.html}` };
}

/** 303: the browser follows with a GET, so that reloading does not post again. */
export function seeOther(location: string): Reply {
  return { status: 303, headers: { Location: location }, body: '' };
}

export function bytes(contentType: string, body: Buffer): Reply {
  return { status: 200, headers: { 'Content-Type': contentType }, body };
}
