// R11, R19: a number or an address beside a pupil's name.
import { describe, expect, it } from 'vitest';
import { personalDataNearPupil } from '../../../utils/checks/personal-data-near-pupil.ts';
import { textOnly } from '../../support/fakes/check-input.ts';
import { mention, textWith } from '../../support/fakes/evidence.ts';
import { textHold } from '../../support/fakes/hold.ts';
import { fenna } from '../../support/fakes/register.ts';

/** Fenna is named by the first five letters. */
const run = (value: string) =>
  personalDataNearPupil.run(
    textOnly({ texts: [textWith(mention([fenna]))], writtenTexts: textHold(value).texts }),
  );

describe('personal-data-near-pupil', () => {
  it('asks about a number or an address near a name, without photos too', () => {
    for (const part of ['0612345678', 'BSN 111222333', 'Tulpenlaan 3', 'f@voorbeeld.example']) {
      expect(run(`Fenna: ${part}`)).toMatchObject({
        status: 'violation',
        findings: [{ severity: 'review', pupilIds: ['fenna'], textId: 'body-1' }],
      });
    }
  });

  it('shows where it stands', () => {
    expect(run('Fenna 0612345678')).toMatchObject({
      findings: [{ ranges: [{ start: 6, end: 16 }] }],
    });
  });

  it('passes the school’s own number in another passage', () => {
    expect(run('Fenna won.\n\nVragen? Bel 036-5301234.')).toEqual({ status: 'pass' });
    expect(run(`Fenna won. ${'Wat een dag was het. '.repeat(15)}036-5301234`)).toEqual({
      status: 'pass',
    });
  });
});
