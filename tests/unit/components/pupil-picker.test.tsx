// @vitest-environment happy-dom
// Names behind a button, and a change of one pupil's consent.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { PupilPicker, type PupilPickerProps } from '../../../components/options/pupil-picker.tsx';
import { WordsContext } from '../../../components/shared/words.ts';
import { pupil } from '../../support/fakes/register.ts';
import { nl } from './nl.ts';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

const today = '2026-11-24';
const sem = pupil('Sem//Bakker', 'Groep 3', { website: 'granted' });
const puck = {
  ...pupil('Puck//Vos', ''),
  byHand: { website: { state: 'withdrawn', on: '2026-11-20', source: 'form' } } as const,
};

function show(pupils: PupilPickerProps['pupils']) {
  const on = {
    onShow: vi.fn<PupilPickerProps['onShow']>(),
    onRecord: vi.fn<PupilPickerProps['onRecord']>(),
    onErase: vi.fn<PupilPickerProps['onErase']>(),
  };
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <PupilPicker pupils={pupils} version={1} notice={null} error={null} today={today} {...on} />
      </WordsContext.Provider>,
      root,
    ),
  );
  return on;
}

function choose(name: string, words: string): void {
  const select = root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const option = [...(select?.options ?? [])].find((it) => it.textContent === words);
  if (!select || !option) throw new Error(`no choice ${name}: ${words}`);
  select.value = option.value;
  act(() => {
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function press(words: string): void {
  const button = [...root.querySelectorAll('button')].find((it) => it.textContent === words);
  act(() => button?.click());
}

const tick = (name: string) =>
  act(() => root.querySelector<HTMLInputElement>(`[name="${name}"]`)?.click());

it('shows no name before somebody asks (S20)', () => {
  const { onShow } = show(null);
  expect(root.querySelector('select')).toBeNull();
  press('Toon leerlingen');
  expect(onShow).toHaveBeenCalledWith(true);
});

it('records a withdrawal for the ticked channels', () => {
  const { onRecord } = show([sem, puck]);
  choose('pupilGroup', 'Groep 3');
  choose('pupil', 'Sem Bakker');
  expect(root.textContent).toContain('de openbare website: Toestemming');
  press('Leg vast');
  expect(onRecord).not.toHaveBeenCalled();
  tick('change-website');
  tick('change-press');
  press('Leg vast');
  const record = { state: 'withdrawn', on: today, source: 'parents-told' };
  expect(onRecord).toHaveBeenCalledWith(sem.id, ['website', 'press'], record);
});

it('shows what was recorded, and pupils without a group', () => {
  show([sem, puck]);
  choose('pupilGroup', 'zonder groep');
  choose('pupil', 'Puck Vos');
  expect(root.textContent).toContain('vastgelegd op 20 november 2026');
});

it('erases only after a second press that names the child', () => {
  const { onErase } = show([sem]);
  choose('pupilGroup', 'Groep 3');
  choose('pupil', 'Sem Bakker');
  press('Wis deze leerling');
  expect(onErase).not.toHaveBeenCalled();
  press('Ja, wis Sem Bakker uit Beeldwacht');
  expect(onErase).toHaveBeenCalledWith(sem.id);
});
