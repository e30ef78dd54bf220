/** Size of an AVIF picture. Browsers turn it upright by themselves; its EXIF does not count. */
import type { PictureHeader } from '../picture-header.ts';
import { uintBe } from '../read-bytes.ts';
import { boxesIn, walkBoxes } from './walk-boxes.ts';

/** Version and flags of a "full" box. */
const flags = 4;

/** The largest item counts: a picture in tiles has smaller ones beside it. */
export function readAvifHeader(bytes: Uint8Array): PictureHeader | null {
  const top = walkBoxes(bytes, 0, bytes.length);
  if (top === null) return null;
  const meta = boxesIn(bytes, top, 'meta', flags);
  const properties = boxesIn(bytes, boxesIn(bytes, meta, 'iprp'), 'ipco');
  const sizes = properties
    .filter(({ type }) => type === 'ispe')
    .map(({ inside }) => ({
      width: uintBe(bytes, inside + flags, 4),
      height: uintBe(bytes, inside + flags + 4, 4),
    }));
  const [largest] = sizes.sort((a, b) => b.width * b.height - a.width * a.height);
  return largest === undefined ? null : { ...largest, orientation: 1 };
}
