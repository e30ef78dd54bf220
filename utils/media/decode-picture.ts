/** A picture file as an upright bitmap, no larger than is useful to read. */
import { err, ok, type Result } from '../lib/result.ts';
import type { NotCheckedReason } from '../model/evidence.ts';
import { beyondLimits } from './beyond-limits.ts';
import { maxBytes } from './max-bytes.ts';
import type { Orientation } from './picture-header.ts';
import { readHeader } from './read-header.ts';
import { shrinkPicture, sizeWithin } from './shrink-picture.ts';
import { sniffLength, sniffType } from './sniff-type.ts';
import { turnUpright } from './turn-upright.ts';

/** The text finder cuts small print out of the whole picture; more than this costs only memory. */
const maxSide = 5000;

/**
 * The caller closes the bitmap. `longest` is the most that its longer side may have, in pixels: it is
 * made smaller where it has more.
 */
export async function decodePicture(
  file: Blob,
  longest = maxSide,
): Promise<Result<ImageBitmap, NotCheckedReason>> {
  const turn = await orientationToApply(file);
  if (!turn.ok) return turn;
  try {
    const whole = await createImageBitmap(file);
    if (longest >= Math.max(whole.width, whole.height)) return ok(turnUpright(whole, turn.value));
    const small = await shrinkPicture(whole, sizeWithin(whole, longest));
    whole.close();
    return ok(turnUpright(small, turn.value));
  } catch {
    return err('undecodable');
  }
}

/** How the browser's bitmap is still to be turned, or why the file is not decoded at all. */
async function orientationToApply(file: Blob): Promise<Result<Orientation, NotCheckedReason>> {
  if (file.size === 0) return err('empty');
  const type = sniffType(new Uint8Array(await file.slice(0, sniffLength).arrayBuffer()));
  if (type === null) return err('not-a-picture');
  if (type === 'other-picture') return err('unsupported-format');
  if (type === 'video' || type === 'document') return err(type);
  if (file.size > maxBytes) return err('too-large');
  const header = readHeader(new Uint8Array(await file.arrayBuffer()), type);
  if (header === null) return err('undecodable');
  const reason = beyondLimits(header, file.size);
  if (reason !== null) return err(reason);
  // Browsers turn every other type by themselves.
  return ok(type === 'image/webp' ? header.orientation : 1);
}
