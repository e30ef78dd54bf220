// Which column is what, by its head.
import { describe, expect, it } from 'vitest';
import { builtInChannelIds } from '../../../utils/model/channel.ts';
import { findColumns } from '../../../utils/register/columns.ts';

describe('columns', () => {
  it('are found by their heads, whatever the order, the capitals and the blanks', () => {
    expect(findColumns([' GROEP', 'Achternaam ', 'voornaam', 'Naam noemen'])).toEqual({
      names: { group: 0, lastName: 1, firstName: 2 },
      purposes: [{ purpose: 'name', column: 3 }],
      doubles: [],
    });
  });

  it('that are not needed are not there (R12)', () => {
    expect(findColumns(['BSN', 'Geboortedatum', 'Allergie'])).toEqual({
      names: {},
      purposes: [],
      doubles: [],
    });
  });

  it('that say again what an earlier one says are named, whatever their heads', () => {
    const heads = ['Groep', 'Website', 'Klas ', 'Openbare website', 'Pers', 'BSN', 'BSN'];
    expect(findColumns(heads)).toEqual({
      names: { group: 0 },
      purposes: [
        { purpose: 'website', column: 1 },
        { purpose: 'press', column: 4 },
      ],
      doubles: ['Klas', 'Openbare website'],
    });
  });

  it('have a head for every channel and for the name (R2)', () => {
    const heads = [
      'Openbare website',
      'Besloten ouderapp',
      'Nieuwsbrief',
      'Schoolgids',
      'Sociale media',
      'Pers',
      'Klassenfoto',
      'Intern',
      'Naam noemen',
    ];
    expect(findColumns(heads).purposes.map(({ purpose }) => purpose)).toEqual([
      ...builtInChannelIds,
      'name',
    ]);
  });
});
