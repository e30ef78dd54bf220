// All checks together, on an ordinary draft and on evidence that is missing or broken.
import { describe, expect, it } from 'vitest';
import { checks } from '../../../utils/checks/registry.ts';
import { runChecks } from '../../../utils/checks/run-checks.ts';
import { input, textOnly } from '../../support/fakes/check-input.ts';

const statuses = (given: Parameters<typeof runChecks>[0]) =>
  Object.fromEntries(runChecks(given).map(({ check, outcome }) => [check, outcome.status]));

describe('all checks', () => {
  it('answer once each, in the order in which findings are shown', () => {
    expect(runChecks(input()).map(({ check }) => check)).toEqual(checks.map(({ id }) => id));
  });

  it('have nothing loud to say about a text without names and without photo', () => {
    expect(new Set(Object.values(statuses(textOnly())))).toEqual(
      new Set(['pass', 'not-applicable']),
    );
  });

  it('never pass when nothing was gathered', () => {
    expect(Object.values(statuses({}))).not.toContain('pass');
  });

  it('are each incomplete without what they require', () => {
    for (const check of checks) {
      for (const key of check.requires) {
        const { [key]: _, ...rest } = input();
        expect(check.run(rest), `${check.id} without ${key}`).toEqual({
          status: 'incomplete',
          missing: [key],
        });
      }
    }
  });

  it('are errored on evidence they cannot read, each by itself', () => {
    const broken = new Proxy([], {
      get() {
        throw new Error('unreadable');
      },
    });
    for (const check of checks.filter(({ requires }) => requires.includes('photos'))) {
      expect(check.run(input({ photos: broken })), check.id).toEqual({ status: 'errored' });
    }
    for (const check of checks.filter(({ requires }) => requires.includes('texts'))) {
      expect(check.run(input({ texts: broken })), check.id).toEqual({ status: 'errored' });
    }
  });
});
