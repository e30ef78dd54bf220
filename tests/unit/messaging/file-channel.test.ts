// Files go to the checker and come back; a checker that is gone is not waited for.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FileMessage, fileChannelName } from '../../../utils/messaging/checker-protocol.ts';
import { createFileChannel } from '../../../utils/messaging/file-channel.ts';
import { photoId } from '../../../utils/model/ids.ts';
import { TimeoutError } from '../../../utils/platform/with-timeout.ts';
import { fakeBroadcastChannel } from '../../support/fakes/broadcast-channel.ts';

const id = photoId('photo-1');
const file = new File(['x'], 'IMG_0001.jpg');

let checker: BroadcastChannel;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', fakeBroadcastChannel());
  checker = new BroadcastChannel(fileChannelName);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The checker says this to every question. */
function says(...answers: readonly FileMessage[]): FileMessage[] {
  const heard: FileMessage[] = [];
  checker.onmessage = ({ data }: MessageEvent<FileMessage>) => {
    heard.push(data);
    for (const answer of answers) checker.postMessage(answer);
  };
  return heard;
}

describe('the carrier', () => {
  it('has put a file when the checker says that it has that file', async () => {
    const heard = says({ kind: 'have', photoId: photoId('other') }, { kind: 'have', photoId: id });
    await createFileChannel().put(id, file);
    expect(heard).toEqual([{ kind: 'put', photoId: id, file }]);
  });

  it('gets the file that it asked for', async () => {
    const other = new File(['y'], 'b.jpg');
    says(
      { kind: 'file', photoId: photoId('other'), file: other },
      { kind: 'file', photoId: id, file },
    );
    expect(await createFileChannel().get(id)).toBe(file);
  });

  it('gets the copy that it asked for, and no other of the same photo', async () => {
    const copy = new Blob(['clean']);
    says(
      { kind: 'copy', photoId: id, hash: 'bb', file: new Blob(['other']) },
      { kind: 'copy', photoId: photoId('other'), hash: 'aa', file: new Blob(['other']) },
      { kind: 'copy', photoId: id, hash: 'aa', file: copy },
    );
    expect(await createFileChannel().getCopy({ id, hash: 'aa' })).toBe(copy);
  });

  it('hears which photos the checker has looked at', async () => {
    const heard: string[] = [];
    createFileChannel().onProgress({
      seen: (it) => heard.push(`seen ${it}`),
      read: (it) => heard.push(`read ${it}`),
    });
    checker.postMessage({ kind: 'have', photoId: id } satisfies FileMessage);
    checker.postMessage({ kind: 'seen', photoId: id } satisfies FileMessage);
    checker.postMessage({ kind: 'read', photoId: id } satisfies FileMessage);
    await vi.advanceTimersByTimeAsync(10);
    expect(heard).toEqual([`seen ${id}`, `read ${id}`]);
  });

  it('answers others who ask for a file that is here, and is silent about the rest', async () => {
    const carrier = createFileChannel();
    carrier.serve((asked) => (asked === id ? file : undefined));
    const heard = says();
    const other = createFileChannel();
    expect(await other.get(id)).toBe(file);
    checker.postMessage({ kind: 'get', photoId: photoId('other') } satisfies FileMessage);
    checker.postMessage({ kind: 'put', photoId: id, file } satisfies FileMessage);
    await vi.advanceTimersByTimeAsync(10);
    expect(heard.filter(({ kind }) => kind === 'file')).toEqual([
      { kind: 'file', photoId: id, file },
    ]);
  });

  it('gives up when nobody answers', async () => {
    says({ kind: 'have', photoId: photoId('other') });
    const put = createFileChannel()
      .put(id, file)
      .catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await put).toBeInstanceOf(TimeoutError);
  });
});
