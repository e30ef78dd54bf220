// Two hundred files at once, many of them bad: a word on each, few pictures open, and none In orde by mistake.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPhotoShelf } from '../../../utils/checker/photo-shelf.ts';
import { type FileMessage, fileChannelName } from '../../../utils/messaging/checker-protocol.ts';
import type { NotCheckedReason } from '../../../utils/model/evidence.ts';
import { photoId } from '../../../utils/model/ids.ts';
import { fakeBroadcastChannel } from '../../support/fakes/broadcast-channel.ts';
import { fakeDecoder } from '../../support/fakes/decoder.ts';
import { readers } from '../../support/fakes/readers.ts';
import { gif } from '../../support/pictures/gif.ts';
import { greyJpeg, jpeg } from '../../support/pictures/jpeg.ts';
import { png } from '../../support/pictures/png.ts';

const kinds: readonly (readonly [string, BlobPart, NotCheckedReason | null])[] = [
  ['good.jpg', jpeg(), null],
  ['cmyk.jpg', greyJpeg({ colours: 4 }), null],
  ['deep.png', png({ depth: 16 }), null],
  ['misnamed.jpg', gif(), null],
  ['empty.jpg', '', 'empty'],
  ['letter.jpg', 'Beste ouders', 'not-a-picture'],
  ['truncated.jpg', greyJpeg().slice(0, -6), 'undecodable'],
  ['huge.png', png({ width: 11_000, height: 11_000, depth: 1 }), 'too-many-pixels'],
  ['bomb.png', png({ width: 9_000, height: 9_000, depth: 1 }), 'too-little-data'],
  ['strip.png', png({ width: 6_000, height: 100 }), 'odd-shape'],
  ['film.jpg', Uint8Array.from(Buffer.from('0000ftypisom')), 'video'],
];

let decoder: ReturnType<typeof fakeDecoder>;
beforeEach(() => {
  decoder = fakeDecoder(80, 60);
  vi.stubGlobal('BroadcastChannel', fakeBroadcastChannel());
  vi.stubGlobal('createImageBitmap', async (...asked: Parameters<typeof decoder.decode>) => {
    const bitmap = await decoder.decode(...asked);
    expect(decoder.open).toBeLessThanOrEqual(4);
    return bitmap;
  });
});
afterEach(() => vi.unstubAllGlobals());

it('gives a word on each of two hundred files', async () => {
  const shelf = createPhotoShelf(readers());
  const frame = new BroadcastChannel(fileChannelName);
  const asked = Array.from({ length: 200 }, (_, at) => {
    const kind = kinds[at % kinds.length];
    if (kind === undefined) throw new Error('no kinds');
    const [name, bytes, reason] = kind;
    const put: FileMessage = {
      kind: 'put',
      photoId: photoId(`${at}`),
      file: new File([bytes], name),
    };
    frame.postMessage(put);
    return { id: put.photoId, reason };
  });
  await vi.waitFor(() => expect(asked.every(({ id }) => shelf.has(id))).toBe(true));
  const whole = await Promise.all(asked.map(({ id }) => shelf.read(id, 500)));
  expect(whole.map(({ notChecked }) => notChecked)).toEqual(asked.map(({ reason }) => reason));
  expect(decoder.open).toBe(0);
});
