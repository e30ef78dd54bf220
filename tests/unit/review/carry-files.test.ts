// Files that come by message: to the checker, and back from it or from the review that brought them.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FileMessage, fileChannelName } from '../../../utils/messaging/checker-protocol.ts';
import { photoOf, toReviews } from '../../../utils/messaging/review-messages.ts';
import { photoId } from '../../../utils/model/ids.ts';
import { onExtensionMessage, type Sender } from '../../../utils/platform/runtime.ts';
import { carryFiles } from '../../../utils/review/carry-files.ts';
import { createFileMessages } from '../../../utils/review-frame/file-messages.ts';
import { fakeBroadcastChannel } from '../../support/fakes/broadcast-channel.ts';
import { browser, restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const id = photoId('photo-1');
const file = new File(['x'], 'IMG_0001.jpg');
const frame: Sender = {
  url: null,
  tabId: 7,
  frameId: 3,
  documentId: null,
  isOwnExtension: true,
};

const background: Sender = { ...frame, tabId: null };

/** What the checker was told, and says. */
let heard: FileMessage[];
let says: (message: FileMessage) => FileMessage | null;
beforeEach(() => {
  restartBrowser();
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', fakeBroadcastChannel());
  heard = [];
  says = () => null;
  const checker = new BroadcastChannel(fileChannelName);
  checker.onmessage = ({ data }: MessageEvent<FileMessage>) => {
    heard.push(data);
    const answer = says(data);
    if (answer !== null) checker.postMessage(answer);
  };
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The background, to which the review's questions go. */
function startBackground(): void {
  const handlers = carryFiles();
  onExtensionMessage((message) => {
    const { to, type, input } = message as {
      to: string;
      type: keyof typeof handlers;
      input: never;
    };
    return to === 'background' ? handlers[type](input, frame) : undefined;
  });
}

describe('a file in a message', () => {
  it('is put where the checker is, and nobody is told so before it has it', async () => {
    startBackground();
    const put = createFileMessages().put(id, file);
    const isPut = vi.fn();
    void put.then(isPut);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(heard).toEqual([{ kind: 'put', photoId: id, file }]);
    expect(isPut).not.toHaveBeenCalled();
    new BroadcastChannel(fileChannelName).postMessage({ kind: 'have', photoId: id });
    await put;
  });

  it('comes back from the checker, and so does a copy', async () => {
    const copy = new Blob(['clean']);
    says = ({ kind }) =>
      kind === 'get'
        ? { kind: 'file', photoId: id, file }
        : { kind: 'copy', photoId: id, hash: 'aa', file: copy };
    startBackground();
    expect(await createFileMessages().get(id)).toBe(file);
    expect(await createFileMessages().getCopy({ id, hash: 'aa' })).toBe(copy);
  });

  it('comes back from the review that brought it, when the checker has been started again', async () => {
    startBackground();
    createFileMessages().serve(() => undefined);
    createFileMessages().serve((asked) => (asked === id ? file : undefined));
    expect(await createFileMessages().get(id)).toBe(file);
  });
});

describe('that a photo was read', () => {
  it.each([
    ['is told to the reviews by an event page', undefined, [[id]]],
    ['is heard over the channel where there is one', browser.offscreen, []],
  ])('%s', async (_, offscreen, told) => {
    const { offscreen: usual } = browser;
    browser.offscreen = offscreen;
    startBackground();
    browser.offscreen = usual;
    const onRead = vi.fn();
    const seen = vi.fn();
    createFileMessages().onProgress({ seen, read: onRead });
    new BroadcastChannel(fileChannelName).postMessage({ kind: 'seen', photoId: id });
    new BroadcastChannel(fileChannelName).postMessage({ kind: 'read', photoId: id });
    await vi.advanceTimersByTimeAsync(10);
    expect(onRead.mock.calls).toEqual(told);
    expect(seen.mock.calls).toEqual(told);
  });
});

describe('a question for a file', () => {
  it.each<readonly [string, Partial<Sender>]>([
    ['a page', { url: 'https://school.example/' }],
    ['another extension', { isOwnExtension: false, tabId: null }],
    ['a review', { url: 'chrome-extension://beeldwacht/review.html' }],
  ])('from %s is not answered', (_, sender) => {
    const question = toReviews('want-file', id);
    expect(photoOf('want-file', question, { ...frame, ...sender })).toBeNull();
    expect(photoOf('read', question, background)).toBeNull();
    expect(photoOf('want-file', question, background)).toBe(id);
  });
});
