// Bytes for made pictures.
import { Buffer } from 'node:buffer';

export const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

export const utf8 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf8'));

export const join = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.concat(parts));

export function be(value: number, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  let rest = value;
  for (let i = count - 1; i >= 0; i -= 1) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}

export const le = (value: number, count: number): Uint8Array => be(value, count).reverse();

/** Whether these letters stand anywhere in those bytes. */
export const holds = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes).includes(Buffer.from(text, 'utf8'));
