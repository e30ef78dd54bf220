/** A WebP with what its picture needs, and nothing else. The picture data is copied as it is. */
import { orientationOnly } from '../exif-orientation.ts';
import { joinBytes } from '../join-bytes.ts';
import { readWebpHeader } from './read-webp-header.ts';
import { type WebpChunk, walkWebp } from './walk-webp.ts';

/** The chunks of RFC 9649 that change what is seen. */
const seen = new Set(['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']);

/** In VP8X: "there is EXIF", "there is XMP". */
const exifFlag = 0x08;
const xmpFlag = 0x04;

/** Null when its chunks cannot be told apart. Only a file that has EXIF can be turned by it. */
export function stripWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const chunks = walkWebp(bytes);
  const header = readWebpHeader(bytes);
  if (chunks === null || header === null) return null;
  const isExtended = chunks[0]?.type === 'VP8X';
  const isTurned = isExtended && header.orientation !== 1;
  const body = joinBytes([
    ...chunks
      .filter(({ type }) => seen.has(type))
      .map((chunk) =>
        chunk.type === 'VP8X' ? extendedHead(bytes, chunk, isTurned) : padded(chunk),
      ),
    ...(isTurned ? [padded({ type: 'EXIF', contents: orientationOnly(header.orientation) })] : []),
  ]);
  const head = joinBytes([
    bytes.subarray(0, 4),
    littleEndian(body.length + 4),
    bytes.subarray(8, 12),
  ]);
  return joinBytes([head, body]);
}

function extendedHead(bytes: Uint8Array, chunk: WebpChunk, isTurned: boolean): Uint8Array {
  const head = bytes.slice(chunk.from, chunk.to);
  const flags = (head[8] ?? 0) & ~(exifFlag | xmpFlag);
  head[8] = isTurned ? flags | exifFlag : flags;
  return head;
}

/** Written anew, so that nothing is in the padding. */
function padded({ type, contents }: Pick<WebpChunk, 'type' | 'contents'>): Uint8Array {
  const name = Uint8Array.from(type, (it) => it.charCodeAt(0));
  const padding = new Uint8Array(contents.length % 2);
  return joinBytes([name, littleEndian(contents.length), contents, padding]);
}

function littleEndian(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return new Uint8Array(view.buffer);
}
