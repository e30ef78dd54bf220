/** A photo as it is shown beside what was found in it: upright, as it was read. */
import { decodePicture } from './decode-picture.ts';
import { readHeader } from './read-header.ts';
import { sniffLength, sniffType } from './sniff-type.ts';

/** Browsers show a WebP as it lies, whatever its EXIF says; all else they turn themselves. */
export async function uprightPreview(file: Blob): Promise<Blob> {
  const type = sniffType(new Uint8Array(await file.slice(0, sniffLength).arrayBuffer()));
  if (type !== 'image/webp') return file;
  const header = readHeader(new Uint8Array(await file.arrayBuffer()), type);
  if (header === null || header.orientation === 1) return file;
  const decoded = await decodePicture(file);
  if (!decoded.ok) return file;
  const picture = decoded.value;
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}
