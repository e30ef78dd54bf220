/** Where a person types, told when the hands rest. On a key nothing is done but to note the place. */

/** Milliseconds after the last key. */
const rest = 600;

/** Editors that build their text themselves let no `input` come of a key, an undo or a paste. */
const kinds = ['input', 'keydown', 'compositionend', 'paste', 'cut', 'drop'] as const;

/**
 * `onRest` gets the innermost elements of the events since it was last called. Gives what listens in a
 * window, or listens again. What a page does by script counts for nothing: it could ask names out.
 */
export function watchTyping(
  onRest: (places: readonly EventTarget[]) => void,
): (scope: Window) => void {
  const places = new Set<EventTarget>();
  let lastKey = 0;
  let isComposing = false;
  let isWaiting = false;

  const onTouch = (event: Event): void => {
    if (!event.isTrusted || isScripted(event)) return;
    if ('isComposing' in event && event.isComposing === true) return;
    const [place] = event.composedPath();
    if (place === undefined) return;
    isComposing = false;
    places.add(place);
    lastKey = performance.now();
    // One timer for many keys.
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(look, rest);
  };
  /** What is still being composed (IME, dead keys) is not yet what is written. */
  const onCompose = (event: Event): void => {
    if (event.isTrusted) isComposing = true;
  };

  function look(): void {
    const since = performance.now() - lastKey;
    if (isComposing || since < rest) {
      setTimeout(look, isComposing ? rest : rest - since);
      return;
    }
    isWaiting = false;
    const touched = [...places];
    places.clear();
    onRest(touched);
  }

  return (scope) => {
    try {
      for (const kind of kinds) {
        scope.addEventListener(kind, onTouch, { capture: true, passive: true });
      }
      scope.addEventListener('compositionstart', onCompose, { capture: true, passive: true });
    } catch {
      // A frame of another origin: its fields cannot be read either.
    }
  };
}

/** `document.execCommand` makes trusted input of a script's words: only near a key or press it counts. */
function isScripted({ type }: Event): boolean {
  // Older browsers cannot tell.
  const { userActivation }: { readonly userActivation?: UserActivation } = navigator;
  return type === 'input' && userActivation?.isActive === false;
}
