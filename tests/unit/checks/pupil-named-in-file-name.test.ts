// R4: a file name travels with the photo.
import { describe, expect, it } from 'vitest';
import { pupilNamedInFileName } from '../../../utils/checks/pupil-named-in-file-name.ts';
import { input, textOnly } from '../../support/fakes/check-input.ts';
import { mention, photoWith } from '../../support/fakes/evidence.ts';
import { fenna } from '../../support/fakes/register.ts';

describe('pupil-named-in-file-name', () => {
  it('passes without names, and without photos', () => {
    expect(pupilNamedInFileName.run(input())).toEqual({ status: 'pass' });
    expect(pupilNamedInFileName.run(textOnly())).toEqual({ status: 'pass' });
  });

  it('tells which photo and which letters of its name', () => {
    const photos = [photoWith(), photoWith({ fileNameMentions: [mention([fenna])] }, 'photo-2')];
    expect(pupilNamedInFileName.run(input({ photos }))).toMatchObject({
      status: 'violation',
      findings: [
        {
          key: 'pupil-named-in-file-name:photo-2:fenna',
          photoId: 'photo-2',
          pupilIds: ['fenna'],
          ranges: [{ start: 0, end: 5 }],
        },
      ],
    });
  });

  it('is a quiet line: the name is replaced in the released copy', () => {
    for (const level of ['named', 'possible'] as const) {
      const photos = [photoWith({ fileNameMentions: [mention([fenna], level)] })];
      expect(pupilNamedInFileName.run(input({ photos }))).toMatchObject({
        findings: [{ severity: 'note' }],
      });
    }
  });
});
