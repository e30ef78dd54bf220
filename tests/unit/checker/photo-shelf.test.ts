// The files of open drafts: kept, read once, and forgotten.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPhotoShelf } from '../../../utils/checker/photo-shelf.ts';
import { hashFile } from '../../../utils/media/hash-file.ts';
import { type FileMessage, fileChannelName } from '../../../utils/messaging/checker-protocol.ts';
import { photoId } from '../../../utils/model/ids.ts';
import { fakeBroadcastChannel } from '../../support/fakes/broadcast-channel.ts';
import { fakeDecoder } from '../../support/fakes/decoder.ts';
import { noMetadata } from '../../support/fakes/metadata.ts';
import { readers } from '../../support/fakes/readers.ts';
import { fakeRecogniser } from '../../support/fakes/recogniser.ts';
import { tiff } from '../../support/pictures/exif.ts';
import { exifPart, jpeg } from '../../support/pictures/jpeg.ts';

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
    const shelf = createPhotoShelf(readers());
    expect(shelf.has(id)).toBe(false);
    await putFile();
    expect(shelf.has(id)).toBe(true);
    expect(await shelf.read(id, 500)).toMatchObject({ notChecked: null });
  });

  it('says of a file that it has not that its bytes are missing', async () => {
    const shelf = createPhotoShelf(readers());
    expect(await shelf.read(photoId('other'), 500)).toEqual({
      hash: null,
      film: null,
      notChecked: 'bytes-missing',
      lines: [],
      metadata: { ...noMetadata, fate: 'unknown' },
      faces: null,
      unread: [],
    });
  });

  it('reads a file once, however often it is asked', async () => {
    const recogniser = fakeRecogniser();
    const shelf = createPhotoShelf(readers(recogniser));
    await putFile();
    await Promise.all([shelf.read(id, 500), shelf.read(id, 500)]);
    await shelf.read(id, 500);
    expect(recogniser.budgets).toEqual([500]);
  });

  it('gives a file back to a window that asks for it', async () => {
    createPhotoShelf(readers());
    await putFile();
    say({ kind: 'get', photoId: id });
    await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ kind: 'file', photoId: id }));
  });

  it('gives a photo as it is shown, also one that cannot be opened', async () => {
    const decoder = fakeDecoder(80, 60);
    decoder.isBroken = true;
    vi.stubGlobal('createImageBitmap', decoder.decode);
    createPhotoShelf(readers());
    await putFile();
    say({ kind: 'get-preview', photoId: photoId('other') });
    say({ kind: 'get-preview', photoId: id });
    await vi.waitFor(() =>
      expect(heard.at(-1)).toMatchObject({ kind: 'preview', photoId: id, file }),
    );
    expect(heard.filter(({ kind }) => kind === 'preview')).toHaveLength(1);
  });

  it('says of each photo when it has looked at it', async () => {
    const shelf = createPhotoShelf(readers());
    await putFile();
    await shelf.read(id, 500);
    await vi.waitFor(() => expect(heard).toContainEqual({ kind: 'read', photoId: id }));
  });

  it('stops reading for a draft that is gone, and begins no other photo of it', async () => {
    const recogniser = fakeRecogniser();
    const signals: AbortSignal[] = [];
    recogniser.read = (_, __, signal) => {
      signals.push(signal);
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    };
    const shelf = createPhotoShelf(readers(recogniser));
    const ids = ['a', 'b', 'c'].map(photoId);
    for (const photo of ids) say({ kind: 'put', photoId: photo, file });
    await vi.waitFor(() => expect(ids.every((one) => shelf.has(one))).toBe(true));
    const readings = ids.map((one) => shelf.read(one, 500));
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    say({ kind: 'forget', photoIds: ids });
    expect(await Promise.all(readings)).toMatchObject([
      { lines: [] },
      { lines: [] },
      { lines: [] },
    ]);
    expect(signals.map((signal) => signal.aborted)).toEqual([true]);
  });

  it('forgets a file when its draft is gone', async () => {
    const shelf = createPhotoShelf(readers());
    await putFile();
    say({ kind: 'forget', photoIds: [id] });
    await vi.waitFor(() => expect(shelf.has(id)).toBe(false));
    expect(await shelf.read(id, 500)).toMatchObject({ notChecked: 'bytes-missing' });
  });

  it('makes what leaves, and gives just those bytes to whoever asks for them', async () => {
    const shelf = createPhotoShelf(readers());
    const bytes = jpeg(exifPart(tiff({ description: 'Fenna' })));
    say({ kind: 'put', photoId: id, file: new File([bytes], 'fenna.jpg') });
    await vi.waitFor(() => expect(shelf.has(id)).toBe(true));
    const [released, ...more] = await shelf.release([id, photoId('other')], [], false);
    expect(more).toEqual([]);
    expect(released).toEqual({
      photoId: id,
      hash: await hashFile(new Blob([jpeg()])),
      copyType: 'image/jpeg',
    });
    say({ kind: 'get-copy', photoId: id, hash: 'another' });
    say({ kind: 'get-copy', photoId: id, hash: released?.hash ?? '' });
    await vi.waitFor(() => expect(heard.at(-1)?.kind).toBe('copy'));
    const copies = heard.filter((it) => it.kind === 'copy');
    expect(copies).toHaveLength(1);
    expect(new Uint8Array((await copies[0]?.file.arrayBuffer()) ?? [])).toEqual(jpeg());
    say({ kind: 'forget', photoIds: [id] });
    say({ kind: 'get-copy', photoId: id, hash: released?.hash ?? '' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard.filter((it) => it.kind === 'copy')).toHaveLength(1);
  });

  it('lets a file leave as it is where nothing was to be removed', async () => {
    const shelf = createPhotoShelf(readers());
    await putFile();
    const hash = await hashFile(file);
    expect(await shelf.release([id], [], false)).toEqual([{ photoId: id, hash, copyType: null }]);
  });

  it('does not rewrite a file that could not be opened', async () => {
    const decoder = fakeDecoder(80, 60);
    decoder.isBroken = true;
    vi.stubGlobal('createImageBitmap', decoder.decode);
    const shelf = createPhotoShelf(readers());
    const bytes = jpeg(exifPart(tiff({ description: 'Fenna' })));
    say({ kind: 'put', photoId: id, file: new File([bytes], 'half.jpg') });
    await vi.waitFor(() => expect(shelf.has(id)).toBe(true));
    expect(await shelf.read(id, 500)).toMatchObject({
      notChecked: 'undecodable',
      metadata: { fate: 'kept', copy: null },
    });
  });
});
