// A file name that tells nothing (R4).
import { expect, it } from 'vitest';
import { neutralName } from '../../../utils/media/neutral-name.ts';

it.each([
  ['Fenna van den Berg.JPG', 'foto-2026-02-03-2.jpg'],
  ['fenna', 'foto-2026-02-03-2'],
  ['.jpg', 'foto-2026-02-03-2.jpg'],
  ['foto.Fenna van den Berg', 'foto-2026-02-03-2'],
  ['', 'foto-2026-02-03-2'],
])('"%s" becomes "%s"', (fileName, neutral) => {
  expect(neutralName(fileName, '2026-02-03', 2)).toBe(neutral);
});
