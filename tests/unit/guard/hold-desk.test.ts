// @vitest-environment happy-dom
// Open holds of a page into which no frame is let: they stay held, and end by the background's word.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Held } from '../../../utils/guard/describe-hold.ts';
import { createHoldDesk, type HoldDesk } from '../../../utils/guard/hold-desk.ts';
import type { Settlement } from '../../../utils/messaging/guard-protocol.ts';
import { type HoldId, photoId } from '../../../utils/model/ids.ts';
import { onExtensionMessage } from '../../../utils/platform/runtime.ts';
import { settle } from '../../support/fakes/gate-holds.ts';
import { seen } from '../../support/fakes/hold.ts';
import { browser, restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const marks = () => document.documentElement.querySelectorAll(':scope > div');

let desk: HoldDesk;
let asked: unknown[];
beforeEach(() => {
  restartBrowser();
  for (const mark of marks()) mark.remove();
  asked = [];
  onExtensionMessage((message) => {
    asked.push(message);
    return Promise.resolve({ rejected: true });
  });
  desk = createHoldDesk();
});

const held: Held = {
  kind: 'texts',
  source: 'click',
  place: { adapter: 'generic-form', host: 'school.example', path: '/' },
  audience: seen([]),
  files: [],
  texts: [],
};
const word = (holdId: HoldId, outcome: Settlement['outcome'] = 'released'): Settlement => ({
  holdId,
  outcome,
  photos: [],
});

describe('a hold', () => {
  it('stays when the extension cannot be reached, and the page says so', async () => {
    const onSettled = vi.fn();
    desk.open(held, onSettled);
    await settle();
    expect(onSettled).not.toHaveBeenCalled();
    expect(marks()).toHaveLength(1);
  });

  it('ends once, however often the word comes, and the answer stays the same', async () => {
    const onSettled = vi.fn();
    const id = desk.open(held, onSettled);
    await settle();
    expect(await desk.settle(word(id))).toBe('done');
    expect(await desk.settle(word(id))).toBe('done');
    await settle();
    expect(onSettled.mock.calls).toEqual([[[]]]);
    expect(await desk.settle(word(id, 'withdrawn'))).toBe('unknown');
  });

  it('that is withdrawn lets nothing through', async () => {
    const onSettled = vi.fn();
    const id = desk.open(held, onSettled);
    await settle();
    expect(await desk.settle(word(id, 'withdrawn'))).toBe('done');
    await settle();
    expect(onSettled.mock.calls).toEqual([[null]]);
  });

  it('that the page dropped was not released, whatever the background had decided', async () => {
    const onSettled = vi.fn();
    const id = desk.open(held, onSettled);
    await settle();
    desk.drop(id);
    await settle();
    expect(marks()).toHaveLength(0);
    expect(asked).toContainEqual(
      expect.objectContaining({ type: 'guard/gone', input: { holdId: id } }),
    );
    expect(await desk.settle(word(id))).toBe('unknown');
    expect(await desk.settle(word(id, 'withdrawn'))).toBe('done');
    await settle();
    expect(onSettled).not.toHaveBeenCalled();
  });

  it('whose copies cannot be had stays, and lets nothing through', async () => {
    vi.useFakeTimers();
    const onSettled = vi.fn();
    const files = [new File(['x'], 'fenna.jpg')];
    const id = desk.open({ ...held, kind: 'photos', files }, onSettled);
    await vi.advanceTimersByTimeAsync(2_000);
    const photos = [{ id: photoId('photo-1'), newName: 'foto-1.jpg', copyHash: 'aa' }];
    const answers = [desk.settle({ ...word(id), photos }), desk.settle({ ...word(id), photos })];
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await Promise.all(answers)).toEqual(['no-copy', 'no-copy']);
    await vi.advanceTimersByTimeAsync(10);
    expect(onSettled).not.toHaveBeenCalled();
    // It can still be ended, by another word.
    expect(await desk.settle(word(id, 'withdrawn'))).toBe('done');
    vi.useRealTimers();
  });

  it('is given back to the page, and not let go, when the extension was updated', async () => {
    vi.useFakeTimers();
    const { id: usual } = browser.runtime;
    const desk = createHoldDesk();
    const onSettled = vi.fn();
    desk.open(held, onSettled);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(onSettled).not.toHaveBeenCalled();
    // What a script that is left over in a page sees of its extension.
    Object.assign(browser.runtime, { id: undefined });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(onSettled.mock.calls).toEqual([[null]]);
    expect(marks()).toHaveLength(1);
    const later = vi.fn();
    desk.open(held, later);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(later.mock.calls).toEqual([[null]]);
    Object.assign(browser.runtime, { id: usual });
    vi.useRealTimers();
  });

  it('that this page never had is not known here', async () => {
    const id = desk.open(held, () => undefined);
    desk.endDraft();
    await settle();
    const other = createHoldDesk();
    expect(await other.settle(word(id))).toBe('unknown');
  });

  it('that the page drops while the extension cannot be reached fails quietly', async () => {
    const id = desk.open(held, () => undefined);
    desk.drop(id);
    await settle();
    expect(await desk.settle(word(id))).toBe('unknown');
  });
});

describe('a look', () => {
  it('holds nothing, and when it cannot be shown the mark says so and goes', async () => {
    vi.useFakeTimers();
    const onLooked = vi.fn();
    desk.look({ place: held.place, audience: held.audience, texts: [] }, onLooked);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(asked).toContainEqual(expect.objectContaining({ type: 'guard/hello' }));
    expect(marks()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(marks()).toHaveLength(0);
    expect(onLooked).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});
