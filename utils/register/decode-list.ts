/** The text of a list file, in any of the encodings that Dutch schools' programs write. */

/** How many characters are looked at to recognise UTF-16 without a mark. */
const sampleSize = 2000;

/** See `decodeText`. */
export async function decodeList(file: Blob): Promise<string> {
  return decodeText(new Uint8Array(await file.arrayBuffer()));
}

/**
 * By its byte order mark, else UTF-16 when every other byte is zero, else UTF-8, else Windows-1252,
 * which Dutch Excel still writes. UTF-8 in which single bytes are Windows-1252 (a line was pasted in by another program) is
 * read as both, so that every name is right. An encoding that an XML file names itself is not believed: the
 * bytes decide. Never fails; the mark is taken off.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const foreign = foreignBytes(bytes);
    const windows = new TextDecoder('windows-1252');
    if (foreign === null) return windows.decode(bytes);
    const parts: string[] = [];
    let from = 0;
    for (const at of foreign) {
      parts.push(utf8.decode(bytes.subarray(from, at)), windows.decode(bytes.subarray(at, at + 1)));
      from = at + 1;
    }
    return parts.join('') + utf8.decode(bytes.subarray(from));
  }
}

const utf8 = new TextDecoder('utf-8');

/**
 * Where the bytes stand that are no UTF-8; null when the text is none: fewer letters with an accent are written as UTF-8 writes
 * them (two bytes, which in Windows-1252 would be "Ã«") than there are such bytes.
 */
function foreignBytes(bytes: Uint8Array): readonly number[] | null {
  const foreign: number[] = [];
  let letters = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at);
    if (length === 0) foreign.push(at);
    // U+00C0 to U+017F: what Dutch names are written with.
    else if (length === 2 && (bytes[at] ?? 0) <= 0xc5) letters += 1;
    at += Math.max(1, length);
  }
  return letters > 0 && letters >= foreign.length ? foreign : null;
}

/** How many bytes the character has that starts here; 0 when none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = at + 1; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  const sample = bytes.subarray(0, 2 * sampleSize);
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  // Nearly all letters of a Dutch list are below 256, so one half of the bytes is nearly all zero.
  const most = sample.length / 4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}
