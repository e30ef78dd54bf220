// What the ledger keeps of a release (R22): no captions, no pictures, only who was named for sure.
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../utils/model/evidence.ts';
import { photoId } from '../../../utils/model/ids.ts';
import { dropPhotos } from '../../../utils/review/open-draft.ts';
import { releaseRow } from '../../../utils/review/release-row.ts';
import { judgeHeld } from '../../../utils/review/review-draft.ts';
import {
  inPicture,
  mention,
  metadataWith,
  photoWith,
  textWith,
} from '../../support/fakes/evidence.ts';
import { heldOf } from '../../support/fakes/held.ts';
import { photo, photoHold, textHold } from '../../support/fakes/hold.ts';
import { fenna, noor, sem } from '../../support/fakes/register.ts';

function row(evidence: Partial<Evidence>) {
  const held = heldOf([photoHold(), textHold('Geheim')], { photos: [photoWith()], ...evidence });
  return releaseRow(held, judgeHeld(held, []), []);
}

describe('the row of a release', () => {
  it('says where, what kind, for whom and with what verdict', () => {
    expect(row({})).toEqual({
      id: 'text-hold',
      post: 'draft',
      host: 'school.example',
      address: 'https://school.example/beheer/nieuws',
      kind: 'texts',
      channel: 'website',
      groups: ['Groep 3'],
      pupilIds: [],
      possibleIds: [],
      verdict: 'review',
      findings: ['people-not-confirmed'],
      reasons: [],
      fileHashes: [],
      changes: { names: 0, covers: 0, photos: 0, cleaned: 0 },
    });
  });

  it('holds the named pupils, not those who were asked about', () => {
    expect(row({ texts: [textWith(mention([sem]))] }).pupilIds).toEqual(['sem']);
  });

  it('holds both of two pupils with the same name, and neither for sure', () => {
    const { pupilIds, possibleIds } = row({ texts: [textWith(mention([sem, noor]))] });
    expect(pupilIds).toEqual([]);
    expect(possibleIds).toEqual(['sem', 'noor']);
  });

  it('holds a child that was named once for sure as sure', () => {
    const texts = [textWith(mention([sem, noor]), mention([sem]))];
    expect(row({ texts })).toMatchObject({ pupilIds: ['sem'], possibleIds: ['noor'] });
  });

  it('holds those who were asked about as possible when the parents are said to agree', () => {
    const held = heldOf([photoHold(), textHold('')], { photos: [photoWith()] });
    const { open } = judgeHeld(held, []);
    const accept = (reason: 'parents-agreed' | 'not-recognisable') => {
      const accepted = open.map(({ key }) => ({ key, reason, holdId: held.part.id }));
      const after = { ...held, draft: { ...held.draft, accepted } };
      return releaseRow(after, judgeHeld(after, []), []);
    };
    expect(open.map(({ check }) => check)).toEqual(['people-not-confirmed']);
    expect(accept('parents-agreed')).toMatchObject({ pupilIds: ['fenna'], possibleIds: [] });
    expect(accept('not-recognisable')).toMatchObject({ pupilIds: [], possibleIds: [] });
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

  it('holds the reasons of its own hold only, each once', () => {
    const held = heldOf([photoHold(), textHold('')], { photos: [photoWith()] });
    const accepted = [
      { key: 'a', reason: 'looked-myself', holdId: photoHold().id },
      { key: 'b', reason: 'not-a-pupil', holdId: held.part.id },
      { key: 'c', reason: 'not-a-pupil', holdId: held.part.id },
    ] as const;
    const after = { ...held, draft: { ...held.draft, accepted } };
    expect(releaseRow(after, judgeHeld(after, []), []).reasons).toEqual(['not-a-pupil']);
  });
});

describe('the row of photos', () => {
  const named = (id: string) =>
    photoWith({ hash: `hash-${id}`, photoMentions: [inPicture(mention([sem]))] }, id);

  it('holds the hashes of what leaves, and the names of those that were not taken out', () => {
    const two = photoHold({ photos: [photo('photo-1'), photo('photo-2')] });
    const photos = [named('photo-1'), photoWith({ hash: null }, 'photo-2')];
    const held = heldOf([two], { photos });
    const whole = releaseRow(held, judgeHeld(held, []), ['hash-of-a-copy']);
    expect(whole).toMatchObject({ pupilIds: ['sem'], fileHashes: ['hash-of-a-copy'] });
    const without = { ...held, draft: dropPhotos(held.draft, [photoId('photo-1')]) };
    expect(releaseRow(without, judgeHeld(without, []), []).pupilIds).toEqual([]);
  });

  it('holds who is named in what is written in a file', () => {
    const mentions = [{ ...mention([sem]), quote: 'Sem' }];
    const photos = [photoWith({ metadata: metadataWith({ mentions }) })];
    const held = heldOf([photoHold()], { photos });
    expect(releaseRow(held, judgeHeld(held, []), []).pupilIds).toEqual(['sem']);
  });

  it('says nothing of the texts around them, which were not released', () => {
    const texts = [textWith(mention([fenna]))];
    const held = heldOf([photoHold()], { photos: [photoWith()], texts });
    expect(releaseRow(held, judgeHeld(held, []), []).pupilIds).toEqual([]);
  });
});
