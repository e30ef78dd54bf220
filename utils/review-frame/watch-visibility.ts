/** Whether the review has been in plain sight long enough for a click in it to be meant (S5). */

/** Milliseconds of unbroken visibility before a decision counts. */
const dwell = 800;

interface VisibilityEntry extends IntersectionObserverEntry {
  /** IntersectionObserver v2: not covered, faded, scaled or filtered. Chromium only. */
  readonly isVisible?: boolean;
}

/**
 * Calls `onChange(true)` after 800 ms in which (nearly) all of the element was visible, and `onChange(false)`
 * at once when it no longer is. Where the browser cannot tell, only the 800 ms count.
 */
export function watchVisibility(element: Element, onChange: (may: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const last: VisibilityEntry | undefined = entries.at(-1);
      const isSeen =
        last !== undefined && last.intersectionRatio >= 0.9 && last.isVisible !== false;
      clearTimeout(timer);
      if (isSeen) timer = setTimeout(() => onChange(true), dwell);
      else onChange(false);
    },
    // `delay` is required with `trackVisibility`, and 100 ms the least it may be.
    { threshold: [0, 0.5, 0.9, 1], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  observer.observe(element);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
