/** Without the pupils' list nothing can be judged (F6): the teacher is told, never reassured. */
import type { CheckInput } from './check-input.ts';
import { type Check, outcomeOf } from './define-check.ts';

/** Not made by defineCheck: here a missing register is the finding, not a missing input. */
export const registerMissing: Check = {
  id: 'register-missing',
  requires: [],
  run: (input: Partial<CheckInput>) =>
    outcomeOf(
      input.register !== undefined && input.register.pupils.length > 0
        ? []
        : [
            {
              key: 'register-missing',
              check: 'register-missing',
              severity: 'review',
              pupilIds: [],
            },
          ],
    ),
};
