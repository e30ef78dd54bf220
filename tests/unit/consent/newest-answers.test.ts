// Of two lists of one child the later answer counts, also where it was copied from a screen.
import { describe, expect, it } from 'vitest';
import { newestAnswers } from '../../../utils/consent/newest-answers.ts';

const seen = (on: string) => ({ website: { source: 'parro', on } }) as const;
const days = { last: '2026-11-01', next: '2026-11-10' };
const yes = { consents: { website: 'granted', press: 'granted' } } as const;
const no = { consents: { website: 'refused' } } as const;

describe('the answers of two lists', () => {
  it('are those of the later one, and what it does not say stays', () => {
    expect(newestAnswers(yes, no)).toEqual({ consents: { website: 'refused', press: 'granted' } });
    const copied = { ...yes, takenFrom: seen('2026-11-20') };
    expect(newestAnswers(copied, no)).toEqual(newestAnswers(yes, no));
    expect(newestAnswers(copied, { consents: {} })).toEqual(copied);
  });

  it('are those of the earlier one where they were copied later than the other was read in', () => {
    const later = { ...no, takenFrom: seen('2026-11-11') };
    expect(newestAnswers(later, yes, days)).toEqual({
      consents: { website: 'refused', press: 'granted' },
      takenFrom: seen('2026-11-11'),
    });
    const earlier = { ...no, takenFrom: seen('2026-11-09') };
    expect(newestAnswers(earlier, yes, days)).toEqual(yes);
    const both = { ...yes, takenFrom: seen('2026-11-12') };
    expect(newestAnswers(later, both, days)).toEqual(both);
  });

  it('keep a no that the later list has no answer for: the closed app may be free without one', () => {
    const empty = { consents: { website: 'unknown' } } as const;
    expect(newestAnswers(no, empty)).toEqual(no);
    expect(newestAnswers(yes, empty).consents).toEqual({ website: 'unknown', press: 'granted' });
    // Who looked, and saw that nothing stands there, knows better.
    const looked = { ...empty, takenFrom: seen('2026-11-11') };
    expect(newestAnswers(no, looked)).toEqual(looked);
  });
});
