/** The text of a list file, in any of the encodings that Dutch schools' programs write. */

/** How many characters are looked at to recognise UTF-16 without a mark. */
const sampleSize = 2000;

/** See `decodeText`. */
export async function decodeList(file: Blob): Promise<string> {
  return decodeText(new Uint8Array(await file.arrayBuffer()));
}

/**
 * By its byte order mark, else UTF-16 when every other byte is zero, else UTF-8, else Windows-1252,
 * which Dutch Excel still writes. An encoding that an XML file names itself is not believed: the
 * bytes decide. Never fails; the mark is taken off.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
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
