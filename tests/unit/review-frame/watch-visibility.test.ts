// S5: a click counts only after the review was in plain sight long enough. The observer is a fake.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchVisibility } from '../../../utils/review-frame/watch-visibility.ts';

type Entry = { readonly intersectionRatio: number; readonly isVisible?: boolean };

let see: (entry: Entry) => void;
const disconnect = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  disconnect.mockClear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: readonly Entry[]) => void) {
        see = (entry) => callback([entry]);
      }
      observe(): void {}
      disconnect = disconnect;
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const visible: Entry = { intersectionRatio: 1, isVisible: true };

function watch() {
  const seen: boolean[] = [];
  const stop = watchVisibility({} as Element, (may) => seen.push(may));
  return { seen, stop };
}

describe('a review in sight', () => {
  it('may be decided in after 800 ms, not before', () => {
    const { seen } = watch();
    see(visible);
    vi.advanceTimersByTime(799);
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual([true]);
  });

  it('may not any more as soon as it is covered, and then counts anew', () => {
    const { seen } = watch();
    see(visible);
    vi.advanceTimersByTime(800);
    see({ intersectionRatio: 1, isVisible: false });
    expect(seen).toEqual([true, false]);
    see(visible);
    vi.advanceTimersByTime(799);
    expect(seen).toEqual([true, false]);
  });

  it('is not in sight when it is covered within the time', () => {
    const { seen } = watch();
    see(visible);
    vi.advanceTimersByTime(500);
    see({ intersectionRatio: 0.8 });
    vi.advanceTimersByTime(2_000);
    expect(seen).toEqual([false]);
  });

  it('counts only the time where the browser cannot tell', () => {
    const { seen } = watch();
    see({ intersectionRatio: 1 });
    vi.advanceTimersByTime(800);
    expect(seen).toEqual([true]);
  });

  it('is not watched any more when it is gone', () => {
    const { seen, stop } = watch();
    see(visible);
    stop();
    vi.advanceTimersByTime(2_000);
    expect(seen).toEqual([]);
    expect(disconnect).toHaveBeenCalled();
  });
});
