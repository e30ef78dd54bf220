/** R11, R19: a number or an address by which a named pupil can be found does not belong in a post. */
import { findPersonalData } from '../lib/find-personal-data.ts';
import { defineCheck, outcomeOf } from './define-check.ts';
import { nearPupil } from './near-pupil.ts';

export const personalDataNearPupil = defineCheck({
  id: 'personal-data-near-pupil',
  requires: ['texts', 'writtenTexts', 'leaving'],
  evaluate: (input) => outcomeOf(nearPupil('personal-data-near-pupil', input, findPersonalData)),
});
