// R19: health, care, religion and origin beside a pupil's name.
import { describe, expect, it } from 'vitest';
import { sensitiveNearPupil } from '../../../utils/checks/sensitive-near-pupil.ts';
import { input, textOnly, without } from '../../support/fakes/check-input.ts';
import { mention, textWith } from '../../support/fakes/evidence.ts';
import { textHold } from '../../support/fakes/hold.ts';
import { fenna } from '../../support/fakes/register.ts';

/** Fenna is named by the first five letters. */
const given = (value: string, level: 'named' | 'possible' = 'named') => ({
  texts: [textWith(mention([fenna], level))],
  writtenTexts: textHold(value).texts,
});
const severities = (changes: Parameters<typeof input>[0], make = input) => {
  const outcome = sensitiveNearPupil.run(make(changes));
  return outcome.status === 'violation'
    ? outcome.findings.map(({ severity }) => severity)
    : outcome.status;
};

describe('sensitive-near-pupil', () => {
  it.each([
    'Fenna ligt in het ziekenhuis.',
    'Fenna heeft ADHD en leest toch als de beste.',
    'Fenna woont nu bij een pleeggezin.',
    'Fenna deed gisteren haar communie.',
    'Fenna kwam als vluchteling naar ons land.',
  ])('asks about "%s", with a photo and without', (value) => {
    expect(severities(given(value))).toEqual(['review']);
    expect(severities(given(value), textOnly)).toEqual(['review']);
  });

  it.each([
    'Fenna won de sprint. Iedereen was blij.',
    'Fenna was ziek van de zenuwen, maar ze won.',
    'Fenna zong in de kerk bij de kerstviering.',
    'Fenna passeert de brievenbus en de kassa.',
    'Fenna won.\n\nMaandag komt de schoolpsycholoog vertellen over dyslexie.',
  ])('passes "%s"', (value) => {
    expect(severities(given(value))).toBe('pass');
  });

  it('says nothing of what stands near no sure name', () => {
    expect(severities(given('Wie heeft er nog rolstoelen voor ons feest?', 'possible'))).toBe(
      'pass',
    );
    expect(severities({ writtenTexts: textHold('Les over de islam').texts })).toBe('pass');
  });

  it('is quiet while the text is still being written', () => {
    expect(severities({ ...given('Fenna heeft astma.'), leaving: 'photos' })).toEqual(['note']);
  });

  it('is asked again when other words come near the name', () => {
    const keyOf = (value: string) => {
      const outcome = sensitiveNearPupil.run(input(given(value)));
      return outcome.status === 'violation' ? outcome.findings[0]?.key : null;
    };
    expect(keyOf('Fenna heeft astma.')).toBe(keyOf('Fenna heeft dus Astma.'));
    expect(keyOf('Fenna heeft astma.')).not.toBe(keyOf('Fenna heeft epilepsie.'));
  });

  it('never passes without what it needs', () => {
    for (const key of ['texts', 'writtenTexts'] as const) {
      expect(sensitiveNearPupil.run(without(key)).status).toBe('incomplete');
    }
  });
});
