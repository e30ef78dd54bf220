// The files of open drafts: kept, read once, and forgotten.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPhotoShelf } from '../../../utils/checker/photo-shelf.ts';
import { type FileMessage, fileChannelName } from '../../../utils/messaging/checker-protocol.ts';
import { photoId } from '../../../utils/model/ids.ts';
import { fakeBroadcastChannel } from '../../support/fakes/broadcast-channel.ts';
import { fakeDecoder } from '../../support/fakes/decoder.ts';
import { fakeRecogniser } from '../../support/fakes/recogniser.ts';
import { jpeg } from '../../support/pictures/jpeg.ts';

const id = photoId('photo-1');
const file = new File([jpeg()], 'IMG_0001.jpg');

let frame: BroadcastChannel;
let heard: FileMessage[];
beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', fakeBroadcastChannel());
  vi.stubGlobal('createImageBitmap', fakeDecoder(80, 60).decode);
  frame = new BroadcastChannel(fileChannelName);
  heard = [];
  frame.onmessage = ({ data }: MessageEvent<FileMessage>) => heard.push(data);
});
afterEach(() => vi.unstubAllGlobals());

const say = (message: FileMessage): void => frame.postMessage(message);
const putFile = async () => {
  say({ kind: 'put', photoId: id, file });
  await vi.waitFor(() => expect(heard).toContainEqual({ kind: 'have', photoId: id }));
};

describe('the shelf', () => {
  it('says that it has a file, and then can read it', async () => {
    const shelf = createPhotoShelf(fakeRecogniser());
    expect(shelf.has(id)).toBe(false);
    await putFile();
    expect(shelf.has(id)).toBe(true);
    expect(await shelf.read(id, 500)).toMatchObject({ notChecked: null });
  });

  it('says of a file that it has not that its bytes are missing', async () => {
    const shelf = createPhotoShelf(fakeRecogniser());
    expect(await shelf.read(photoId('other'), 500)).toEqual({
      hash: null,
      notChecked: 'bytes-missing',
      lines: [],
    });
  });

  it('reads a file once, however often it is asked', async () => {
    const recogniser = fakeRecogniser();
    const shelf = createPhotoShelf(recogniser);
    await putFile();
    await Promise.all([shelf.read(id, 500), shelf.read(id, 500)]);
    await shelf.read(id, 500);
    expect(recogniser.budgets).toEqual([500]);
  });

  it('gives a file back to a window that asks for it', async () => {
    createPhotoShelf(fakeRecogniser());
    await putFile();
    say({ kind: 'get', photoId: id });
    await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ kind: 'file', photoId: id }));
  });

  it('forgets a file when its draft is gone', async () => {
    const shelf = createPhotoShelf(fakeRecogniser());
    await putFile();
    say({ kind: 'forget', photoIds: [id] });
    await vi.waitFor(() => expect(shelf.has(id)).toBe(false));
    expect(await shelf.read(id, 500)).toMatchObject({ notChecked: 'bytes-missing' });
  });
});
