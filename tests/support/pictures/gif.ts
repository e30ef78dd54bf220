// A GIF picture of two frames, with room for extensions.
import { join, latin, le } from './bytes.ts';

/** Blocks of at most 255 bytes, each with its length before it. */
function blocks(contents: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < contents.length; at += 255) {
    const part = contents.subarray(at, at + 255);
    parts.push(Uint8Array.of(part.length), part);
  }
  return join(...parts, Uint8Array.of(0));
}

export const gifComment = (text: string): Uint8Array =>
  join(Uint8Array.of(0x21, 0xfe), blocks(latin(text)));

export const gifApplication = (name: string, contents: Uint8Array): Uint8Array =>
  join(Uint8Array.of(0x21, 0xff, 11), latin(name), blocks(contents));

export const gifLoop = gifApplication('NETSCAPE2.0', Uint8Array.of(1, 0, 0));

const control = Uint8Array.of(0x21, 0xf9, 4, 0, 10, 0, 0, 0);

/** 512 pixels of the first colour: codes of three bits, begun anew after every two pixels. */
function pixels(): Uint8Array {
  const codes = Array.from({ length: 256 }, () => [4, 0, 0]).flat();
  const bits = [...codes, 5].flatMap((code) => [code & 1, (code >> 1) & 1, code >> 2]);
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [at, bit] of bits.entries())
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7));
  return bytes;
}

/** The picture data of a frame, as it stands in the file. */
export const gifPixels = blocks(pixels());
const frame = join(
  Uint8Array.of(0x2c),
  le(0, 4),
  le(32, 2),
  le(16, 2),
  Uint8Array.of(0, 2),
  gifPixels,
);

export const gif = (...extensions: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  join(
    latin('GIF89a'),
    le(32, 2),
    le(16, 2),
    Uint8Array.of(0x80, 0, 0),
    new Uint8Array(6),
    ...extensions,
    control,
    frame,
    control,
    frame,
    Uint8Array.of(0x3b),
  );
