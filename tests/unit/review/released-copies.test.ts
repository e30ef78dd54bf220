// What leaves: a copy where one was promised, else the file itself; never less than was told.
import { describe, expect, it } from 'vitest';
import type { CopiesRequest } from '../../../utils/messaging/checker-protocol.ts';
import type { PhotoEvidence } from '../../../utils/model/evidence.ts';
import { photoId } from '../../../utils/model/ids.ts';
import { makeCopies } from '../../../utils/review/released-copies.ts';
import { mention, metadataWith, photoWith } from '../../support/fakes/evidence.ts';
import { heldOf } from '../../support/fakes/held.ts';
import { photo, photoHold, textHold } from '../../support/fakes/hold.ts';
import { noMetadata } from '../../support/fakes/metadata.ts';
import { fenna } from '../../support/fakes/register.ts';
import { fakeOutside } from '../../support/fakes/review-ports.ts';

const removed = { metadata: metadataWith() };
const made = (
  photos: readonly PhotoEvidence[],
  fate: 'none' | 'removed',
  fileName = 'IMG_1.jpg',
) => {
  const outside = fakeOutside();
  outside.metadata = { ...noMetadata, fate };
  const hold = photoHold({ photos: photos.map(({ photoId }) => photo(photoId, fileName)) });
  return { outside, copies: makeCopies(heldOf([hold], { photos }), outside.ports) };
};

describe('what leaves', () => {
  it('is a copy under a neutral name where metadata was removed', async () => {
    expect(await made([photoWith(removed)], 'removed').copies).toEqual({
      status: 'made',
      photos: [{ id: 'photo-1', newName: 'foto-2026-02-03-1.jpg', copyHash: 'copy-of-photo-1' }],
      hashes: ['copy-of-photo-1'],
    });
  });

  it('is the file itself, with its own name, where there was nothing to remove', async () => {
    expect(await made([photoWith()], 'none').copies).toEqual({
      status: 'made',
      photos: [{ id: 'photo-1', newName: null, copyHash: null }],
      hashes: ['hash-of-photo-1'],
    });
  });

  it('is the file itself under another name where only its name told something', async () => {
    const photos = [photoWith({ fileNameMentions: [mention([fenna])] })];
    expect(await made(photos, 'none', 'fenna.PNG').copies).toMatchObject({
      photos: [{ newName: 'foto-2026-02-03-1.png', copyHash: null }],
    });
  });

  it('is what could not be opened, bit for bit, without asking for a copy', async () => {
    const photos = [
      photoWith({ notChecked: 'undecodable', metadata: metadataWith({ fate: 'kept' }) }),
    ];
    expect(await made(photos, 'removed').copies).toEqual({
      status: 'made',
      photos: [{ id: 'photo-1', newName: null, copyHash: null }],
      hashes: ['aa'.repeat(32)],
    });
  });

  it('is nothing when a promised copy was not made', async () => {
    expect(await made([photoWith(removed)], 'none').copies).toEqual({ status: 'failed' });
  });

  it('is the covered copy, and nothing where that could not be made', async () => {
    const cover = { x: 0, y: 0, width: 1, height: 1, style: 'block' } as const;
    const covers = [{ photoId: photoId('photo-1'), covers: [cover] }];
    const held = heldOf([photoHold()], { photos: [photoWith()] });
    const covered = { ...held, draft: { ...held.draft, covers } };
    const asked: CopiesRequest[] = [];
    const portsThatGive = (copyType: string | null) => ({
      ...fakeOutside().ports,
      async makeCopies(request: CopiesRequest) {
        asked.push(request);
        const files = request.photoIds.map((id) => ({ photoId: id, hash: 'covered', copyType }));
        return { status: 'made', files } as const;
      },
    });
    expect(await makeCopies(covered, portsThatGive('image/jpeg'))).toMatchObject({
      photos: [{ copyHash: 'covered', newName: 'foto-2026-02-03-1.jpg' }],
      hashes: ['covered'],
    });
    expect(asked).toEqual([{ photoIds: ['photo-1'], covers, shrinks: false }]);
    const policy = { ...covered.policy, photos: { shrinkForWeb: true } };
    await makeCopies({ ...covered, policy }, portsThatGive('image/jpeg'));
    expect(asked.at(-1)?.shrinks).toBe(true);
    expect(await makeCopies(covered, portsThatGive(null))).toEqual({ status: 'failed' });
  });

  it('is nothing when the checker cannot do it', async () => {
    const { outside } = made([photoWith()], 'none');
    const ports = { ...outside.ports, makeCopies: () => Promise.reject(new Error('gone')) };
    const held = heldOf([photoHold()], { photos: [photoWith()] });
    expect(await makeCopies(held, ports)).toEqual({ status: 'failed' });
    const none = {
      ...outside.ports,
      makeCopies: async () => ({ status: 'made', files: [] }) as const,
    };
    expect(await makeCopies(held, none)).toEqual({ status: 'failed' });
  });

  it('has numbers that go on through the draft', async () => {
    const outside = fakeOutside();
    outside.metadata = { ...noMetadata, fate: 'removed' };
    const second = photoHold({ photos: [photo('photo-2')] });
    const first = { ...photoHold(), id: 'earlier' as typeof second.id };
    const held = heldOf([first, second], { photos: [photoWith(removed, 'photo-2')] });
    expect(await makeCopies(held, outside.ports)).toMatchObject({
      photos: [{ id: 'photo-2', newName: 'foto-2026-02-03-2.jpg' }],
    });
  });

  it('is nothing of the pictures beside a text: they stand in the page already', async () => {
    const outside = fakeOutside();
    outside.metadata = { ...noMetadata, fate: 'removed' };
    const hold = textHold('Wat een feest', { photos: [photo('photo-1')] });
    const held = heldOf([hold], { photos: [photoWith(removed)] });
    expect(await makeCopies(held, outside.ports)).toEqual({
      status: 'made',
      photos: [],
      hashes: [photoWith(removed).hash],
    });
  });
});
