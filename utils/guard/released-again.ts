/** Files that are chosen again after they were released: perhaps the site did not take them the first time. */
import type { Kept } from '../messaging/page-channel.ts';

export interface ReleasedAgain {
  /**
   * What the page has been given of this choice. Gives the files under which it can be saved when the whole
   * choice had been released before; else null.
   */
  note(files: readonly File[], kept: readonly Kept[]): readonly File[] | null;
}

export function watchReleasedAgain(): ReleasedAgain {
  const released = new Set<string>();
  return {
    note(files, kept) {
      const given = kept.flatMap(({ index, newName, copy }) => {
        const file = files[index];
        if (file === undefined) return [];
        const bytes = copy ?? file;
        return [new File([bytes], newName ?? file.name, { type: bytes.type })];
      });
      const keys = kept.flatMap(({ index }) => keyOf(files[index]) ?? []);
      const isAgain = keys.length > 0 && keys.every((key) => released.has(key));
      for (const key of keys) released.add(key);
      return isAgain ? given : null;
    },
  };
}

/** As a person would know the file again; its bytes are not read for it. */
const keyOf = (file: File | undefined): string | null =>
  file === undefined ? null : `${file.lastModified} ${file.size} ${file.name}`;
