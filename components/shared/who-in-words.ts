// A pupil of a matter, as people say it.
import type { TakedownView } from '../../utils/model/takedown.ts';
import type { Translate } from './words.ts';

/** "Fenna van den Berg (Groep 5)". */
export function whoInWords(
  words: Translate,
  { name, group }: Pick<TakedownView, 'name' | 'group'>,
): string {
  if (name === '') return words('takedown_unknown_pupil');
  return group === '' ? name : words('takedown_who', name, group);
}
