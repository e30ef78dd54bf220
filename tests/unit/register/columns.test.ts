// Which column is what, by its head.
import { describe, expect, it } from 'vitest';
import { purposeIds } from '../../../utils/model/channel.ts';
import { findColumns } from '../../../utils/register/columns.ts';

describe('columns', () => {
  it('are found by their heads, whatever the order, the capitals and the blanks', () => {
    expect(findColumns([' GROEP', 'Achternaam ', 'voornaam', 'Naam noemen'])).toEqual({
      names: { group: 0, lastName: 1, firstName: 2 },
      purposes: [{ purpose: 'name', column: 3 }],
    });
  });

  it('that are not needed are not there (R12)', () => {
    expect(findColumns(['BSN', 'Geboortedatum', 'Allergie'])).toEqual({ names: {}, purposes: [] });
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
    expect(findColumns(heads).purposes.map(({ purpose }) => purpose)).toEqual(purposeIds);
  });
});
