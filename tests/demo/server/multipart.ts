// Reads a multipart/form-data body (RFC 7578) as browsers write it.
import { Buffer } from 'node:buffer';

export interface Part {
  readonly name: string;
  /** Undefined for an ordinary field; empty when a file field was left empty. */
  readonly fileName: string | undefined;
  readonly body: Buffer;
}

/** Empty when the content type names no boundary or the body has no parts. */
export function parseMultipart(contentType: string | undefined, body: Buffer): Part[] {
  const match = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType ?? '');
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) return [];

  const parts: Part[] = [];
  // The first delimiter has no line break before it; giving it one makes all of them alike.
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  let start = whole.indexOf(delimiter);
  while (start !== -1) {
    const end = whole.indexOf(delimiter, start + delimiter.length);
    if (end === -1) break;
    const part = parsePart(whole.subarray(start + delimiter.length + 2, end));
    if (part) parts.push(part);
    start = end;
  }
  return parts;
}

/** The value of an ordinary field, with line breaks as `\n`; empty when it is missing. */
export function fieldOf(parts: readonly Part[], name: string): string {
  const part = parts.find((one) => one.name === name && one.fileName === undefined);
  return part ? part.body.toString('utf8').replaceAll('\r\n', '\n').trim() : '';
}

function parsePart(bytes: Buffer): Part | undefined {
  const gap = bytes.indexOf('\r\n\r\n');
  if (gap === -1) return undefined;
  const head = bytes.subarray(0, gap).toString('utf8');
  const name = parameter(head, 'name');
  if (name === undefined) return undefined;
  return { name, fileName: parameter(head, 'filename'), body: bytes.subarray(gap + 4) };
}

function parameter(head: string, key: string): string | undefined {
  const value = new RegExp(`[;\\s]${key}="([^"]*)"`, 'i').exec(head)?.[1];
  return value?.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}
