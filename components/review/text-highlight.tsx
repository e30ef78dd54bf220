// A text with the names in it marked; of a long text only the words around them.
import { textExcerpt } from './text-excerpt.ts';
import './text-highlight.css';

export interface TextHighlightProps {
  readonly value: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

export function TextHighlight({ value, ranges }: TextHighlightProps) {
  const pieces = textExcerpt(value, ranges);
  return (
    <p class="text-highlight">
      {pieces.map((piece) => (piece.isMarked ? <mark>{piece.text}</mark> : piece.text))}
    </p>
  );
}
