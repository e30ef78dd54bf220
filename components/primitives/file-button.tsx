// A button that takes one file: chosen, or dropped on it.
import './button.css';
import './file-button.css';

export interface FileButtonProps {
  readonly kind: 'primary' | 'secondary';
  readonly words: string;
  /** The kinds of files that the browser offers first; the content decides. */
  readonly accept: string;
  readonly isInert: boolean;
  readonly onFile: (file: File) => void;
}

export function FileButton({ kind, words, accept, isInert, onFile }: FileButtonProps) {
  const take = (file: File | undefined): void => {
    if (file !== undefined && !isInert) onFile(file);
  };
  return (
    <label
      class={`button button-${kind} file-button`}
      aria-disabled={isInert}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      <input
        type="file"
        accept={accept}
        onClick={(event) => isInert && event.preventDefault()}
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0]);
          // Emptied, so that the same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      <span>{words}</span>
    </label>
  );
}
