// @vitest-environment happy-dom
// The import of the pupils' list: a file out, counts in.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RegisterImport } from '../../../components/options/register-import.tsx';
import { WordsContext } from '../../../components/shared/words.ts';
import { nl } from './nl.ts';

const root = document.createElement('div');
afterEach(() => render(null, root));

const groups = [
  { name: 'groep 3', pupils: 20, mayNotWebsite: 2 },
  { name: 'groep 4', pupils: 25, mayNotWebsite: 3 },
];

const nothing = () => undefined;
const idle = {
  error: null,
  notice: null,
  protection: null,
  progress: null,
  preview: null,
  onPaste: nothing,
  onUndo: nothing,
  onMapping: nothing,
  onMode: nothing,
  onConfirm: nothing,
  onTakeOver: nothing,
  onCancel: nothing,
};

function show(busy: boolean, onFile: (file: File) => void): HTMLInputElement {
  const summary = {
    importedAt: '2026-02-03T10:12:00Z',
    isOfLastYear: false,
    undoUntil: null,
    groups,
  };
  act(() =>
    render(
      <WordsContext.Provider value={(key) => (key === 'date_locale' ? 'nl-NL' : key)}>
        <RegisterImport {...idle} summary={summary} busy={busy} onFile={onFile} />
      </WordsContext.Provider>,
      root,
    ),
  );
  const input = root.querySelector('input');
  if (input === null) throw new Error('no file chooser');
  return input;
}

describe('RegisterImport', () => {
  it('shows counts per group and together', () => {
    show(false, () => undefined);
    const rows = [...root.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows.at(1)).toEqual(['groep 3', '20', '2']);
    expect(rows.at(-1)).toEqual(['register_total', '45', '5']);
  });

  it('hands on the chosen file, but not while busy', () => {
    const onFile = vi.fn();
    const file = new File(['x'], 'leerlingen.csv');
    for (const busy of [false, true]) {
      const input = show(busy, onFile);
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      act(() => {
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }
    expect(onFile).toHaveBeenCalledOnce();
    expect(onFile).toHaveBeenCalledWith(file);
  });

  it('says how far a long list has been read', () => {
    const progress = { unit: 'lines', done: 12_000, total: 50_000 } as const;
    act(() =>
      render(
        <WordsContext.Provider value={nl}>
          <RegisterImport {...idle} progress={progress} summary={null} busy onFile={nothing} />
        </WordsContext.Provider>,
        root,
      ),
    );
    expect(root.querySelector('.reading-progress')?.textContent).toBe(
      '12.000 van 50.000 regels gelezen',
    );
    expect(root.querySelector('progress')?.value).toBe(12_000);
    expect(root.textContent).toContain('Annuleer');
  });
});
