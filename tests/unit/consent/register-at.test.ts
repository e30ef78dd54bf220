// R1, R3, R14, R15: what the register says on a day.
import { describe, expect, it } from 'vitest';
import { registerAt } from '../../../utils/consent/register-at.ts';
import type { ConsentSource, ConsentState } from '../../../utils/model/consent.ts';
import { defaultPolicy } from '../../../utils/model/policy.ts';
import type { Pupil } from '../../../utils/model/register.ts';
import { pupil, registerOf } from '../../support/fakes/register.ts';

const listedOn = '2026-09-01T08:00:00.000Z';
const rules = defaultPolicy.consent;
const fenna = pupil('Fenna//Berg', 'Groep 3', { website: 'granted', press: 'refused' });

const at = (one: Pupil, today = '2026-11-24', given = rules) =>
  registerAt({ ...registerOf([one]), importedAt: listedOn }, today, given).pupils[0]?.consents;
const byHand = (state: ConsentState, on: string, source: ConsentSource = 'parents-told') => ({
  ...fenna,
  byHand: { website: { state, on, source } },
});

describe('consent on a day', () => {
  it('is what the list says, and *not filled in* where it says nothing (R1)', () => {
    expect(at(fenna)).toMatchObject({ website: 'granted', press: 'refused', name: 'unknown' });
  });

  it('is what was recorded by hand, from the day it was said (R3)', () => {
    expect(at(byHand('withdrawn', '2026-11-24'))).toMatchObject({ website: 'withdrawn' });
    // A no counts at once, also from a computer whose clock was ahead.
    expect(at(byHand('withdrawn', '2027-11-25'))).toMatchObject({ website: 'withdrawn' });
    const refused = { ...fenna, consents: { website: 'refused' } } as const;
    const later = { ...byHand('granted', '2026-11-25'), ...{ consents: refused.consents } };
    expect(at(later)).toMatchObject({ website: 'refused' });
    expect(at(later, '2026-11-25')).toMatchObject({ website: 'granted' });
  });

  it('wants a reminder after a year, and stays a yes (R15)', () => {
    expect(at(fenna, '2027-08-31')).toMatchObject({ website: 'granted', press: 'refused' });
    expect(at(fenna, '2027-09-01')).toMatchObject({ website: 'stale', press: 'refused' });
    expect(at(byHand('granted', '2027-06-01'), '2027-09-01')).toMatchObject({ website: 'granted' });
    expect(at(fenna, '2027-01-15', { ...rules, reminderMonths: 3 })).toMatchObject({
      website: 'stale',
    });
  });

  it('that was copied from a screen is as old as that day, not as the list', () => {
    const copied = {
      ...fenna,
      takenFrom: { website: { source: 'parro', on: '2026-12-01' } },
    } as const;
    expect(at(copied, '2027-09-01')).toMatchObject({ website: 'granted' });
    expect(at(copied, '2027-12-01')).toMatchObject({ website: 'stale' });
  });

  it('is for a pupil of 16 to give: the parents’ yes wants a reminder (R14)', () => {
    const older = (one: Pupil) => ({ ...one, sixteenFrom: '2026-11' });
    expect(at(older(fenna), '2026-10-31')).toMatchObject({ website: 'granted' });
    expect(at(older(fenna))).toMatchObject({ website: 'stale', press: 'refused' });
    expect(at(older(byHand('granted', '2026-11-02', 'pupil-told')))).toMatchObject({
      website: 'granted',
    });
    expect(at(older(byHand('granted', '2026-11-02', 'form')))).toMatchObject({ website: 'stale' });
  });
});

describe('the closed app', () => {
  const open = { ...rules, closedAppNeedsConsent: false };

  it('needs a consent', () => {
    expect(at(fenna)).toMatchObject({ closed_app: 'unknown' });
  });

  it('needs none where the school says so; a no that was said stays a no', () => {
    expect(at(fenna, '2026-11-24', open)).toMatchObject({
      closed_app: 'granted',
      website: 'granted',
      social: 'unknown',
    });
    for (const state of ['refused', 'withdrawn', 'conflict', 'never'] as const) {
      const no = pupil('Sem//Bakker', 'Groep 3', { closed_app: state });
      expect(at(no, '2026-11-24', open)).toMatchObject({ closed_app: state });
    }
  });
});

describe('a new school year', () => {
  const isOld = (today: string, importedAt: string) =>
    registerAt({ ...registerOf([fenna]), importedAt }, today, rules).isOfLastYear === true;

  it('makes a list of before 1 August old', () => {
    expect(isOld('2026-07-31', '2026-02-01T00:00:00Z')).toBe(false);
    expect(isOld('2026-08-01', '2026-07-31T12:00:00Z')).toBe(true);
    expect(isOld('2026-08-01', '2026-08-01T06:00:00Z')).toBe(false);
    expect(isOld('2027-05-01', '2026-08-20T06:00:00Z')).toBe(false);
    expect(isOld('2027-08-20', '2026-08-20T06:00:00Z')).toBe(true);
  });

  it('makes old groups no younger by a list of answers', () => {
    const register = { ...registerOf([fenna]), importedAt: '2026-09-10T08:00:00Z' };
    const wholeAt = '2026-03-01T08:00:00Z';
    expect(registerAt({ ...register, wholeAt }, '2026-09-11', rules).isOfLastYear).toBe(true);
  });
});
