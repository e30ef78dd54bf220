/** A photo as it is shown beside what was found in it: upright, as it was read, and no larger than a screen. */
import { decodePicture } from './decode-picture.ts';

/** Pixels. Twenty photos of 12 megapixels, as they are, take a gigabyte on the screen. */
const longest = 1280;

const quality = 0.85;

/** What cannot be opened is given as it is: some browsers show a part of it. */
export async function uprightPreview(file: Blob): Promise<Blob> {
  const decoded = await decodePicture(file, longest);
  if (!decoded.ok) return file;
  const picture = decoded.value;
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  // Drawn, and not handed over: a canvas that takes a bitmap over forgets how it is turned.
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
  // PNG keeps what is transparent, and lines that JPEG would blur.
  const type = file.type === 'image/png' ? file.type : 'image/jpeg';
  return canvas.convertToBlob({ type, quality });
}
