/** One decoding of a file for all who look at it at the same time, and none when nobody does. */
import { err, type Result } from '../lib/result.ts';
import type { NotCheckedReason } from '../model/evidence.ts';
import { decodePicture } from './decode-picture.ts';

export type DecodedPicture = Result<ImageBitmap, NotCheckedReason>;

/** Runs `job` with the upright picture, which is closed when the last job with it has ended. */
export type LendPicture = <T>(job: (picture: DecodedPicture) => Promise<T>) => Promise<T>;

/** A decoded photo takes 48 MB, and is made again in a fifth of a second: it is not kept in between. `longest`: of `decodePicture`. */
export function lendPicture(file: Blob, longest?: number): LendPicture {
  let decoding: Promise<DecodedPicture> | null = null;
  let borrowers = 0;
  return async (job) => {
    decoding ??= decodePicture(file, longest).catch(() => err('undecodable' as const));
    const borrowed = decoding;
    borrowers += 1;
    try {
      return await job(await borrowed);
    } finally {
      borrowers -= 1;
      if (borrowers === 0) {
        decoding = null;
        void borrowed.then((picture) => picture.ok && picture.value.close());
      }
    }
  };
}
