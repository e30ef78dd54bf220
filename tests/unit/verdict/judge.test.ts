// In orde, Controleren, Niet plaatsen: what findings and policy make of a draft.
import { describe, expect, it } from 'vitest';
import type { CheckedOutcome } from '../../../utils/checks/run-checks.ts';
import type { ConsentState } from '../../../utils/model/consent.ts';
import {
  type Finding,
  incompleteKey,
  type Outcome,
  type Severity,
} from '../../../utils/model/finding.ts';
import { defaultPolicy } from '../../../utils/model/policy.ts';
import { judge } from '../../../utils/verdict/judge.ts';

const finding = (severity: Severity, key: string = severity, consent?: ConsentState): Finding => ({
  key,
  check: 'consent-missing',
  severity,
  pupilIds: [],
  ...(consent === undefined ? {} : { consent }),
});
const found = (...findings: readonly Finding[]): Outcome => ({ status: 'violation', findings });
const outcomes = (...list: readonly Outcome[]): readonly CheckedOutcome[] =>
  list.map((outcome) => ({ check: 'consent-missing', outcome }));
const accept = (...keys: readonly string[]) =>
  keys.map((key) => ({ key, reason: 'looked-myself' as const }));
const verdict = (list: readonly Outcome[], accepted: readonly string[] = []) =>
  judge(outcomes(...list), accept(...accepted), defaultPolicy);

const missing: Outcome = { status: 'incomplete', missing: ['photos'] };
const errored: Outcome = { status: 'errored' };

describe('the verdict', () => {
  it('is in order only when every check passed or does not apply', () => {
    expect(verdict([{ status: 'pass' }, { status: 'not-applicable' }])).toEqual({
      verdict: 'ok',
      open: [],
      override: 'here',
      isIncomplete: false,
    });
  });

  it('is never in order after an error or with evidence missing', () => {
    for (const gap of [missing, errored]) {
      expect(verdict([{ status: 'pass' }, gap])).toMatchObject({
        verdict: 'review',
        isIncomplete: true,
      });
    }
  });

  it('is as serious as its most serious finding; a note is quiet', () => {
    expect(verdict([found(finding('note'))]).verdict).toBe('ok');
    expect(verdict([found(finding('note'), finding('review'))]).verdict).toBe('review');
    expect(verdict([found(finding('review')), found(finding('stop'))]).verdict).toBe('stop');
    expect(verdict([errored, found(finding('stop'))]).verdict).toBe('stop');
  });

  it('lists the most serious first, and the rest in the order of the checks', () => {
    const list = [finding('note'), finding('review', 'a'), finding('stop'), finding('review', 'b')];
    expect(verdict([found(...list)]).open.map(({ key }) => key)).toEqual([
      'stop',
      'a',
      'b',
      'note',
    ]);
  });

  it('leaves out what was accepted, and nothing else', () => {
    const list = [found(finding('review', 'old'), finding('review', 'new'))];
    expect(verdict(list, ['old'])).toMatchObject({ verdict: 'review', open: [{ key: 'new' }] });
    expect(verdict(list, ['old', 'new'])).toMatchObject({ verdict: 'ok', open: [] });
  });
});

describe('a gap in the evidence', () => {
  const noRegister: Finding = {
    ...finding('review', 'register-missing'),
    check: 'register-missing',
  };

  const lacking = (...names: readonly string[]): Outcome => ({
    status: 'incomplete',
    missing: names,
  });

  it('is told once when nothing but the register is missing', () => {
    expect(verdict([found(noRegister), lacking('register')])).toMatchObject({
      verdict: 'review',
      isIncomplete: false,
    });
    expect(verdict([lacking('register')], ['register-missing']).verdict).toBe('ok');
  });

  it('is not excused by a missing register when something else is missing too', () => {
    for (const gap of [missing, lacking('register', 'photos')]) {
      expect(verdict([found(noRegister), gap]).isIncomplete).toBe(true);
      expect(verdict([gap], ['register-missing'])).toMatchObject({
        verdict: 'review',
        isIncomplete: true,
      });
    }
  });

  it('of the register is a gap as long as nobody was told of it', () => {
    expect(verdict([lacking('register')])).toMatchObject({ verdict: 'review', isIncomplete: true });
  });

  it('is not explained by a missing register when a check failed', () => {
    expect(verdict([found(noRegister), errored]).isIncomplete).toBe(true);
    expect(verdict([errored], ['register-missing']).verdict).toBe('review');
  });

  it('can be accepted by a person who looked', () => {
    expect(verdict([errored], [incompleteKey]).verdict).toBe('ok');
  });
});

describe('overruling', () => {
  it.each([
    ['refused', 'window'],
    ['conflict', 'window'],
    ['withdrawn', 'never'],
    ['never', 'never'],
  ] as const)('a pupil with "%s" can be overruled: %s', (consent, override) => {
    expect(verdict([found(finding('stop', 'k', consent))]).override).toBe(override);
  });

  it('takes one final refusal to shut it', () => {
    const list = found(finding('stop', 'a', 'refused'), finding('stop', 'b', 'withdrawn'));
    expect(verdict([list]).override).toBe('never');
    expect(verdict([list], ['b']).override).toBe('window');
  });

  it('is shut for a stop of which nobody knows the consent', () => {
    expect(verdict([found(finding('stop'))]).override).toBe('never');
  });

  it('follows the policy of the school', () => {
    const strict = { ...defaultPolicy, overridableConsents: [] };
    expect(judge(outcomes(found(finding('stop', 'k', 'refused'))), [], strict).override).toBe(
      'never',
    );
  });
});
