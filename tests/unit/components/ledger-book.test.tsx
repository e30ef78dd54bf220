// @vitest-environment happy-dom
// The ledger for who asks: no name until somebody asks, one page at a time.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LedgerBook, type LedgerBookProps } from '../../../components/options/ledger-book.tsx';
import { ledgerTable } from '../../../components/options/ledger-table.ts';
import { WordsContext } from '../../../components/shared/words.ts';
import { asCsv } from '../../../utils/ledger/posts-as-csv.ts';
import { fenna, jip } from '../../support/fakes/register.ts';
import { nl } from './nl.ts';

const root = document.createElement('div');
beforeEach(() => document.body.replaceChildren(root));
afterEach(() => render(null, root));

const events = {
  onShowPupils: vi.fn(),
  onPupil: vi.fn(),
  onMonth: vi.fn(),
  onClose: vi.fn(),
  onPrint: vi.fn(),
  onSave: vi.fn(),
  onSaveAll: vi.fn(),
};
function show(changes: Partial<LedgerBookProps> = {}): string {
  const days = { today: '2026-01-24', knownFrom: '2025-09-01' };
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <LedgerBook
          {...{ pupils: null, page: null, error: null }}
          {...days}
          {...events}
          {...changes}
        />
      </WordsContext.Provider>,
      root,
    ),
  );
  return root.textContent ?? '';
}
const press = (words: string) =>
  act(() => [...root.querySelectorAll('button')].find((it) => it.textContent === words)?.click());

it('offers the last twelve months, over the turn of the year', () => {
  show();
  const months = [...root.querySelectorAll('option')].map((it) => it.textContent);
  expect(months.slice(1, 3)).toEqual(['januari 2026', 'december 2025']);
  expect(months).toHaveLength(13);
});

it('gives the whole ledger, and nobody’s name in it', () => {
  show();
  press('Bewaar het hele logboek als CSV');
  expect(events.onSaveAll).toHaveBeenCalledOnce();
  const row = {
    ...{ id: 'a', post: 'a', day: '2026-01-03', host: 'school.example', kind: 'texts' as const },
    ...{ address: '=cmd', channel: 'website' as const, state: 'sure' as const, hasFiles: true },
    ...{ groups: ['Groep 3', 'Groep 4'], named: [0], possible: [], verdict: 'review' as const },
    findings: ['pupil-named-in-text' as const, 'people-not-confirmed' as const],
    reasons: ['looked-myself' as const],
    changes: { names: 0, covers: 0, photos: 0, cleaned: 0 },
  };
  const earlier = { ...row, day: '2025-12-24', state: 'unsure' as const, address: null };
  const [heads, first, second] = ledgerTable(nl, { rows: [row, earlier] });
  expect(heads?.slice(0, 4)).toEqual(['Dag', 'Waar', 'Site', 'Adres']);
  expect(first).toHaveLength(heads?.length ?? 0);
  expect(first?.[0]).toBe('2025-12-24');
  expect(first?.[3]).toBe('');
  expect(first?.at(-1)).toBe('onzeker');
  expect(second?.slice(4)).toEqual([
    ...['Groep 3, Groep 4', '1', '0', 'ja', 'Controleren'],
    'In je tekst staat de naam van een leerling; Kijk wie er op de foto’s staan',
    ...['Ik heb zelf gekeken, het klopt', 'ja'],
  ]);
  // What a spreadsheet would run is no formula any more.
  expect(asCsv([second ?? []])).toContain(`"'=cmd"`);
});

it('finds a pupil as it is typed, without accents and capitals', () => {
  show({ pupils: [{ ...fenna, firstName: 'Fénna' }, jip] });
  const field = root.querySelector('input');
  act(() => {
    if (field === null) throw new Error('no field');
    field.value = 'fenna VAN';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  press('Fénna van den Berg (Groep 3)');
  expect(events.onPupil).toHaveBeenCalledExactlyOnceWith(fenna.id);
});

const post = {
  post: 'a',
  day: '2026-01-03',
  channel: 'website',
  host: 'school.example',
  address: 'https://school.example/nieuws/12',
  state: 'sure',
  ticked: null,
} as const;

it('shows a pupil’s posts with their addresses, to print and to save', () => {
  const maybe = { ...post, post: 'b', address: null, state: 'unsure' as const };
  const posts = { sure: [post], possible: [maybe] };
  const said = show({ page: { kind: 'pupil', pupil: fenna, posts } });
  expect(said).toContain('Berichten met Fenna van den Berg');
  expect(said).toContain('Berichten van vóór 1 september 2025 zijn niet bekend.');
  expect(said).toContain('https://school.example/nieuws/12');
  expect(said).toContain('Onzeker');
  press('Print');
  expect(events.onPrint).toHaveBeenCalledOnce();
  press('Bewaar als CSV');
  expect(events.onSave).toHaveBeenCalledExactlyOnceWith(
    [
      ['Dag', 'Waar', 'Adres', 'Zeker'],
      ['2026-01-03', 'op de openbare website', 'https://school.example/nieuws/12', 'ja'],
      ['2026-01-03', 'op de openbare website', 'school.example', 'mogelijk'],
    ],
    'berichten-2026-01-24.csv',
  );
});

it('shows a month in counts', () => {
  const report = {
    month: '2026-01',
    posts: 38,
    withPhotos: 30,
    channels: [{ channel: 'website' as const, posts: 38 }],
    inOrder: 20,
    withReason: 3,
    unsure: 0,
    changes: { names: 5, covers: 4, photos: 2, cleaned: 41 },
    withdrawn: 1,
    removed: 2,
  };
  const said = show({ page: { kind: 'month', report } });
  expect(said).toContain('Maandverslag januari 2026');
  expect(said).toContain('Berichten: 38. Namen weggehaald: 5.');
  expect(said).not.toContain('niet zeker');
  press('Terug');
  expect(events.onClose).toHaveBeenCalledOnce();
});
