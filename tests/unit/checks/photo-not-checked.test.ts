// A file that was not read whole is for the teacher's own eyes.
import { describe, expect, it } from 'vitest';
import { photoNotChecked } from '../../../utils/checks/photo-not-checked.ts';
import type { NotCheckedReason } from '../../../utils/model/evidence.ts';
import { input, textOnly } from '../../support/fakes/check-input.ts';
import { photoWith } from '../../support/fakes/evidence.ts';

const reasons: readonly NotCheckedReason[] = [
  'empty',
  'not-a-picture',
  'unsupported-format',
  'video',
  'document',
  'undecodable',
  'too-large',
  'read-partly',
  'reader-failed',
  'bytes-missing',
];

describe('photo-not-checked', () => {
  it('passes when every photo was read whole, or there is none', () => {
    expect(photoNotChecked.run(input())).toEqual({ status: 'pass' });
    expect(photoNotChecked.run(textOnly())).toEqual({ status: 'pass' });
  });

  it.each(reasons)('asks to look when a photo is %s', (notChecked) => {
    const photos = [photoWith(), photoWith({ notChecked }, 'photo-2')];
    expect(photoNotChecked.run(input({ photos }))).toEqual({
      status: 'violation',
      findings: [
        {
          key: `photo-not-checked:photo-2:${notChecked}`,
          check: 'photo-not-checked',
          severity: 'review',
          pupilIds: [],
          photoId: 'photo-2',
          notChecked,
        },
      ],
    });
  });
});
