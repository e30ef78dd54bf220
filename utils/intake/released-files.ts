/** The files that go through, under the names that they may have. */
import type { Kept } from '../messaging/page-channel.ts';

/** A new name needs a new File; its bytes are the same. */
export function releasedFiles(files: readonly File[], kept: readonly Kept[]): readonly File[] {
  return kept.flatMap(({ index, newName }) => {
    const file = files[index];
    if (file === undefined) return [];
    if (newName === null) return [file];
    const { type, lastModified } = file;
    return [new File([file], newName, { type, lastModified })];
  });
}
