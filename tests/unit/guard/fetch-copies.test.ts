// What goes through comes from the frame, whole and in order, or not at all.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCopyFetcher } from '../../../utils/guard/fetch-copies.ts';
import type { ToFrame } from '../../../utils/messaging/frame-channel.ts';
import { holdId, photoId } from '../../../utils/model/ids.ts';

const hold = holdId('hold-1');
const wanted = [
  { id: photoId('a'), hash: 'aa' },
  { id: photoId('b'), hash: 'bb' },
];
const files = [new Blob(['a']), new Blob(['b'])];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function asked() {
  const fetcher = createCopyFetcher();
  const sent: ToFrame[] = [];
  return { fetcher, sent, answer: fetcher.fetch(hold, wanted, (it) => sent.push(it)) };
}

describe('copies', () => {
  it('are asked for by what they must be', async () => {
    const { fetcher, sent, answer } = asked();
    expect(sent).toEqual([{ kind: 'fetch-copies', holdId: hold, copies: wanted }]);
    fetcher.take({ kind: 'copies', holdId: holdId('other'), files: [] });
    fetcher.take({ kind: 'copies', holdId: hold, files });
    expect(await answer).toBe(files);
  });

  it('are not asked for where there are none', async () => {
    const sent: ToFrame[] = [];
    expect(await createCopyFetcher().fetch(hold, [], (it) => sent.push(it))).toEqual([]);
    expect(sent).toEqual([]);
  });

  it.each([
    ['the frame has none', null],
    ['one of them is missing', files.slice(1)],
  ])('are none when %s', async (_, given) => {
    const { fetcher, answer } = asked();
    fetcher.take({ kind: 'copies', holdId: hold, files: given });
    expect(await answer).toBeNull();
  });

  it('are none when nobody answers', async () => {
    const { answer } = asked();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await answer).toBeNull();
  });
});
