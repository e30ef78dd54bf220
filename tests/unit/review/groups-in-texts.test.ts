// The groups that a text speaks of, in the register's own words.
import { describe, expect, it } from 'vitest';
import { groupsInTexts } from '../../../utils/review/groups-in-texts.ts';

const groups = ['Groep 1', 'Groep 1/2', 'Groep 5', '6b', 'Kleuters'];
const spoken = (...values: readonly string[]) =>
  groupsInTexts(
    values.map((value) => ({ value })),
    groups,
  );

describe('the groups that a text speaks of', () => {
  it('are known by name, whatever the capitals, in any of the texts', () => {
    expect(spoken('Sportdag', 'Wat een dag had groep 5!')).toEqual(['Groep 5']);
    expect(spoken('De kleuters en Groep\u00a05 lazen voor.')).toEqual(['Groep 5', 'Kleuters']);
  });

  it('are known by a short name only behind its word', () => {
    expect(spoken('Klas 6B won.')).toEqual(['6b']);
    expect(spoken('Het lokaal 6b is leeg.')).toEqual([]);
  });

  it('are not those whose name is part of another', () => {
    expect(spoken('groep 1/2 speelt')).toEqual(['Groep 1/2']);
    expect(spoken('groep 12 en groep 5a')).toEqual([]);
    expect(spoken('subgroep 5')).toEqual([]);
    expect(spoken('Groep 1.')).toEqual(['Groep 1']);
  });

  it('are none where nothing is said', () => {
    expect(spoken('Wat een dag!')).toEqual([]);
    expect(groupsInTexts([{ value: 'groep 5' }], [])).toEqual([]);
  });
});
