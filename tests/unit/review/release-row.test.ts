// What the ledger keeps of a release (R22): no captions, no pictures, only who was named for sure.
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../utils/model/evidence.ts';
import { defaultPolicy } from '../../../utils/model/policy.ts';
import { addHold, heldPart } from '../../../utils/review/open-draft.ts';
import { releaseRow } from '../../../utils/review/release-row.ts';
import { judgeDraft } from '../../../utils/review/review-draft.ts';
import { mention, photoWith, textWith } from '../../support/fakes/evidence.ts';
import { guard, photoHold, textHold } from '../../support/fakes/hold.ts';
import { fenna, noor, register, sem } from '../../support/fakes/register.ts';

function row(evidence: Partial<Evidence>) {
  const photos = addHold(null, photoHold(), guard, ['Groep 3']);
  const draft = {
    ...addHold(photos, textHold('Geheim'), guard, ['Groep 3']),
    evidence: { registerVersion: 1, texts: [], photos: [photoWith()], ...evidence },
  };
  const part = heldPart(draft, textHold('').id);
  if (part === undefined) throw new Error('not held');
  return releaseRow(draft, part, judgeDraft(draft, part, register, defaultPolicy));
}

describe('the row of a release', () => {
  it('says where, what kind, for whom and with what verdict', () => {
    expect(row({})).toEqual({
      id: 'text-hold',
      host: 'school.example',
      path: '/beheer/nieuws',
      kind: 'texts',
      channel: 'website',
      groups: ['Groep 3'],
      pupilIds: [],
      verdict: 'review',
      findings: ['people-not-confirmed'],
      reasons: [],
      fileHashes: [],
    });
  });

  it('holds the named pupils, not those who were asked about', () => {
    expect(row({ texts: [textWith(mention([sem]))] }).pupilIds).toEqual(['sem']);
  });

  it('holds nobody of two pupils with the same name', () => {
    expect(row({ texts: [textWith(mention([sem, noor]))] }).pupilIds).toEqual([]);
  });

  it('holds each pupil and each check once', () => {
    const { pupilIds, findings } = row({
      texts: [textWith(mention([fenna]), mention([fenna]))],
    });
    expect(pupilIds).toEqual(['fenna']);
    expect(findings.filter((check) => check === 'pupil-named-in-text')).toHaveLength(1);
  });

  it('holds nothing of the text itself', () => {
    expect(JSON.stringify(row({ texts: [textWith(mention([fenna]))] }))).not.toContain('Geheim');
  });
});
