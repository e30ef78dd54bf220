// R7: a film that was cut or converted, or is too large to be compared, is asked about.
import { describe, expect, it } from 'vitest';
import { recordingLikeInternal } from '../../../utils/checks/recording-like-internal.ts';
import type { PhotoEvidence } from '../../../utils/model/evidence.ts';
import { input } from '../../support/fakes/check-input.ts';
import { photoWith } from '../../support/fakes/evidence.ts';

const film = { seconds: 1_802.4, madeAt: '2026-11-12T09:00:00Z' };
const recording = { hash: 'cc'.repeat(32), bytes: 80_000_000, film };
const run = (changes: Partial<Omit<PhotoEvidence, 'photoId'>>) =>
  recordingLikeInternal.run(input({ photos: [photoWith(changes)], recordings: [recording] }));
const asked = {
  status: 'violation',
  findings: [{ key: 'recording-like-internal:photo-1', severity: 'review' }],
};

describe('recording-like-internal', () => {
  it('asks of a film of the same length, give or take a frame', () => {
    expect(run({ film: { seconds: 1_802, madeAt: null } })).toMatchObject(asked);
    expect(run({ film: { seconds: 1_803, madeAt: null } })).toEqual({ status: 'pass' });
  });

  it('asks of a film that was made at the same moment, however long it is', () => {
    expect(run({ film: { seconds: 30, madeAt: film.madeAt } })).toMatchObject(asked);
  });

  it('asks of a file of the same size that could not be compared', () => {
    expect(run({ hash: null, bytes: recording.bytes, notChecked: 'too-large' })).toMatchObject(
      asked,
    );
    // Another size is another file, whatever is in it.
    expect(run({ hash: null, bytes: 80_000_001, notChecked: 'too-large' })).toEqual({
      status: 'pass',
    });
  });

  it('leaves the recording itself to its own check, and photos and silent films alone', () => {
    expect(run({ hash: recording.hash, film })).toEqual({ status: 'pass' });
    expect(run({ film: null })).toEqual({ status: 'pass' });
    expect(run({ film: { seconds: null, madeAt: null } })).toEqual({ status: 'pass' });
  });

  it('does not take films of some seconds for each other', () => {
    const short = { ...recording, film: { seconds: 8, madeAt: null } };
    const photos = [photoWith({ film: { seconds: 8, madeAt: null } })];
    const outcome = recordingLikeInternal.run(input({ photos, recordings: [short] }));
    expect(outcome).toEqual({ status: 'pass' });
  });
});
