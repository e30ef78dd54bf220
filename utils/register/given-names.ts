/** The names in a child's passport beside the one the child is called by. */
import type { Pupil } from '../model/register.ts';
import { foldedWords } from '../names/name-parts.ts';

/** Tidied, or empty when they say no more than the calling name does: what is not needed is not kept (R12). */
export function givenNamesBeside(firstName: string, givenNames: string): string {
  const words = foldedWords(givenNames).join(' ');
  const isSame = words === '' || words === foldedWords(firstName).join(' ');
  return isSame ? '' : givenNames.replace(/\s+/g, ' ').trim();
}

/** Whether a list that has no calling names calls this pupil so: the calling name that is known stays then. */
export function isGivenNamesOf({ givenNames }: Pick<Pupil, 'givenNames'>, name: string): boolean {
  const words = foldedWords(givenNames ?? '').join(' ');
  return words !== '' && words === foldedWords(name).join(' ');
}
