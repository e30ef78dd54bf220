// R4, R5: a name beside a photo is loud; a name in a text alone is a quiet mark.
import { describe, expect, it } from 'vitest';
import { pupilNamedInText } from '../../../utils/checks/pupil-named-in-text.ts';
import { input, textOnly } from '../../support/fakes/check-input.ts';
import { mention, textWith } from '../../support/fakes/evidence.ts';
import { fenna, noor, sem } from '../../support/fakes/register.ts';

const texts = [textWith(mention([fenna]))];

const severities = (given: Parameters<typeof pupilNamedInText.run>[0]) => {
  const outcome = pupilNamedInText.run(given);
  return outcome.status === 'violation'
    ? outcome.findings.map(({ severity }) => severity)
    : outcome;
};

describe('pupil-named-in-text', () => {
  it('passes without names', () => {
    expect(pupilNamedInText.run(input())).toEqual({ status: 'pass' });
  });

  it('asks to look at a name beside a photo, and shows where it stands', () => {
    expect(pupilNamedInText.run(input({ texts }))).toEqual({
      status: 'violation',
      findings: [
        {
          key: 'pupil-named-in-text:body-1:fenna:loud',
          check: 'pupil-named-in-text',
          severity: 'review',
          level: 'named',
          pupilIds: ['fenna'],
          textId: 'body-1',
          ranges: [{ start: 0, end: 5 }],
          reasons: ['first-name'],
        },
      ],
    });
  });

  it('asks even where the parents consent, and inside a closed app (R5)', () => {
    const closed = input({
      texts: [textWith(mention([sem]))],
      audience: { channel: 'closed_app', groups: ['Groep 3'] },
    });
    expect(severities(closed)).toEqual(['review']);
  });

  it('only marks a name in a text without photo', () => {
    expect(severities(textOnly({ texts }))).toEqual(['note']);
  });

  it('only marks it while photos leave and the text is still being written', () => {
    expect(severities(input({ texts, leaving: 'photos' }))).toEqual(['note']);
  });

  it('only marks a possible name', () => {
    expect(severities(input({ texts: [textWith(mention([fenna], 'possible'))] }))).toEqual([
      'note',
    ]);
  });

  it('asks once about a name that two pupils have', () => {
    expect(pupilNamedInText.run(input({ texts: [textWith(mention([sem, noor]))] }))).toMatchObject({
      findings: [{ pupilIds: ['sem', 'noor'], severity: 'review' }],
    });
  });

  it('is asked anew when what was quiet becomes loud', () => {
    const keyOf = (given: Parameters<typeof severities>[0]) => {
      const outcome = pupilNamedInText.run(given);
      return outcome.status === 'violation' ? outcome.findings[0]?.key : null;
    };
    expect(keyOf(input({ texts, leaving: 'photos' }))).not.toBe(keyOf(input({ texts })));
  });
});
