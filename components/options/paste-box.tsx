// Takes a table from the clipboard. What is pasted is handed on as text; nothing of it is shown.
import { useState } from 'preact/hooks';
import { useWords } from '../shared/words.ts';

export interface PasteBoxProps {
  readonly isInert: boolean;
  readonly onPaste: (pasted: { readonly html: string; readonly text: string }) => void;
}

export function PasteBox({ isInert, onPaste }: PasteBoxProps) {
  const words = useWords();
  const [isEmpty, setEmpty] = useState(false);
  return (
    <label class="paste-box">
      <span>{words('register_pasted')}</span>
      <textarea
        rows={2}
        name="pastedList"
        autocomplete="off"
        value=""
        readOnly={isInert}
        // Typing is no way in: names would stand in the page, and in the browser's own memory.
        onInput={({ currentTarget }) => {
          currentTarget.value = '';
        }}
        onPaste={(event) => {
          event.preventDefault();
          if (isInert) return;
          const html = event.clipboardData?.getData('text/html') ?? '';
          const text = event.clipboardData?.getData('text/plain') ?? '';
          setEmpty(html === '' && text === '');
          if (html !== '' || text !== '') onPaste({ html, text });
        }}
      />
      {isEmpty && <span class="list-quiet">{words('register_pasted_none')}</span>}
    </label>
  );
}
