// Tells what kind of picture bytes begin like, as an upload server does.
import type { Buffer } from 'node:buffer';

const beginnings: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG/],
  ['image/gif', /^GIF8/],
  ['image/webp', /^RIFF.{4}WEBP/s],
];

/** Undefined when it is no picture a website can show. Only the beginning is looked at. */
export function imageTypeOf(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 16).toString('latin1');
  return beginnings.find(([, pattern]) => pattern.test(head))?.[0];
}
