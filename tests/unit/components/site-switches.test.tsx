// @vitest-environment happy-dom
// The sites on the options page: on or off, since when, and how to change that.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SiteSwitches } from '../../../components/options/site-switches.tsx';
import { WordsContext } from '../../../components/shared/words.ts';
import type { SiteSwitch } from '../../../utils/model/site-switch.ts';
import { nl } from './nl.ts';

const root = document.createElement('div');
beforeEach(() => document.body.replaceChildren(root));
afterEach(() => render(null, root));

const parro: SiteSwitch = {
  site: 'parro',
  places: ['https://*.parro.com/*'],
  off: null,
  before: [],
};
const onSwitch = vi.fn();

function show(sites: readonly SiteSwitch[], mayBeOff = true): void {
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <SiteSwitches sites={sites} mayBeOff={mayBeOff} notice={null} onSwitch={onSwitch} />
      </WordsContext.Provider>,
      root,
    ),
  );
}
const line = (): string => root.querySelector('li')?.textContent ?? '';
const button = (label: string) => root.querySelector<HTMLElement>(`[aria-label="${label}"]`);

it('offers to switch a site off, for today or until it is switched on', () => {
  show([parro]);
  expect(line()).toBe('Parro parro.comVandaag uitUit tot ik hem aanzet');
  act(() => button('Vandaag uit: Parro')?.click());
  expect(onSwitch).toHaveBeenLastCalledWith('parro', 'off-today');
  act(() => button('Uit tot ik hem aanzet: Parro')?.click());
  expect(onSwitch).toHaveBeenLastCalledWith('parro', 'off');
});

it('says that a site is off, and what it was before, and switches it on', () => {
  const off = { site: 'parro', from: '2026-11-20', until: null, isOver: false };
  const before = [{ site: 'parro', from: '2026-11-03', until: '2026-11-04', isOver: true }];
  show([{ ...parro, off, before }]);
  expect(line()).toContain('Staat uit sinds 20 november 2026.');
  expect(line()).toContain('Eerder uit: 3 november 2026 tot en met 4 november 2026');
  act(() => button('Zet weer aan: Parro')?.click());
  expect(onSwitch).toHaveBeenLastCalledWith('parro', 'on');
});

it('has no buttons where the school forbids it, and says so', () => {
  show([parro], false);
  expect(root.textContent).toContain('Je school heeft bepaald dat geen site uit mag.');
  expect(root.querySelectorAll('button')).toHaveLength(0);
});
