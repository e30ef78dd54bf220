// "Dit is geen leerling": for a word that is also something else, with what follows from it.
import { useState } from 'preact/hooks';
import type { IgnoreOffer } from '../../utils/model/ignored-word.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import './ignore-words.css';

/** Where the review is, and what it can do about a word. */
export interface Ignoring {
  readonly mode: 'frame' | 'window';
  readonly isInert: boolean;
  readonly onIgnoreWord: (word: string) => void;
  /** Rejects when there is no window. */
  readonly onOpenWindow: () => Promise<void>;
}

export interface IgnoreWordsProps {
  readonly offers: readonly IgnoreOffer[];
  readonly ignoring: Ignoring;
}

export function IgnoreWords({ offers, ignoring }: IgnoreWordsProps) {
  return (
    <>
      {offers.map((offer) => (
        <IgnoreWord key={offer.word} offer={offer} ignoring={ignoring} />
      ))}
    </>
  );
}

function IgnoreWord({ offer, ignoring }: { offer: IgnoreOffer; ignoring: Ignoring }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const isElsewhere = offer.place === 'window' && ignoring.mode === 'frame';
  return (
    <div class="ignore">
      <Button kind="link" isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {words('ignore_ask', offer.shown)}
      </Button>
      {isOpen && (
        <div class="ignore-more">
          <p>{words('ignore_explanation', offer.shown)}</p>
          {isElsewhere && <p>{words('ignore_window_explanation')}</p>}
          <Button kind="secondary" isInert={ignoring.isInert} onPress={go}>
            {words(isElsewhere ? 'ignore_window' : 'ignore_confirm')}
          </Button>
        </div>
      )}
    </div>
  );

  function go(): void {
    if (!isElsewhere) ignoring.onIgnoreWord(offer.word);
    // Without a window nothing has changed, and the button can be pressed again.
    else ignoring.onOpenWindow().catch(() => undefined);
  }
}
