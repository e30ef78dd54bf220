/** Staff, towns, streets, classes, stories, and what a school told to leave alone. */
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../utils/names/find-mentions.ts';
import { buildNameIndex, type NameIndexOptions } from '../../../utils/names/name-index.ts';
import { pupil } from './school.ts';

const roster = [
  pupil('Anna//Bakker', 'De Beren'),
  pupil('Beren//Kaya', '5a'),
  pupil('Eva/de/Boer', '5a'),
  pupil('Emma/de/Vries', '5a'),
  pupil('Willem//Kampen', '5a'),
];

function read(text: string, options: NameIndexOptions = {}): readonly string[] {
  const index = buildNameIndex(roster, options);
  return findMentions(index, text, { source: 'prose', groups: [] }).map(
    ({ start, end, level }) => `${text.slice(start, end)}=${level}`,
  );
}

describe('somebody or something else', () => {
  it.each([
    'Wij gingen naar Anna Paulowna en Emmen.',
    'Hij woont aan de Willem van Oranjelaan, naast de Emmastraat.',
    'Het kamp is in Kampen.',
    'Vandaag hoorden wij van Adam en Eva.',
    'Een kaart van de Beren.',
    'Wij waren bij de boer.',
    'Sinterklaas kwam met juf Emma.',
    'Het boek is van schrijver Anna Woltz.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('leaves the same words a name elsewhere', () => {
    expect(read('Wij gingen met Anna naar Emmen.')).toEqual(['Anna=named']);
    expect(read('Vandaag hoorden wij van Eva.')).toEqual(['Eva=named']);
    expect(read('Een kaart van Beren.')).toEqual(['Beren=named']);
    expect(read('Met Willem van de Oranjelaan')).toEqual([]);
    expect(read('De beker van Kampen is weg')).toEqual(['Kampen=possible']);
  });
});

describe('staff', () => {
  const staff = [
    { firstName: 'Emma', infix: '', lastName: 'Smit' },
    { firstName: 'Truus', infix: 'de', lastName: 'Vries' },
  ];

  it('is no pupil, by name or by a first name that no pupil has', () => {
    expect(read('Wij danken Emma Smit en Truus, dus Truus de Vries.', { staff })).toEqual([]);
  });

  it('makes a first name that a pupil has as well doubtful', () => {
    expect(read('Emma zingt.', { staff })).toEqual(['Emma=possible']);
    expect(read('Emma de Vries zingt.', { staff })).toEqual(['Emma de Vries=named']);
  });
});

it('leaves alone what a school told to ignore', () => {
  const text = 'Vandaag zong Emma met Emma de Vries.';
  expect(read(text, { ignored: ['EMMA'] })).toEqual(['Emma de Vries=named']);
  expect(read(text, { ignored: ['Emma de Vries'] })).toEqual(['Emma=named']);
});
