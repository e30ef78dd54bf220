// "Ik ken de kinderen niet": what a substitute can do instead of telling who is in the photos.
import { useState } from 'preact/hooks';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';

export function Stranger() {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="stranger" aria-live="polite">
      <Button kind="link" isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {words('people_stranger')}
      </Button>
      {isOpen && <p>{words('people_stranger_explanation')}</p>}
    </div>
  );
}
