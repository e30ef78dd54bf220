/** A PNG with what its picture needs, and nothing else. The picture data is copied as it is. */
import { orientationOnly } from '../exif-orientation.ts';
import { joinBytes } from '../join-bytes.ts';
import type { Orientation } from '../picture-header.ts';
import { crc32 } from './crc32.ts';
import { pngOrientation } from './read-png-header.ts';
import { pngHeadLength, walkPng } from './walk-png.ts';

/** Chunks that change what is seen: the picture, its colours, its movement (W3C PNG, 3rd edition). */
const seen = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'bKGD', 'pHYs', 'sBIT', 'sPLT', 'hIST'],
  ...['gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'mDCV', 'cLLI', 'acTL', 'fcTL', 'fdAT'],
]);

/** Null when its chunks cannot be told apart. What follows the end goes. */
export function stripPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const chunks = walkPng(bytes);
  if (chunks === null || chunks.at(-1)?.type !== 'IEND') return null;
  const data = chunks.findIndex(({ type }) => type === 'IDAT');
  if (data < 0) return null;
  const kept = (from: number, to?: number): readonly Uint8Array[] =>
    chunks
      .slice(from, to)
      .filter(({ type }) => seen.has(type))
      .map((chunk) => bytes.subarray(chunk.from, chunk.to));
  return joinBytes([
    bytes.subarray(0, pngHeadLength),
    ...kept(0, data),
    ...turn(pngOrientation(bytes, chunks)),
    ...kept(data),
  ]);
}

function turn(orientation: Orientation): readonly Uint8Array[] {
  if (orientation === 1) return [];
  const exif = orientationOnly(orientation);
  const named = joinBytes([Uint8Array.from('eXIf', (it) => it.charCodeAt(0)), exif]);
  const [length, sum] = [new DataView(new ArrayBuffer(4)), new DataView(new ArrayBuffer(4))];
  length.setUint32(0, exif.length);
  sum.setUint32(0, crc32(named));
  return [new Uint8Array(length.buffer), named, new Uint8Array(sum.buffer)];
}
