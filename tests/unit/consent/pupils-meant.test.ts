// Whose consent a mention is about.
import { describe, expect, it } from 'vitest';
import { pupilsMeant } from '../../../utils/consent/pupils-meant.ts';
import { mention } from '../../support/fakes/evidence.ts';
import { fenna, noor, sem } from '../../support/fakes/register.ts';

describe('pupils meant', () => {
  it('are those who are named for sure', () => {
    expect(pupilsMeant([mention([fenna]), mention([sem])])).toEqual([fenna.id, sem.id]);
  });

  it('are not those who are only possibly named', () => {
    expect(pupilsMeant([mention([fenna], 'possible')])).toEqual([]);
  });

  it('are unknown when two pupils have that name', () => {
    expect(pupilsMeant([mention([sem, noor])])).toEqual([]);
  });
});
