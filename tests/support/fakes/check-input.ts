// A whole input for checks: one photo and one text of Groep 3, on the way to the website.
import type { CheckInput } from '../../../utils/checks/check-input.ts';
import { photoId } from '../../../utils/model/ids.ts';
import { photoWith, textWith } from './evidence.ts';
import { textHold } from './hold.ts';
import { register } from './register.ts';

export const input = (changes: Partial<CheckInput> = {}): CheckInput => ({
  photoIds: [photoId('photo-1')],
  audience: { channel: 'website', groups: ['Groep 3'] },
  absences: [],
  leaving: 'texts',
  register,
  recordings: [],
  photos: [photoWith()],
  texts: [textWith()],
  writtenTexts: textHold('').texts,
  ...changes,
});

/** The same post without a photo. */
export const textOnly = (changes: Partial<CheckInput> = {}): CheckInput =>
  input({ photoIds: [], photos: [], ...changes });

/** The same input before one thing was gathered. */
export function without(key: keyof CheckInput): Partial<CheckInput> {
  const { [key]: _, ...rest } = input();
  return rest;
}
