// R1, R2, R15, R16: what an answer means for the channel that is published to.
import { describe, expect, it } from 'vitest';
import { consentFor, isRefusal, mayAppear } from '../../../utils/consent/consent-for.ts';
import { consentStates } from '../../../utils/model/consent.ts';
import { pupil } from '../../support/fakes/register.ts';

const fenna = pupil('Fenna//Berg', 'Groep 3', { newsletter: 'granted', website: 'refused' });

describe('consent for a purpose', () => {
  it('is the answer for that purpose and no other (R2)', () => {
    expect(consentFor(fenna, 'website')).toBe('refused');
    expect(consentFor(fenna, 'newsletter')).toBe('granted');
  });

  it('is not filled in when there is no answer (R1)', () => {
    expect(consentFor(fenna, 'social')).toBe('unknown');
    expect(consentFor(fenna, 'name')).toBe('unknown');
  });
});

describe('who may appear', () => {
  it('are those who said yes, also when a reminder is due (R1, R15, R16)', () => {
    expect(consentStates.filter(mayAppear)).toEqual(['granted', 'stale']);
  });

  it('tells a no from an answer that was not given', () => {
    expect(consentStates.filter(isRefusal)).toEqual(['refused', 'withdrawn', 'conflict', 'never']);
  });
});
