// Without a list of pupils nothing is in order.
import { describe, expect, it } from 'vitest';
import { registerMissing } from '../../../utils/checks/register-missing.ts';
import { input, without } from '../../support/fakes/check-input.ts';
import { registerOf } from '../../support/fakes/register.ts';

describe('register-missing', () => {
  it('passes when there are pupils', () => {
    expect(registerMissing.run(input())).toEqual({ status: 'pass' });
  });

  it('asks the teacher when there is no register, or an empty one', () => {
    const told = {
      status: 'violation',
      findings: [{ key: 'register-missing', severity: 'review' }],
    };
    expect(registerMissing.run(without('register'))).toMatchObject(told);
    expect(registerMissing.run({})).toMatchObject(told);
    expect(registerMissing.run(input({ register: registerOf([]) }))).toMatchObject(told);
  });
});
