// What every check has in common: missing evidence and errors are never a pass.
import { describe, expect, it } from 'vitest';
import { defineCheck, outcomeOf } from '../../../utils/checks/define-check.ts';
import type { Finding } from '../../../utils/model/finding.ts';
import { input } from '../../support/fakes/check-input.ts';

const failing = defineCheck({
  id: 'photo-not-checked',
  requires: ['photos', 'texts'],
  evaluate: () => {
    throw new Error('Fenna');
  },
});

describe('a check', () => {
  it('is incomplete, and says what is missing, before all it requires is there', () => {
    const { photos: _, ...rest } = input();
    expect(failing.run(rest)).toEqual({ status: 'incomplete', missing: ['photos'] });
    expect(failing.run({})).toEqual({ status: 'incomplete', missing: ['photos', 'texts'] });
  });

  it('is errored when it throws, and keeps nothing of the error', () => {
    expect(failing.run(input())).toEqual({ status: 'errored' });
  });

  it('passes only without findings', () => {
    const finding: Finding = {
      key: 'k',
      check: 'photo-not-checked',
      severity: 'note',
      pupilIds: [],
    };
    expect(outcomeOf([])).toEqual({ status: 'pass' });
    expect(outcomeOf([finding])).toEqual({ status: 'violation', findings: [finding] });
  });
});
