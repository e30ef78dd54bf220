// Names in pictures: each place once, though it was read in several ways.
import { describe, expect, it } from 'vitest';
import { mentionsInPhoto } from '../../../utils/evidence/mentions-in-photo.ts';
import type { ReadLine } from '../../../utils/model/evidence.ts';
import { buildNameIndex } from '../../../utils/names/name-index.ts';
import { fenna, jip, register, sem } from '../../support/fakes/register.ts';

const index = buildNameIndex(register.pupils);
const at = (x: number) => ({ x, y: 0.5, width: 0.2, height: 0.1 });
const read = (text: string, confidence: number, box = at(0.1)): ReadLine => ({
  text,
  confidence,
  words: [{ start: 0, end: text.length, box }],
});
const idsIn = (...lines: readonly ReadLine[]) =>
  mentionsInPhoto(index, lines, []).map(({ pupilIds }) => pupilIds);

describe('a place that was read twice', () => {
  it('names its pupil once', () => {
    expect(idsIn(read('Jip Mulder', 60), read('Jip Mulder', 90))).toEqual([[jip.id]]);
  });

  it('is what its surest reading says', () => {
    expect(idsIn(read('Jip Mulder', 60), read('Sem Bakker', 90))).toEqual([[sem.id]]);
  });

  it('is a whole name rather than half of one', () => {
    expect(idsIn(read('Bakker', 95), read('Fenna van den Berg', 60))).toEqual([[fenna.id]]);
  });
});

describe('names at different places', () => {
  it('are all kept', () => {
    expect(idsIn(read('Jip Mulder', 60), read('Sem Bakker', 90, at(0.6)))).toHaveLength(2);
  });
});

it('a few letters that nobody is sure of are no name, more letters are', () => {
  expect(idsIn(read('JIP', 45))).toEqual([]);
  expect(idsIn(read('JIP', 75))).toHaveLength(1);
  expect(idsIn(read('FENNA', 45))).toHaveLength(1);
});

it('a slanted name keeps its corners, in an upright box around them', () => {
  const corners = [
    { x: 0.2, y: 0.1 },
    { x: 0.4, y: 0.3 },
    { x: 0.3, y: 0.4 },
    { x: 0.1, y: 0.2 },
  ];
  const box = { x: 0.1, y: 0.1, width: 0.3, height: 0.3, corners };
  const [mention] = mentionsInPhoto(index, [read('Jip Mulder', 90, box)], []);
  const [found] = mention?.boxes ?? [];
  expect(found?.corners).toEqual(corners);
  expect(found?.x).toBeCloseTo(0.1);
  expect(found?.width).toBeCloseTo(0.3);
});
