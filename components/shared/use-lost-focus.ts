// Takes the keyboard's place along when the pressed button is no longer there.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** After a change of `changes`, not at first, nothing has the focus: then `target` gets it. */
export function useLostFocus(
  target: RefObject<HTMLElement | null>,
  changes: (string | boolean)[],
): void {
  const isFirst = useRef(true);
  useEffect(() => {
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (isLost && !isFirst.current) target.current?.focus();
    isFirst.current = false;
  }, changes);
}
