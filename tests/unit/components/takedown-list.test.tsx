// @vitest-environment happy-dom
// What has to come down on the options page: counts, then names, links and ticks.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  TakedownList,
  type TakedownListProps,
} from '../../../components/options/takedown-list.tsx';
import { NewsLine } from '../../../components/review/news-line.tsx';
import { WordsContext } from '../../../components/shared/words.ts';
import type { TakedownPost, TakedownView } from '../../../utils/model/takedown.ts';
import { nl } from './nl.ts';

const root = document.createElement('div');
beforeEach(() => document.body.replaceChildren(root));
afterEach(() => render(null, root));

const post = (changes: Partial<TakedownPost> = {}): TakedownPost => ({
  post: 'post-1',
  day: '2026-02-03',
  channel: 'website',
  host: 'school.example',
  address: 'https://school.example/nieuws/12',
  state: 'sure',
  ticked: null,
  ...changes,
});
const fenna: TakedownView = {
  pupilRef: 'ab',
  name: 'Fenna van den Berg',
  group: 'Groep 5',
  on: '2026-11-24',
  hasLeft: false,
  purposes: ['website', 'social'],
  isSeen: false,
  sure: [post()],
  possible: [],
};
const events = { onShow: vi.fn(), onTick: vi.fn(), onSee: vi.fn(), onTrustClock: vi.fn() };

function show(changes: Partial<TakedownListProps> = {}): string {
  const summary = { open: 1, knownFrom: '2026-09-01', isClockDoubtful: false };
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <TakedownList
          {...{ summary, takedowns: [fenna], error: null, today: '2026-11-24' }}
          {...events}
          {...changes}
        />
      </WordsContext.Provider>,
      root,
    ),
  );
  return root.textContent ?? '';
}
const press = (label: string) =>
  act(() =>
    [...root.querySelectorAll<HTMLElement>('button')]
      .find((it) => (it.getAttribute('aria-label') ?? it.textContent)?.startsWith(label))
      ?.click(),
  );

it('shows a count, and no name, until somebody asks', () => {
  const said = show({ takedowns: null });
  expect(said).toContain('Voor 1 leerling is er iets te doen of te zien.');
  expect(said).toContain('Wat vóór 1 september 2026 is geplaatst, kent Beeldwacht niet.');
  expect(said).not.toContain('Fenna');
  press('Toon wat weg moet');
  expect(events.onShow).toHaveBeenCalledWith(true);
});

it('says who, what not any more, and where it is; a tick is told with its post', () => {
  const said = show();
  expect(said).toContain('Fenna van den Berg (Groep 5)');
  expect(said).toContain('Niet meer op de openbare website en op sociale media.');
  expect(root.querySelector('a')?.href).toBe('https://school.example/nieuws/12');
  press('Was al weg');
  expect(events.onTick).toHaveBeenCalledExactlyOnceWith('ab', 'post-1', 'was-gone');
  press('Gezien: Fenna');
  expect(events.onSee).toHaveBeenCalledExactlyOnceWith(['ab']);
});

it('says what is not known: the address, or whether it was published at all', () => {
  const said = show({
    takedowns: [{ ...fenna, sure: [post({ address: null, state: 'unsure' })] }],
  });
  expect(said).toContain('op school.example, adres niet bekend');
  expect(said).toContain('Onzeker: de browser stopte');
  expect(root.querySelector('a')).toBeNull();
});

it('puts away what is done, with a way back', () => {
  const ticked = { outcome: 'removed', on: '2026-11-24' } as const;
  const said = show({ takedowns: [{ ...fenna, isSeen: true, sure: [post({ ticked })] }] });
  expect(said).toContain('Afgehandeld: 1 leerling');
  expect(said).toContain('Verwijderd op 24 november 2026');
  press('Toch niet');
  expect(events.onTick).toHaveBeenLastCalledWith('ab', 'post-1', null);
});

it('asks of photos of the group whether the pupil is in them', () => {
  const said = show({ takedowns: [{ ...fenna, sure: [], possible: [post()] }] });
  expect(said).toContain("Mogelijk: 1 bericht met foto's van de groep");
  expect(said).toContain('Staat er niet op');
});

it('is news in a line, for three at most', () => {
  const news = [0, 1, 2, 3, 4].map((at) => ({ ...fenna, pupilRef: `${at}` }));
  const onSee = vi.fn();
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <NewsLine news={news} recordings={2} onSee={onSee} />
      </WordsContext.Provider>,
      root,
    ),
  );
  const lines = [...root.querySelectorAll('li')].map((it) => it.textContent);
  expect(lines).toHaveLength(5);
  expect(lines[0]).toBe(
    'Fenna van den Berg (Groep 5): niet meer op de openbare website en op sociale media.',
  );
  expect(lines[3]).toBe('En nog 2.');
  expect(lines[4]).toBe('2 interne opnamen moeten gewist worden.');
  press('Gezien');
  expect(onSee).toHaveBeenCalled();
});

it('asks whether the date is right when it is far ahead', () => {
  const summary = { open: 0, knownFrom: '2026-09-01', isClockDoubtful: true };
  expect(show({ summary, today: '2029-01-02' })).toContain('2 januari 2029');
  press('De datum klopt');
  expect(events.onTrustClock).toHaveBeenCalled();
});
