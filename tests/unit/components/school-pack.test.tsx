// @vitest-environment happy-dom
// The school pack on the options page: one step at a time, and no phrase left to read.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { SchoolPack, type SchoolPackProps } from '../../../components/school-pack.tsx';
import { WordsContext } from '../../../components/words.ts';
import { nl } from './nl.ts';

const root = document.createElement('div');
afterEach(() => render(null, root));

const atRest: SchoolPackProps = {
  busy: false,
  error: null,
  notice: null,
  offered: null,
  own: '',
  isStrong: true,
  file: null,
  typed: '',
  onOffer: vi.fn(),
  onOwn: vi.fn(),
  onMake: vi.fn(),
  onFile: vi.fn(),
  onTyped: vi.fn(),
  onTake: vi.fn(),
  onCancel: vi.fn(),
};

function show(changes: Partial<SchoolPackProps> = {}): string {
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <SchoolPack {...atRest} {...changes} />
      </WordsContext.Provider>,
      root,
    ),
  );
  return root.textContent ?? '';
}
const press = (name: string) =>
  [...root.querySelectorAll('button')].find((it) => it.textContent === name)?.click();

it('offers to make one and to take one over, and tells what came of it', () => {
  const text = show({ notice: 'Klaar.' });
  expect(text).toContain('Maak schoolpakket');
  expect(text).toContain('Kies een schoolpakket');
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Klaar.');
});

it('shows the phrase that was made up, until one’s own is typed', () => {
  expect(show({ offered: 'banaan tijger' })).toContain('banaan tijger');
  expect(root.textContent).not.toContain('Kies een schoolpakket');
  const text = show({ offered: 'banaan tijger', own: 'geheim' });
  expect(text).not.toContain('banaan');
  expect(root.querySelector<HTMLInputElement>('[name="ownPhrase"]')?.type).toBe('password');
});

it('makes nothing with a weak phrase, and says why', () => {
  const onMake = vi.fn();
  expect(show({ offered: 'x', own: 'kort', isStrong: false, onMake })).toContain('te kort');
  press('Bewaar het bestand');
  expect(onMake).not.toHaveBeenCalled();
  show({ offered: 'x', isStrong: true, onMake });
  press('Bewaar het bestand');
  expect(onMake).toHaveBeenCalledOnce();
});

it('asks for the phrase of a file, and takes nothing over without one', () => {
  const onTake = vi.fn();
  expect(show({ file: 'schoolpakket.beeldwacht', onTake })).toContain('schoolpakket.beeldwacht');
  expect(root.textContent).not.toContain('Maak schoolpakket');
  press('Neem het pakket over');
  expect(onTake).not.toHaveBeenCalled();
  show({ file: 'schoolpakket.beeldwacht', typed: 'banaan', onTake });
  root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  expect(onTake).toHaveBeenCalledOnce();
});
