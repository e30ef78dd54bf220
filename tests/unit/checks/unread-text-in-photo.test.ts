// Text that nobody could read: loud on a drawing, quiet beside text that was read.
import { describe, expect, it } from 'vitest';
import { unreadTextInPhoto } from '../../../utils/checks/unread-text-in-photo.ts';
import { input, textOnly } from '../../support/fakes/check-input.ts';
import { box, inPicture, mention, photoWith } from '../../support/fakes/evidence.ts';
import { fenna } from '../../support/fakes/register.ts';

const run = (changes: Parameters<typeof photoWith>[0]) =>
  unreadTextInPhoto.run(input({ photos: [photoWith(changes)] }));

describe('unread-text-in-photo', () => {
  it('passes where all text was read, or there is none', () => {
    expect(unreadTextInPhoto.run(input())).toEqual({ status: 'pass' });
    expect(unreadTextInPhoto.run(textOnly())).toEqual({ status: 'pass' });
    expect(run({ hasReadText: true })).toEqual({ status: 'pass' });
  });

  it('asks to look where nothing could be read, and shows where', () => {
    expect(run({ unread: [box] })).toEqual({
      status: 'violation',
      findings: [
        {
          key: 'unread-text-in-photo:photo-1',
          check: 'unread-text-in-photo',
          severity: 'review',
          pupilIds: [],
          photoId: 'photo-1',
          boxes: [box],
        },
      ],
    });
  });

  it('is a note where other text was read', () => {
    expect(run({ unread: [box], hasReadText: true })).toMatchObject({
      findings: [{ severity: 'note' }],
    });
  });

  it('is silent beside a name, which is looked at anyway, but not beside a possible one', () => {
    const photoMentions = [inPicture(mention([fenna]))];
    expect(run({ unread: [box], photoMentions })).toEqual({ status: 'pass' });
    const possible = [inPicture(mention([fenna], 'possible'))];
    expect(run({ unread: [box], photoMentions: possible })).toMatchObject({
      status: 'violation',
    });
  });
});
