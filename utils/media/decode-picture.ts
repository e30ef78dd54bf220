/** A picture file as an upright bitmap, no larger than is useful to read. */
import { err, ok, type Result } from '../lib/result.ts';
import type { NotCheckedReason } from '../model/evidence.ts';
import { sniffLength, sniffType } from './sniff-type.ts';

/** Larger files are not decoded: one bad file must not take the browser's memory (S14). */
const maxBytes = 60 * 1024 * 1024;

/** Tesseract reads best when small print is some 30 px high, and slows with every pixel more. */
const maxSide = 2000;

/** The caller closes the bitmap. */
export async function decodePicture(file: Blob): Promise<Result<ImageBitmap, NotCheckedReason>> {
  if (file.size === 0) return err('empty');
  const type = sniffType(new Uint8Array(await file.slice(0, sniffLength).arrayBuffer()));
  if (type === null) return err('not-a-picture');
  if (type === 'other-picture') return err('unsupported-format');
  if (type === 'video' || type === 'document') return err(type);
  if (file.size > maxBytes) return err('too-large');
  try {
    const whole = await createImageBitmap(file);
    const scale = maxSide / Math.max(whole.width, whole.height);
    if (scale >= 1) return ok(whole);
    const small = await createImageBitmap(whole, {
      resizeWidth: Math.max(1, Math.round(whole.width * scale)),
      resizeHeight: Math.max(1, Math.round(whole.height * scale)),
      resizeQuality: 'high',
    });
    whole.close();
    return ok(small);
  } catch {
    return err('undecodable');
  }
}
