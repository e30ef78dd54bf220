// Esc goes to the way back, which Enter then takes: one key alone loses nobody's choice.
import { useEffect } from 'preact/hooks';

/** On the document, because a click beside the buttons takes the focus out of the panel. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onEscape();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
