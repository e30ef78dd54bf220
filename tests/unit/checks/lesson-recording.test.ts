// R9: what looks like a lesson over video is asked about.
import { describe, expect, it } from 'vitest';
import { lessonRecording } from '../../../utils/checks/lesson-recording.ts';
import { input, textOnly } from '../../support/fakes/check-input.ts';
import { photoWith } from '../../support/fakes/evidence.ts';

describe('lesson-recording', () => {
  it('passes without such a sign, and without files', () => {
    expect(lessonRecording.run(input())).toEqual({ status: 'pass' });
    expect(lessonRecording.run(textOnly())).toEqual({ status: 'pass' });
  });

  it('asks once of each file, wherever the sign was seen', () => {
    const photos = [
      photoWith({ lesson: 'file-name' }),
      photoWith({ lesson: null }, 'photo-2'),
      photoWith({ lesson: 'picture' }, 'photo-3'),
    ];
    expect(lessonRecording.run(input({ photos }))).toMatchObject({
      status: 'violation',
      findings: [
        { key: 'lesson-recording:photo-1', severity: 'review', photoId: 'photo-1' },
        { key: 'lesson-recording:photo-3', severity: 'review' },
      ],
    });
  });
});
