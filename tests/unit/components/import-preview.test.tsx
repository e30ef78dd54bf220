// @vitest-environment happy-dom
// A list before it counts: what a person sees, chooses and takes over.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportPreview, type PreviewActions } from '../../../components/options/import-preview.tsx';
import { WordsContext } from '../../../components/shared/words.ts';
import { purposeIds } from '../../../utils/model/channel.ts';
import { pupilId } from '../../../utils/model/ids.ts';
import type { RegisterDifference } from '../../../utils/model/import-plan.ts';
import type { ImportPreview as Preview } from '../../../utils/model/import-preview.ts';
import type { ListMapping, PurposeSource } from '../../../utils/model/list-mapping.ts';
import { nl } from './nl.ts';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

const difference: RegisterDifference = {
  added: [],
  left: [],
  leftWithNo: [],
  moved: 0,
  renamed: [],
  byGivenNames: [],
  tightened: [],
  loosened: [],
  answered: 0,
  heldByHand: [],
  unmatched: [],
  kept: 0,
  doubts: [],
};
const purposes = Object.fromEntries(
  purposeIds.map((id) => [id, id === 'website' ? { column: 1 } : 'keep'] as const),
) as Record<string, PurposeSource> as ListMapping['purposes'];
const preview: Preview = {
  kind: 'table',
  pupils: 25,
  groups: 2,
  staff: 0,
  leavers: 0,
  dropped: [],
  sheets: [],
  unread: [],
  columns: [
    { column: 0, head: 'Naam', example: 'Sem', mayBeAnswers: true },
    { column: 1, head: '', example: 'ja', mayBeAnswers: true },
    { column: 2, head: 'Bezwaar', example: 'ja', mayBeAnswers: false },
  ],
  mapping: { parts: { fullName: 0 }, purposes, words: {} },
  unknownWords: [],
  problems: [],
  mode: 'whole',
  mayChooseMode: false,
  difference,
  confirmed: [],
  lacks: null,
};
const sem = {
  id: pupilId('sem'),
  name: 'Sem Bakker',
  group: 'Groep 3',
  purposes: ['website'] as const,
};

function show(change: Partial<Preview> = {}) {
  const actions = {
    onMapping: vi.fn<PreviewActions['onMapping']>(),
    onMode: vi.fn<PreviewActions['onMode']>(),
    onConfirm: vi.fn<PreviewActions['onConfirm']>(),
    onTakeOver: vi.fn<PreviewActions['onTakeOver']>(),
    onCancel: vi.fn<PreviewActions['onCancel']>(),
  };
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <ImportPreview preview={{ ...preview, ...change }} {...actions} />
      </WordsContext.Provider>,
      root,
    ),
  );
  return actions;
}

function press(words: string): void {
  const button = [...root.querySelectorAll('button')].find((it) => it.textContent === words);
  act(() => button?.click());
}

function choose(name: string, value: string): void {
  const select = root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (select === null) throw new Error(`no choice ${name}`);
  select.value = value;
  act(() => {
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function tick(selector: string): void {
  act(() => root.querySelector<HTMLInputElement>(selector)?.click());
}

describe('taking over', () => {
  it('is one press when nothing is in doubt', () => {
    const { onTakeOver } = show();
    expect(root.textContent).toContain('Gelezen: 25 leerlingen in 2 groepen.');
    expect(root.textContent).toContain('Er verandert niets.');
    press('Neem over');
    expect(onTakeOver).toHaveBeenCalledOnce();
  });

  it('waits for a tick when the list looks like the wrong one', () => {
    const { onTakeOver } = show({ difference: { ...difference, doubts: ['shrunk'] } });
    expect(root.textContent).toContain('Meer dan één op de vijf');
    press('Neem over');
    expect(onTakeOver).not.toHaveBeenCalled();
    tick('.preview-doubts input');
    press('Neem over');
    expect(onTakeOver).toHaveBeenCalledOnce();
  });

  it('waits for what it lacks, and says what', () => {
    const { onTakeOver, onCancel } = show({ lacks: 'names' });
    expect(root.textContent).toContain('Kies eerst in welke kolom de namen staan.');
    expect(root.querySelector('details')?.open).toBe(true);
    press('Neem over');
    expect(onTakeOver).not.toHaveBeenCalled();
    press('Annuleer');
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('the columns', () => {
  it('can be chosen for each part and channel, but not one in which a yes is a no', () => {
    const { onMapping } = show();
    choose('part-group', '1');
    expect(onMapping).toHaveBeenLastCalledWith({
      ...preview.mapping,
      parts: { fullName: 0, group: 1 },
    });
    choose('part-fullName', 'none');
    expect(onMapping).toHaveBeenLastCalledWith({ ...preview.mapping, parts: {} });
    choose('purpose-press', 'refused');
    expect(onMapping.mock.lastCall?.[0].purposes).toEqual({
      ...purposes,
      press: { forAll: 'refused' },
    });
    choose('purpose-website', 'keep');
    expect(onMapping.mock.lastCall?.[0].purposes).toEqual({ ...purposes, website: 'keep' });
    const options = [...root.querySelectorAll('select[name="purpose-press"] option')];
    expect(options.map((it) => it.textContent)).not.toContain('Bezwaar');
    expect(options.map((it) => it.textContent)).toContain('kolom 2 (zoals ‘ja’)');
  });

  it('stay open when the last choice was made', () => {
    show({ lacks: 'decisions' });
    show();
    expect(root.querySelector('details')?.open).toBe(true);
  });

  it('say which channels the list leaves out: no silent no for everybody', () => {
    show();
    expect(root.textContent).toContain('Staat niet in deze lijst, en blijft zoals het was');
    expect(root.querySelector('.preview-facts')?.textContent).toContain('de pers');
    expect(root.querySelector('.preview-facts')?.textContent).not.toContain('openbare website');
  });

  it('say when a list has no answers at all', () => {
    const none = Object.fromEntries(
      purposeIds.map((id) => [id, 'keep']),
    ) as ListMapping['purposes'];
    show({ mapping: { parts: {}, purposes: none, words: {} } });
    expect(root.textContent).toContain('In deze lijst staan geen toestemmingen.');
  });
});

it('a word that nobody knows gets the meaning that a person gives it', () => {
  const { onMapping } = show({ unknownWords: [{ word: '__proto__', count: 3 }] });
  choose('word-__proto__', 'refused');
  const words = onMapping.mock.lastCall?.[0].words;
  expect(Object.entries(words ?? {})).toEqual([['__proto__', 'refused']]);
});

it('the kind of list can be chosen when there is a register', () => {
  const { onMode } = show({ mayChooseMode: true });
  tick('input[type="radio"]:not(:checked)');
  expect(onMode).toHaveBeenCalledWith('answers');
});

describe('the difference', () => {
  it('names everyone for whom a no becomes a yes, and counts lost consents', () => {
    const two = { ...sem, purposes: ['press', 'name'] as const };
    show({ difference: { ...difference, loosened: [sem], tightened: [two], moved: 2 } });
    expect(root.textContent).toContain('Van nee naar ja: 1');
    expect(root.textContent).toContain('Sem Bakker, Groep 3: de openbare website');
    expect(root.textContent).toContain('Toestemmingen ingetrokken: 2');
    expect(root.textContent).toContain('Sem Bakker, Groep 3: de pers en de naam noemen');
    expect(root.textContent).toContain('In een andere groep: 2');
  });

  it('shows a part of very many who are new, and all who go from no to yes', () => {
    const many = Array.from({ length: 600 }, (_, at) => ({ ...sem, id: pupilId(`${at}`) }));
    show({ difference: { ...difference, added: many, loosened: many } });
    expect(root.querySelectorAll('.preview-names li')).toHaveLength(500 + 600);
    expect(root.textContent).toContain('… en nog 100.');
  });

  it('asks by name to give up a no that was recorded by hand', () => {
    const held = { difference: { ...difference, heldByHand: [sem] } };
    const { onConfirm } = show(held);
    tick('input[name="confirmed"]');
    expect(onConfirm).toHaveBeenCalledWith('sem', true);
    show({ ...held, confirmed: [sem.id] });
    expect(root.querySelector<HTMLInputElement>('input[name="confirmed"]')?.checked).toBe(true);
  });

  it('shows who was not found, and what is wrong with which line', () => {
    show({
      difference: { ...difference, unmatched: [{ line: 7, name: 'Puck Vos', group: '' }] },
      problems: [{ kind: 'shifted', line: 12, column: '' }],
    });
    expect(root.textContent).toContain('niet overgenomen: 1Puck Vos');
    expect(root.textContent).toContain('Regel 12: een cel te veel.');
  });
});
