// A list of last school year does not know this year's groups and children.
import { describe, expect, it } from 'vitest';
import { registerStale } from '../../../utils/checks/register-stale.ts';
import { input, textOnly, without } from '../../support/fakes/check-input.ts';
import { register, registerOf } from '../../support/fakes/register.ts';

const old = { ...register, isOfLastYear: true };

describe('register-stale', () => {
  it('passes with a list of this year', () => {
    expect(registerStale.run(input())).toEqual({ status: 'pass' });
  });

  it('asks the teacher about photos, and only notes it for a text', () => {
    const found = (severity: string) => ({
      status: 'violation',
      findings: [{ key: 'register-stale', severity }],
    });
    expect(registerStale.run(input({ register: old }))).toMatchObject(found('review'));
    expect(registerStale.run(textOnly({ register: old }))).toMatchObject(found('note'));
  });

  it('leaves it to register-missing when there is no list, or an empty one', () => {
    expect(registerStale.run(without('register'))).toMatchObject({ status: 'incomplete' });
    const empty = { ...registerOf([]), isOfLastYear: true };
    expect(registerStale.run(input({ register: empty }))).toEqual({ status: 'pass' });
  });
});
