// Which consents the grid of ticks starts with.
import { expect, it } from 'vitest';
import { likelyPurposes } from '../../../../utils/register/grid/likely-purposes.ts';
import { sem } from '../../../support/fakes/register.ts';

it('are those with answers, else the usual ones, and never one that the school does not use', () => {
  const used = ['website', 'newsletter', 'own1', 'name'] as const;
  const answered = { ...sem, consents: { own1: 'granted', press: 'granted' } as const };
  expect(likelyPurposes([answered], used)).toEqual(['own1']);
  expect(likelyPurposes([{ ...sem, consents: {} }], used)).toEqual(['website', 'newsletter']);
});
