/** The files that go through, under the names that they may have. */
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
  for (const { index, newName } of kept) {
    const file = files[index];
    if (file !== undefined) released.set(index, newName === null ? file : renamed(file, newName));
  }
  return released;
}

/** A new name needs a new File; its bytes and its folder are the same. */
function renamed(file: File, name: string): File {
  const { type, lastModified, webkitRelativePath } = file;
  const copy = new File([file], name, { type, lastModified });
  if (webkitRelativePath !== undefined && webkitRelativePath !== '') {
    const path = webkitRelativePath.replace(/[^/]*$/, name);
    Object.defineProperty(copy, 'webkitRelativePath', { value: path });
  }
  return copy;
}
