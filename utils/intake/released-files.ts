/** The files that go through: themselves, or the copies that go instead, under the names they may have. */
import type { Kept } from '../messaging/page-channel.ts';

export const releasedFiles = (files: readonly File[], kept: readonly Kept[]): readonly File[] => [
  ...releasedAt(files, kept).values(),
];

/** Each under its place among those that were held. */
export function releasedAt(
  files: readonly File[],
  kept: readonly Kept[],
): ReadonlyMap<number, File> {
  const released = new Map<number, File>();
  for (const { index, newName, copy } of kept) {
    const file = files[index];
    if (file === undefined) continue;
    const isItself = newName === null && copy === null;
    released.set(index, isItself ? file : inPlaceOf(file, copy ?? file, newName ?? file.name));
  }
  return released;
}

/** The same as another object. For a browser a file that is chosen again is then another choice. */
export const anew = (file: File): File => inPlaceOf(file, file, file.name);

/** A new name or new bytes need a new File; its time and its folder are the same. */
function inPlaceOf(file: File, bytes: Blob, name: string): File {
  const { lastModified, webkitRelativePath } = file;
  const copy = new File([bytes], name, { type: bytes.type, lastModified });
  if (webkitRelativePath !== undefined && webkitRelativePath !== '') {
    const path = webkitRelativePath.replace(/[^/]*$/, name);
    Object.defineProperty(copy, 'webkitRelativePath', { value: path });
  }
  return copy;
}
