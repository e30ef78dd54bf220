/** R1: in a new school year a list of last year has old groups, and knows no new child. */
import { defineCheck, outcomeOf } from './define-check.ts';

export const registerStale = defineCheck({
  id: 'register-stale',
  requires: ['register', 'photoIds'],
  evaluate: ({ register, photoIds }) =>
    outcomeOf(
      register.isOfLastYear === true && register.pupils.length > 0
        ? [
            {
              key: 'register-stale',
              check: 'register-stale',
              // Consent is about pictures (R1); names of last year's list still are names.
              severity: photoIds.length > 0 ? 'review' : 'note',
              pupilIds: [],
            },
          ]
        : [],
    ),
});
