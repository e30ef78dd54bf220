// How pupils are called where a class may look on.
import { describe, expect, it } from 'vitest';
import { pupilId } from '../../../utils/model/ids.ts';
import type { Pupil } from '../../../utils/model/register.ts';
import { shortNames } from '../../../utils/model/short-names.ts';

const pupil = (id: string, firstName: string, lastName: string, group = 'Groep 5'): Pupil => ({
  ...{ id: pupilId(id), firstName, infix: 'de', lastName, group, consents: {} },
});
const named = (...pupils: readonly Pupil[]) => [...shortNames(pupils).values()];

describe('a short name', () => {
  it('is the first name, also of two in different groups', () => {
    expect(named(pupil('1', 'Sem', 'Bakker'), pupil('2', 'Sem', 'Visser', 'Groep 6'))).toEqual([
      'Sem',
      'Sem',
    ]);
  });

  it('has an initial where two of a group share it', () => {
    expect(named(pupil('1', 'Sem', 'Bakker'), pupil('2', 'Sem', 'Visser'))).toEqual([
      'Sem B.',
      'Sem V.',
    ]);
  });

  it('is the whole name where the initial does not tell either', () => {
    expect(named(pupil('1', 'Sem', 'Bakker'), pupil('2', 'Sem', 'Bos'))).toEqual([
      'Sem de Bakker',
      'Sem de Bos',
    ]);
  });

  it('stays short without a surname', () => {
    expect(named(pupil('1', 'Sem', ''), pupil('2', 'Sem', 'Bos'))).toEqual(['Sem', 'Sem B.']);
  });
});
