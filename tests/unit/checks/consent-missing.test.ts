// R1, R2, R3, R16: a pupil named beside a photo must have consented to this channel.
import { describe, expect, it } from 'vitest';
import { consentMissing } from '../../../utils/checks/consent-missing.ts';
import type { ConsentState } from '../../../utils/model/consent.ts';
import type { Severity } from '../../../utils/model/finding.ts';
import { input, textOnly } from '../../support/fakes/check-input.ts';
import { inPicture, mention, photoWith, textWith } from '../../support/fakes/evidence.ts';
import { fenna, pupil, registerOf, sem } from '../../support/fakes/register.ts';

const texts = [textWith(mention([fenna]))];

/** What the check says of a named pupil with this answer for the website. */
function answer(consent: ConsentState) {
  const register = registerOf([pupil('Fenna//Berg', 'Groep 3', { website: consent })]);
  return consentMissing.run(input({ register, texts }));
}

const stops: readonly (readonly [ConsentState, Severity])[] = [
  ['refused', 'stop'],
  ['withdrawn', 'stop'],
  ['conflict', 'stop'],
  ['never', 'stop'],
  ['unknown', 'review'],
];

describe('consent-missing', () => {
  it.each(stops)('a pupil with "%s" gives a %s', (consent, severity) => {
    expect(answer(consent)).toEqual({
      status: 'violation',
      findings: [
        {
          key: `consent-missing:website:fenna:${consent}`,
          check: 'consent-missing',
          severity,
          pupilIds: ['fenna'],
          consent,
        },
      ],
    });
  });

  it.each(['granted', 'stale'] as const)('a pupil with "%s" may appear (R15)', (consent) => {
    expect(answer(consent)).toEqual({ status: 'pass' });
  });

  it('counts an answer that is not in the register as a no (R1)', () => {
    const register = registerOf([pupil('Fenna//Berg', 'Groep 3', { newsletter: 'granted' })]);
    expect(consentMissing.run(input({ register, texts }))).toMatchObject({
      findings: [{ consent: 'unknown', severity: 'review' }],
    });
  });

  it('never says anything about a text without photo (R1)', () => {
    expect(consentMissing.run(textOnly({ texts }))).toEqual({ status: 'not-applicable' });
  });

  it('leaves the text out while only photos leave', () => {
    expect(consentMissing.run(input({ texts, leaving: 'photos' }))).toEqual({ status: 'pass' });
  });

  it('counts names in the picture, whatever leaves', () => {
    const photos = [photoWith({ photoMentions: [inPicture(mention([fenna]))] })];
    for (const leaving of ['photos', 'texts'] as const) {
      expect(consentMissing.run(input({ photos, leaving }))).toMatchObject({
        findings: [{ pupilIds: ['fenna'], severity: 'stop' }],
      });
    }
  });

  it('leaves the file name out: it is replaced, and whom it names is asked about', () => {
    const photos = [photoWith({ fileNameMentions: [mention([fenna])] })];
    expect(consentMissing.run(input({ photos }))).toEqual({ status: 'pass' });
  });

  it('says it once for a pupil who is named twice', () => {
    const outcome = consentMissing.run(
      input({ texts, photos: [photoWith({ photoMentions: [inPicture(mention([fenna]))] })] }),
    );
    expect(outcome.status === 'violation' && outcome.findings).toHaveLength(1);
  });

  it('says nothing of a possible name, nor of one that two pupils have', () => {
    const unsure = [textWith(mention([fenna], 'possible'), mention([fenna, sem]))];
    expect(consentMissing.run(input({ texts: unsure }))).toEqual({ status: 'pass' });
  });

  it('is asked anew when the answer changes (R3)', () => {
    const [before, after] = [answer('unknown'), answer('withdrawn')];
    const keys = [before, after].map((it) => it.status === 'violation' && it.findings[0]?.key);
    expect(new Set(keys).size).toBe(2);
  });
});
