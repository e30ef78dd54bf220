// A file name that tells nothing (R4).
import { expect, it } from 'vitest';
import { neutralName } from '../../../utils/media/neutral-name.ts';

it.each([
  ['Fenna van den Berg.JPG', null, 'foto-2026-02-03-2.jpg'],
  ['fenna', null, 'foto-2026-02-03-2'],
  ['.jpg', null, 'foto-2026-02-03-2.jpg'],
  ['foto.Fenna van den Berg', null, 'foto-2026-02-03-2'],
  ['', null, 'foto-2026-02-03-2'],
  // A name can follow the dot.
  ['foto.fenna', null, 'foto-2026-02-03-2'],
  ['Fenna.MP4', null, 'foto-2026-02-03-2.mp4'],
  // What a copy is, is known.
  ['fenna.jpg', 'image/png', 'foto-2026-02-03-2.png'],
  ['fenna.jpeg', 'image/jpeg', 'foto-2026-02-03-2.jpg'],
  ['fenna', 'image/webp', 'foto-2026-02-03-2.webp'],
])('"%s" of type %s becomes "%s"', (fileName, type, neutral) => {
  expect(neutralName(fileName, type, '2026-02-03', 2)).toBe(neutral);
});
