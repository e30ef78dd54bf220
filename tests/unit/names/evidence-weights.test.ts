/** What evidence adds up to, in a class and at a large school. */
import { describe, expect, it } from 'vitest';
import type { MentionReason } from '../../../utils/model/mention-reason.ts';
import { evidenceOf } from '../../../utils/names/evidence.ts';
import { makeScale } from '../../../utils/names/evidence-weights.ts';

function weigh(reasons: readonly [MentionReason, ...MentionReason[]], size: number) {
  return makeScale(size)(reasons[0], evidenceOf(...reasons).sum);
}

describe('weigh', () => {
  it('asks more of a lone first name the larger the school is', () => {
    const lone = ['first-name', 'sentence-start'] as const;
    expect(weigh(lone, 25)).toBe('named');
    expect(weigh(lone, 1000)).toBe('possible');
    expect(weigh(['first-name', 'capital-mid-sentence'], 1000)).toBe('named');
    expect(weigh(['first-name', 'capital-mid-sentence'], 20_000)).toBe('possible');
    expect(weigh(['first-name', 'ambiguous-word'], 25)).toBe('possible');
    expect(weigh(['first-name', 'ambiguous-word'], 1000)).toBe('possible');
    expect(weigh(['first-name', 'ambiguous-word'], 20_000)).toBeNull();
  });

  it('takes the class for a reason, which a large school needs', () => {
    expect(weigh(['first-name', 'typo', 'in-group'], 20_000)).toBe('possible');
    expect(weigh(['first-name', 'typo'], 20_000)).toBeNull();
    expect(weigh(['first-name', 'sentence-start', 'in-group'], 1000)).toBe('named');
  });

  it('asks no more of a whole name', () => {
    expect(weigh(['full-name'], 20_000)).toBe('named');
    expect(weigh(['full-name', 'typo'], 20_000)).toBe('named');
    expect(weigh(['full-name', 'two-words'], 25)).toBe('possible');
  });

  it.each([
    'after-title',
    'other-surname',
    'town',
    'street-or-school',
    'known-pair',
    'group-name',
    'staff-only',
  ] as const)('is nothing with %s, whatever else there is', (reason) => {
    expect(weigh(['first-name', 'in-list', 'in-group', 'possessive', reason], 1)).toBeNull();
    expect(weigh(['full-name', 'in-group', reason], 1)).toBeNull();
  });

  it('is never sure of a surname alone', () => {
    expect(weigh(['surname', 'in-list', 'in-group'], 25)).toBe('possible');
  });
});
