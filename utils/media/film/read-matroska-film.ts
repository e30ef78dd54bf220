/** What the header of a Matroska or WebM film says (RFC 9559, `Info`). */
import { uintBe } from '../read-bytes.ts';
import { readBytes } from './file-boxes.ts';
import { type FilmReading, wordsIn } from './film-reading.ts';
import { wholeSeconds } from './whole-seconds.ts';

const ids = {
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  date: 0x4461,
  title: 0x7ba9,
  library: 0x4d80,
  program: 0x5741,
} as const;

/** `Info` stands near the beginning. */
const lookedAt = 256 * 1024;
/** These files count from 2001, in nanoseconds. */
const startOfTime = Date.UTC(2001, 0, 1);

export async function readMatroskaFilm(file: Blob): Promise<FilmReading | null> {
  const bytes = await readBytes(file, 0, lookedAt);
  const segment = find(bytes, ids.segment, 0, bytes.length);
  const info = segment && find(bytes, ids.info, segment.inside, segment.to);
  if (info === null) return null;
  const own = (id: number): Element | null => find(bytes, id, info.inside, info.to);
  const [scale, duration, date] = [own(ids.scale), own(ids.duration), own(ids.date)];
  const nanoseconds = scale === null ? 1_000_000 : numberIn(bytes, scale);
  const length = duration === null ? 0 : floatIn(bytes, duration);
  const made = date === null ? null : Math.round(signedIn(bytes, date) / 1_000_000);
  return {
    seconds: length > 0 && Number.isFinite(length) ? (length * nanoseconds) / 1e9 : null,
    madeAt: made === null ? null : wholeSeconds(startOfTime + made),
    texts: [own(ids.title), own(ids.library), own(ids.program)].flatMap((it) =>
      it === null ? [] : wordsIn(bytes.subarray(it.inside, it.to)),
    ),
  };
}

interface Element {
  readonly inside: number;
  readonly to: number;
}

/** The first element of that kind. One that reaches beyond what was read ends there. */
function find(bytes: Uint8Array, id: number, from: number, to: number): Element | null {
  let at = from;
  while (at < to) {
    const idLength = leadingLength(bytes[at]);
    const sizeAt = at + idLength;
    const sizeLength = leadingLength(bytes[sizeAt]);
    if (idLength > 4 || sizeLength > 8 || sizeAt + sizeLength > to) return null;
    const inside = sizeAt + sizeLength;
    const end = Math.min(to, inside + sizeOf(bytes, sizeAt, sizeLength));
    if (uintBe(bytes, at, idLength) === id) return { inside, to: end };
    at = end;
  }
  return null;
}

/** The bit that is set first says how many bytes there are; 9 where none is. */
const leadingLength = (byte = 0): number => Math.clz32(byte) - 23;

/** All ones: of unknown size, up to the end. */
function sizeOf(bytes: Uint8Array, at: number, length: number): number {
  const first = (bytes[at] ?? 0) - (0x80 >> (length - 1));
  const size = first * 256 ** (length - 1) + uintBe(bytes, at + 1, length - 1);
  return size >= 2 ** (7 * length) - 1 ? Number.POSITIVE_INFINITY : size;
}

const numberIn = (bytes: Uint8Array, { inside, to }: Element): number =>
  uintBe(bytes, inside, Math.min(6, to - inside));

function floatIn(bytes: Uint8Array, { inside, to }: Element): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + inside, to - inside);
  if (view.byteLength === 4) return view.getFloat32(0);
  return view.byteLength === 8 ? view.getFloat64(0) : 0;
}

function signedIn(bytes: Uint8Array, { inside, to }: Element): number {
  if (to - inside !== 8) return Number.NaN;
  return Number(new DataView(bytes.buffer, bytes.byteOffset + inside, 8).getBigInt64(0));
}
