/** The index of one school's names: its pupils, its staff, and the words that are no pupil. */
import type { Register } from '../model/register.ts';
import { buildNameIndex, type NameIndex } from '../names/name-index.ts';

/** `ignoredWords` are folded; each is left alone where it is all there is of a name. */
export function schoolIndex(register: Register | null, ignoredWords: readonly string[]): NameIndex {
  return buildNameIndex(register?.pupils ?? [], {
    staff: register?.staff ?? [],
    ignored: ignoredWords,
  });
}
