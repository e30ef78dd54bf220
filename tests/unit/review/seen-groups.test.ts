// The groups that a page shows, in the register's own words, or not known at all.
import { describe, expect, it } from 'vitest';
import { seenGroups } from '../../../utils/review/seen-groups.ts';
import { seen } from '../../support/fakes/hold.ts';

const register = ['Groep 3', 'Groep 4'];

describe('the groups that a page shows', () => {
  it('are known by the name of the register, whatever their capitals and blanks', () => {
    expect(seenGroups(seen([' groep  3', 'GROEP\u00a04']), register)).toEqual(register);
  });

  it('are all unknown when one of them is not in the register: then it is asked', () => {
    expect(seenGroups(seen(['Groep 3', 'Plusklas']), register)).toEqual([]);
  });

  it('are every group for the whole school, also when another is named beside it', () => {
    expect(seenGroups(seen([], true), register)).toEqual(register);
    expect(seenGroups(seen(['Plusklas'], true), register)).toEqual(register);
  });

  it('are none, as against unknown, when the page says nothing', () => {
    expect(seenGroups(seen([]), register)).toBeNull();
  });

  it('are unknown without a register', () => {
    expect(seenGroups(seen(['Groep 3']), [])).toEqual([]);
  });
});
