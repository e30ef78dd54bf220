/** A WebP with what its picture needs, and nothing else. The picture data is copied as it is. */
import { orientationOnly } from '../exif-orientation.ts';
import { joinBytes } from '../join-bytes.ts';
import { readWebpHeader } from './read-webp-header.ts';
import { type WebpChunk, walkChunks, walkWebp } from './walk-webp.ts';

/** The chunks of RFC 9649 that change what is seen. */
const seen = new Set(['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']);

/** In VP8X: "there is EXIF", "there is XMP". */
const exifFlag = 0x08;
const xmpFlag = 0x04;

/** A frame of an animation begins with its place and time; chunks of its own follow. */
const frameHead = 16;

/** Null when its chunks cannot be told apart. */
export function stripWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const chunks = walkWebp(bytes);
  const header = readWebpHeader(bytes);
  if (chunks === null || header === null) return null;
  const isTurned = header.orientation !== 1;
  const turn = { type: 'EXIF', contents: orientationOnly(header.orientation) };
  const kept = chunks.filter(({ type }) => seen.has(type)).map((it) => stripChunk(it, isTurned));
  if (!kept.every((it) => it !== null)) return null;
  const body = joinBytes([...kept, ...(isTurned ? [turn] : [])].map(written));
  return joinBytes([
    bytes.subarray(0, 4),
    littleEndian(body.length + 4),
    bytes.subarray(8, 12),
    body,
  ]);
}

function stripChunk(chunk: WebpChunk, isTurned: boolean): WebpChunk | null {
  const { type, contents } = chunk;
  if (type === 'VP8X') {
    const head = contents.slice();
    const flags = (head[0] ?? 0) & ~(exifFlag | xmpFlag);
    head[0] = isTurned ? flags | exifFlag : flags;
    return { type, contents: head };
  }
  if (type !== 'ANMF') return chunk;
  const inside = walkChunks(contents, frameHead);
  if (inside === null) return null;
  const kept = inside.filter((it) => seen.has(it.type)).map(written);
  return { type, contents: joinBytes([contents.subarray(0, frameHead), ...kept]) };
}

/** Written anew, so that nothing is in the padding. */
function written({ type, contents }: WebpChunk): Uint8Array {
  const name = Uint8Array.from(type, (it) => it.charCodeAt(0));
  const padding = new Uint8Array(contents.length % 2);
  return joinBytes([name, littleEndian(contents.length), contents, padding]);
}

function littleEndian(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return new Uint8Array(view.buffer);
}
