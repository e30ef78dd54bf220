/** How large a photo may be on the web, and whether it is larger. */
import { readHeader } from './read-header.ts';
import { sniffType } from './sniff-type.ts';

/** Pixels of the longer side: fills a screen, and prints badly. */
const longest = 1600;

/** What a photo is to be made smaller to, or null. Drawings, screenshots and animations are left as they are. */
export async function webSide(file: Blob): Promise<number | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (sniffType(bytes) !== 'image/jpeg') return null;
  const header = readHeader(bytes, 'image/jpeg');
  return header !== null && Math.max(header.width, header.height) > longest ? longest : null;
}
