/** Tells when fields may have moved. Listens only while there is a field to follow. */

/** For what no event tells: a field that is gone, or pushed down by what is above it. In ms. */
const tick = 1_000;

export interface MoveWatch {
  watch(field: Element): void;
  /** Until the next `watch`. */
  stop(): void;
}

/** `onMove` runs once a frame at most. `onTick` runs before it, each second. */
export function watchMoves(onMove: () => void, onTick: () => void): MoveWatch {
  let stopping: AbortController | null = null;
  let isAsked = false;

  const move = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      if (stopping !== null) onMove();
    });
  };

  const start = (): AbortController => {
    const stopped = new AbortController();
    const resizes = new ResizeObserver(move);
    const timer = setInterval(() => {
      onTick();
      move();
    }, tick);
    stopped.signal.addEventListener('abort', () => {
      clearInterval(timer);
      resizes.disconnect();
    });
    sizes = resizes;
    return stopped;
  };
  let sizes: ResizeObserver | null = null;

  return {
    watch(field) {
      stopping ??= start();
      sizes?.observe(field);
      const options = { capture: true, passive: true, signal: stopping.signal };
      // A field moves with everything around it, in its own frame and in those around that.
      for (let at = field.ownerDocument.defaultView; at !== null; at = around(at)) {
        at.addEventListener('scroll', move, options);
        at.addEventListener('resize', move, options);
      }
    },
    stop() {
      stopping?.abort();
      stopping = null;
    },
  };
}

function around(view: Window & typeof globalThis): (Window & typeof globalThis) | null {
  return view === window ? null : (view.frameElement?.ownerDocument.defaultView ?? null);
}
