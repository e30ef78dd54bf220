// A ZIP file written byte by byte, so that anything in it can be a lie.
import { deflateSync, strToU8 } from 'fflate';

export interface RawEntry {
  readonly name: string;
  /** What lies there, packed already unless `method` is 0. */
  readonly packed: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the directory says of it; the truth unless it is given. */
  readonly size?: number;
  readonly original: number;
  readonly extra?: Uint8Array;
  /** The entry has no bytes of its own, and points to those of the entry at this place. */
  readonly sharesWith?: number;
}

export interface RawZip {
  readonly entries: readonly RawEntry[];
  /** What the end of the directory says instead of the truth. */
  readonly count?: number;
  readonly directoryAt?: number;
  readonly before?: Uint8Array;
}

/** An honest entry of this text. */
export function entry(name: string, text: string | Uint8Array): RawEntry {
  const bytes = typeof text === 'string' ? strToU8(text) : text;
  const packed = bytes.length === 0 ? bytes : deflateSync(bytes, { level: 6 });
  return { name, packed, method: bytes.length === 0 ? 0 : 8, original: bytes.length };
}

export function rawZip({ entries, count, directoryAt, before }: RawZip): Uint8Array {
  const parts: Uint8Array[] = before === undefined ? [] : [before];
  let length = before?.length ?? 0;
  const put = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  const offsets: number[] = [];
  for (const one of entries) {
    offsets.push(one.sharesWith === undefined ? length : (offsets[one.sharesWith] ?? 0));
    if (one.sharesWith !== undefined) continue;
    put(header(0x04034b50, one, []));
    put(one.packed);
  }
  const start = length;
  for (const [at, one] of entries.entries()) put(header(0x02014b50, one, [offsets[at] ?? 0]));
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, count ?? entries.length, true);
  end.setUint16(10, count ?? entries.length, true);
  end.setUint32(12, length - start, true);
  end.setUint32(16, directoryAt ?? start, true);
  put(new Uint8Array(end.buffer));
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Of the file itself, or with an offset of the directory. */
function header(signature: number, one: RawEntry, offset: readonly number[]): Uint8Array {
  const { extra = new Uint8Array(), packed, method = 8, flags = 0 } = one;
  const name = strToU8(one.name);
  const [offsetInFile] = offset;
  const base = offsetInFile === undefined ? 30 : 46;
  const shift = offsetInFile === undefined ? 0 : 2;
  const view = new DataView(new ArrayBuffer(base + name.length + extra.length));
  view.setUint32(0, signature, true);
  view.setUint16(6 + shift, flags, true);
  view.setUint16(8 + shift, method, true);
  view.setUint32(18 + shift, one.size ?? packed.length, true);
  view.setUint32(22 + shift, one.original, true);
  view.setUint16(26 + shift, name.length, true);
  view.setUint16(28 + shift, extra.length, true);
  if (offsetInFile !== undefined) view.setUint32(42, offsetInFile, true);
  const bytes = new Uint8Array(view.buffer);
  bytes.set(name, base);
  bytes.set(extra, base + name.length);
  return bytes;
}
