// @vitest-environment happy-dom
// A class as a grid: set at once, exceptions by mouse and keyboard, a recorded no that stays, a look before it counts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TickSection, type TickSectionProps } from '../../../components/options/tick-section.tsx';
import { WordsContext } from '../../../components/shared/words.ts';
import type { TickedCells } from '../../../utils/model/tick.ts';
import { planTicks } from '../../../utils/register/grid/plan-ticks.ts';
import { tickRows } from '../../../utils/register/grid/tick-rows.ts';
import { pupil } from '../../support/fakes/register.ts';
import { saidNo } from '../../support/fakes/school-pack.ts';
import { nl } from './nl.ts';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

const fenna = { ...pupil('Fenna//Aal', 'Groep 3'), byHand: { website: saidNo } };
const sem = pupil('Sem//Bos', 'Groep 3', { website: 'refused', press: 'granted' });
const puck = pupil('Puck//Vos', 'Groep 3');
const school = [fenna, sem, puck];
const on = {
  onOpen: vi.fn<TickSectionProps['onOpen']>(),
  onGroup: vi.fn<TickSectionProps['onGroup']>(),
  onDay: vi.fn<TickSectionProps['onDay']>(),
  onSource: vi.fn<TickSectionProps['onSource']>(),
  onPurposes: vi.fn<TickSectionProps['onPurposes']>(),
  onReset: vi.fn<TickSectionProps['onReset']>(),
  onTick: vi.fn<TickSectionProps['onTick']>(),
  onLook: vi.fn<TickSectionProps['onLook']>(),
  onTakeOver: vi.fn<TickSectionProps['onTakeOver']>(),
};
beforeEach(() => vi.clearAllMocks());

const origin = { source: 'parro', on: '2026-11-12' } as const;
function show(ticked: TickedCells = {}, change: Partial<TickSectionProps> = {}): void {
  const props: TickSectionProps = {
    ...{ groups: ['Groep 3', 'Groep 4'], group: 'Groep 3', ...origin, today: '2026-11-24' },
    ...{ purposes: ['website', 'press'], rows: tickRows(school, 'Groep 3', ticked) },
    ...{ difference: null, said: null, busy: false, error: null, notice: null },
    ...on,
    ...change,
  };
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <TickSection {...props} />
      </WordsContext.Provider>,
      root,
    ),
  );
}

const cells = () => [...root.querySelectorAll<HTMLButtonElement>('.tick')];
const labels = () => cells().map((it) => it.getAttribute('aria-label'));
const button = (words: string) =>
  [...root.querySelectorAll('button')].find((it) => it.textContent === words);
function key(name: string): void {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  act(() => void document.activeElement?.dispatchEvent(event));
}

it('shows no name before somebody asks (S20)', () => {
  show({}, { groups: null, group: null, rows: [] });
  expect(root.querySelector('table, select')).toBeNull();
  button('Vink een groep aan')?.click();
  expect(on.onOpen).toHaveBeenCalledWith(true);
});

describe('the grid', () => {
  it('says of each cell whose it is, for what, and what is known', () => {
    show();
    expect(labels()).toEqual([
      'Alle 3 leerlingen, Website: wisselend',
      'Alle 3 leerlingen, Pers: wisselend',
      'Fenna Aal, Website: nee, vastgelegd op 21 november 2026',
      'Fenna Aal, Pers: leeg',
      'Sem Bos, Website: nee',
      'Sem Bos, Pers: ja',
      'Puck Vos, Website: leeg',
      'Puck Vos, Pers: leeg',
    ]);
    expect(root.textContent).toContain('Met een slotje');
  });

  it('goes from yes to no to nothing, and marks what has changed', () => {
    show({ [sem.id]: { press: 'no' } });
    const [, , , , , press, puckWebsite] = cells();
    expect(press?.className).toBe('tick tick-no tick-changed');
    act(() => press?.click());
    expect(on.onTick).toHaveBeenLastCalledWith([sem.id], 'press', 'empty');
    act(() => puckWebsite?.click());
    expect(on.onTick).toHaveBeenLastCalledWith([puck.id], 'website', 'yes');
  });

  it('sets a column by its first cell, and everything by a button', () => {
    show();
    const everybody = school.map(({ id }) => id);
    act(() => cells()[0]?.click());
    expect(on.onTick).toHaveBeenLastCalledWith(everybody, 'website', 'yes');
    act(() => button('Zet alles op nee')?.click());
    expect(on.onTick.mock.calls.slice(1)).toEqual([
      [everybody, 'website', 'no'],
      [everybody, 'press', 'no'],
    ]);
  });

  it('is one stop for Tab; arrows go through it, J and N answer, Ctrl keys stay the browser’s', () => {
    show();
    const stops = () => cells().filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    act(() => stops()[0]?.focus());
    for (const name of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) key(name);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Sem Bos, Pers: ja');
    key('n');
    expect(on.onTick).toHaveBeenLastCalledWith([sem.id], 'press', 'no');
    key('Home');
    key('J');
    expect(on.onTick).toHaveBeenLastCalledWith([sem.id], 'website', 'yes');
    for (const name of ['ArrowUp', 'ArrowUp', 'ArrowUp']) key(name);
    expect(stops().map((it) => it.getAttribute('aria-label'))).toEqual([
      'Alle 3 leerlingen, Website: wisselend',
    ]);
    act(() => cells()[7]?.focus());
    key('n');
    expect(on.onTick).toHaveBeenLastCalledWith([puck.id], 'press', 'no');
    const copy = new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, cancelable: true });
    document.activeElement?.dispatchEvent(copy);
    expect(copy.defaultPrevented).toBe(false);
  });

  it('leaves a recorded no alone', () => {
    show({ [fenna.id]: { website: 'yes' } });
    const cell = cells()[2];
    expect(cell?.getAttribute('aria-disabled')).toBe('true');
    act(() => cell?.click());
    expect(on.onTick).not.toHaveBeenCalled();
  });
});

it('shows by name who goes from no to yes before anything is taken over', () => {
  const rows = tickRows(school, 'Groep 3', { [sem.id]: { website: 'yes' } });
  const { difference } = planTicks(school, rows, ['website'], origin);
  show({}, { rows, difference });
  expect(root.querySelector('table')).toBeNull();
  expect(root.textContent).toContain('Groep 3: overgenomen uit Parro op 12 november 2026');
  expect(root.textContent).toContain('Van nee naar ja: 1Sem Bos, Groep 3: de openbare website');
  // A third of the pupils of this school is more than a tenth.
  act(() => button('Neem over')?.click());
  expect(on.onTakeOver).not.toHaveBeenCalled();
  act(() => root.querySelector<HTMLInputElement>('.preview-doubts input')?.click());
  act(() => button('Neem over')?.click());
  expect(on.onTakeOver).toHaveBeenCalledOnce();
});
