// @vitest-environment happy-dom
// The words that are no pupil on the options page: a list that can be undone, and a field.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  IgnoredWords,
  type IgnoredWordsProps,
} from '../../../components/options/ignored-words.tsx';
import { WordsContext } from '../../../components/shared/words.ts';
import type { ListedWord } from '../../../utils/model/ignored-word.ts';
import { nl } from './nl.ts';

const root = document.createElement('div');
beforeEach(() => document.body.replaceChildren(root));
afterEach(() => render(null, root));

const said = { day: '2026-02-03', place: 'frame', lapsed: null } as const;
const roos: ListedWord = { ...said, word: 'roos', shown: 'Roos' };
const storm: ListedWord = { ...said, word: 'storm', shown: 'Storm', day: '2026-02-04' };
const events = { onWrite: vi.fn(), onAdd: vi.fn(), onReportAgain: vi.fn() };

function show(changes: Partial<IgnoredWordsProps> = {}): void {
  const props = { ignored: [roos, storm], written: '', notice: null, error: null };
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <IgnoredWords {...props} {...events} {...changes} />
      </WordsContext.Provider>,
      root,
    ),
  );
}
const again = () => [...root.querySelectorAll<HTMLElement>('li button')];

it('lists each word with its day and a way to have it reported again', () => {
  show();
  expect([...root.querySelectorAll('li')].map((it) => it.textContent)).toEqual([
    'Roos sinds 3 februari 2026Weer melden',
    'Storm sinds 4 februari 2026Weer melden',
  ]);
  expect(again()[1]?.getAttribute('aria-label')).toBe('Weer melden: Storm');
  act(() => again()[1]?.click());
  expect(events.onReportAgain).toHaveBeenCalledExactlyOnceWith(storm);
});

it.each([
  ['refusal', 'een leerling met deze naam mag niet overal op de foto'],
  ['whole-name', 'zo heet een leerling voluit'],
] as const)('says that a word does not count at present, for a %s', (lapsed, why) => {
  show({ ignored: [{ ...roos, lapsed }, storm] });
  const [first, second] = [...root.querySelectorAll('li')].map((it) => it.textContent);
  expect(first).toContain(`Wordt nu toch gemeld: ${why}`);
  expect(second).not.toContain('toch gemeld');
});

it('takes the focus to its heading when the pressed line is gone', () => {
  show();
  act(() => again()[1]?.focus());
  show({ ignored: [roos] });
  expect(document.activeElement?.textContent).toBe('Woorden die geen leerling zijn');
});

it('takes another word, by the button and by Enter', () => {
  show({ ignored: [], written: 'Roos' });
  expect(root.textContent).toContain('Er zijn nog geen woorden.');
  const input = root.querySelector('input');
  if (input === null) throw new Error('no field');
  input.value = 'Roosje';
  act(() => {
    input.dispatchEvent(new Event('input', { bubbles: true }));
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    root.querySelector<HTMLElement>('form button')?.click();
  });
  expect(events.onWrite).toHaveBeenCalledExactlyOnceWith('Roosje');
  expect(events.onAdd).toHaveBeenCalledTimes(2);
});
