// R4, R6: what stays in a file is told, and asks for a look where it can tell something.
import { describe, expect, it } from 'vitest';
import { metadataNotRemoved } from '../../../utils/checks/metadata-not-removed.ts';
import type { MetadataEvidence, NotCheckedReason } from '../../../utils/model/evidence.ts';
import { input, textOnly } from '../../support/fakes/check-input.ts';
import { mention, metadataWith, photoWith } from '../../support/fakes/evidence.ts';
import { fenna, sem } from '../../support/fakes/register.ts';

const named = { ...mention([fenna, sem]), quote: 'Fenna' };
const run = (metadata: Partial<MetadataEvidence>, notChecked: NotCheckedReason | null = null) =>
  metadataNotRemoved.run(
    input({ photos: [photoWith({ notChecked, metadata: metadataWith(metadata) })] }),
  );

describe('metadata-not-removed', () => {
  it('passes when there are none, or the copy has none, or there are no photos', () => {
    expect(run({ fate: 'none' })).toEqual({ status: 'pass' });
    expect(run({ fate: 'removed', hasLocation: true, mentions: [named] })).toEqual({
      status: 'pass',
    });
    expect(metadataNotRemoved.run(textOnly())).toEqual({ status: 'pass' });
  });

  it.each([
    ['a place', { fate: 'kept', hasLocation: true }],
    ['a name', { fate: 'kept', mentions: [named] }],
    ['nobody knows what', { fate: 'unknown' }],
  ] as const)('asks for a look when %s stays', (_, metadata) => {
    expect(run(metadata)).toMatchObject({
      findings: [{ key: `metadata-not-removed:photo-1:${metadata.fate}`, severity: 'review' }],
    });
  });

  it('names those who are named', () => {
    expect(run({ fate: 'kept', mentions: [named, named] })).toMatchObject({
      findings: [{ pupilIds: ['fenna', 'sem'], photoId: 'photo-1' }],
    });
  });

  it('is a quiet line when what stays tells nothing', () => {
    expect(run({ fate: 'kept', hasThumbnail: true })).toMatchObject({
      findings: [{ severity: 'note' }],
    });
  });

  it('asks for no second look at a file that could not be opened', () => {
    expect(run({ fate: 'kept', hasLocation: true }, 'unsupported-format')).toMatchObject({
      findings: [{ severity: 'note' }],
    });
    expect(run({ fate: 'unknown' }, 'video')).toEqual({ status: 'pass' });
    expect(run({ fate: 'unknown' }, 'read-partly')).toMatchObject({
      findings: [{ severity: 'review' }],
    });
  });
});
