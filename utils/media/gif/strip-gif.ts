/** A GIF without its comments, its XMP and what follows its end. The frames are copied as they are. */
import { joinBytes } from '../join-bytes.ts';
import { ascii } from '../read-bytes.ts';

const extension = 0x21;
const frame = 0x2c;
const end = 0x3b;
const label = { text: 0x01, control: 0xf9, application: 0xff } as const;

/** Applications that browsers obey: how often to repeat, and a colour profile. */
const obeyed = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/**
 * Null when its blocks cannot be told apart, or when it holds text to be drawn: no browser draws
 * it, but leaving it out would change the timing of what is drawn.
 */
export function stripGif(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const kept: Uint8Array[] = [];
  let at = 13 + colourBytes(bytes[10] ?? 0);
  if (at > bytes.length) return null;
  kept.push(bytes.subarray(0, at));
  for (;;) {
    const kind = bytes[at];
    if (kind === end) return joinBytes([...kept, bytes.subarray(at, at + 1)]);
    if (kind !== extension && kind !== frame) return null;
    const blocks = kind === frame ? at + 11 + colourBytes(bytes[at + 9] ?? 0) : at + 2;
    const to = blocksEnd(bytes, blocks);
    const isText = kind === extension && bytes[at + 1] === label.text;
    if (to === null || isText) return null;
    if (kind === frame || isKept(bytes, at)) kept.push(bytes.subarray(at, to));
    at = to;
  }
}

/** Three bytes for each colour of a table, when its flags say that there is one. */
const colourBytes = (flags: number): number =>
  (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);

/** Where the last block, which is empty, ends. */
function blocksEnd(bytes: Uint8Array, from: number): number | null {
  let at = from;
  while (at < bytes.length) {
    const length = bytes[at] ?? 0;
    at += 1 + length;
    if (length === 0) return at;
  }
  return null;
}

function isKept(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 1] === label.control) return true;
  return bytes[at + 1] === label.application && obeyed.has(ascii(bytes, at + 3, at + 14));
}
