// @vitest-environment happy-dom
// The review of a page that keeps frames out: what the guard asks, brings and says.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWindowHost } from '../../../utils/guard/window-host.ts';
import { maxBytes } from '../../../utils/media/max-bytes.ts';
import type { ToGuard } from '../../../utils/messaging/frame-channel.ts';
import { onExtensionMessage } from '../../../utils/platform/runtime.ts';
import { settle } from '../../support/fakes/gate-holds.ts';
import { photoHold } from '../../support/fakes/hold.ts';
import { restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const hold = photoHold();
const files = hold.photos.map(({ fileName }) => new File(['x'], fileName));
const putBytes = vi.fn<(id: string, file: File) => Promise<void>>();
const settled = { status: 'settled', noteCount: 0, cleaning: 'cleaned' };

let asked: string[];
let said: ToGuard[];
/** The background's answers to `guard/judge`, one after another. */
let answers: unknown[];
beforeEach(() => {
  restartBrowser();
  putBytes.mockReset().mockResolvedValue();
  asked = [];
  said = [];
  answers = [{ status: 'asked' }];
  onExtensionMessage((message) => {
    const { type } = message as { type: string };
    asked.push(type);
    return Promise.resolve(type === 'guard/judge' ? answers.shift() : null);
  });
});

const host = () =>
  createWindowHost((message) => said.push(message), {
    put: putBytes,
    getCopy: () => Promise.reject(new Error('no copy')),
  });
const statuses = () => said.map((it) => (it.kind === 'status' ? it.status : it.kind));

describe('a hold without a frame', () => {
  it('is opened, its files are brought, and the window is said to ask', async () => {
    host().send({ kind: 'hold', hold, files });
    await settle();
    expect(asked).toEqual(['guard/open', 'guard/judge']);
    expect(putBytes.mock.calls).toEqual([[hold.photos[0]?.id, files[0]]]);
    expect(statuses()).toEqual(['checking', 'asking']);
  });

  it('that needs no decision is told quietly', async () => {
    answers = [settled];
    host().send({ kind: 'hold', hold, files });
    await settle();
    expect(statuses()).toEqual(['checking', 'cleaned']);
  });

  it('is asked about again while its photos are being read', async () => {
    vi.useFakeTimers();
    answers = [{ status: 'reading' }, { status: 'reading' }, settled];
    host().send({ kind: 'hold', hold, files });
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(asked).toEqual(['guard/open', 'guard/judge', 'guard/judge', 'guard/judge']);
    expect(statuses()).toEqual(['checking', 'cleaned']);
  });

  it('brings again what the checker has lost, and gives up in the end', async () => {
    answers = Array(9).fill({ status: 'needs-bytes', photoIds: [hold.photos[0]?.id] });
    host().send({ kind: 'hold', hold, files });
    await settle();
    await settle();
    expect(putBytes).toHaveBeenCalledTimes(4);
    expect(statuses()).toEqual(['checking', 'failed']);
  });

  it('does not bring a file that is too large to be looked at', async () => {
    const large = new File(['x'], 'film.mp4');
    Object.defineProperty(large, 'size', { value: maxBytes + 1 });
    host().send({ kind: 'hold', hold, files: [large] });
    await settle();
    expect(putBytes).not.toHaveBeenCalled();
    expect(statuses()).toEqual(['checking', 'asking']);
  });

  it('is shown again without bringing everything anew, until it is settled', async () => {
    answers = [{ status: 'asked' }, { status: 'asked' }];
    const windows = host();
    windows.send({ kind: 'hold', hold, files });
    await settle();
    windows.show();
    await settle();
    expect(putBytes).toHaveBeenCalledTimes(1);
    windows.send({ kind: 'settled', holdId: hold.id });
    windows.show();
    await settle();
    expect(asked.filter((type) => type === 'guard/judge')).toHaveLength(2);
    expect(statuses()).toEqual(['checking', 'asking', 'checking', 'asking', 'idle']);
  });

  it('stays when its files cannot be brought', async () => {
    putBytes.mockRejectedValue(new Error('the port was closed'));
    host().send({ kind: 'hold', hold, files });
    await settle();
    await settle();
    expect(putBytes).toHaveBeenCalledTimes(3);
    expect(asked).toEqual(['guard/open']);
    expect(statuses()).toEqual(['checking', 'failed']);
  });
});
