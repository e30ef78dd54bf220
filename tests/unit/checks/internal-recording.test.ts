// R7: a marked file is refused by its content, whatever it is called.
import { describe, expect, it } from 'vitest';
import { internalRecording } from '../../../utils/checks/internal-recording.ts';
import { defaultPolicy } from '../../../utils/model/policy.ts';
import { judge } from '../../../utils/verdict/judge.ts';
import { input, without } from '../../support/fakes/check-input.ts';
import { photoWith } from '../../support/fakes/evidence.ts';

const recording = { hash: 'cc'.repeat(32), bytes: 9_000, film: null };
const marked = photoWith({ hash: recording.hash }, 'photo-2');

describe('internal-recording', () => {
  it('passes files that were not marked, and those whose content is not known', () => {
    const photos = [photoWith(), photoWith({ hash: null, bytes: 9_000 }, 'photo-2')];
    const outcome = internalRecording.run(input({ photos, recordings: [recording] }));
    expect(outcome).toEqual({ status: 'pass' });
  });

  it('is a stop on every channel, that nobody can overrule', () => {
    for (const channel of ['website', 'closed_app', 'internal'] as const) {
      const outcome = internalRecording.run(
        input({
          photos: [photoWith(), marked],
          recordings: [recording],
          audience: { channel, groups: [] },
        }),
      );
      expect(outcome).toMatchObject({
        status: 'violation',
        findings: [{ key: 'internal-recording:photo-2', severity: 'stop', photoId: 'photo-2' }],
      });
      const checked = [{ check: 'internal-recording' as const, outcome }];
      expect(judge(checked, [], defaultPolicy)).toMatchObject({
        verdict: 'stop',
        override: 'never',
      });
    }
  });

  it('is incomplete while nobody knows which files are marked', () => {
    expect(internalRecording.run(without('recordings'))).toMatchObject({ status: 'incomplete' });
  });
});
