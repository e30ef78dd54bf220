// @vitest-environment happy-dom
// The school's channels on the options page: fields for names, ticks for use, and what they mean.
import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChannelList } from '../../../components/options/channel-list.tsx';
import {
  type ChannelRow,
  changeOf,
  channelRows,
  doubleRow,
} from '../../../components/options/channel-rows.ts';
import { ColumnMapper } from '../../../components/options/column-mapper.tsx';
import { PupilConsents } from '../../../components/options/pupil-consents.tsx';
import { TickChoices } from '../../../components/options/tick-choices.tsx';
import { withChannelWords } from '../../../components/shared/channels.ts';
import { ChannelsProvider } from '../../../components/shared/channels-provider.tsx';
import { WordsContext } from '../../../components/shared/words.ts';
import type { ListMapping } from '../../../utils/model/list-mapping.ts';
import { schoolChannels } from '../../../utils/model/school-channel.ts';
import { guessMapping } from '../../../utils/register/mapping/guess-mapping.ts';
import { sem } from '../../support/fakes/register.ts';
import { nl } from './nl.ts';

const root = document.createElement('div');
beforeEach(() => document.body.replaceChildren(root));
afterEach(() => render(null, root));

const channels = schoolChannels([
  { id: 'newsletter', label: 'Weekbericht' },
  { id: 'press', isUsed: false },
  { id: 'own1', label: 'Jaarboek' },
]);
const onSave = vi.fn();
let rows: readonly ChannelRow[] = [];

function Section({ isLocked }: { readonly isLocked: boolean }) {
  const [now, setNow] = useState(channelRows(nl, channels));
  rows = now;
  return (
    <ChannelList {...{ rows, isLocked, onSave, notice: null, error: null }} onChange={setNow} />
  );
}
const show = (isLocked = false) =>
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <Section isLocked={isLocked} />
      </WordsContext.Provider>,
      root,
    ),
  );
const field = (name: string) => root.querySelector<HTMLInputElement>(`[name="${name}"]`);
function type(name: string, value: string): void {
  const input = field(name);
  if (input === null) throw new Error(`No field ${name}.`);
  input.value = value;
  act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
}
const press = (words: string) =>
  act(() => [...root.querySelectorAll('button')].find((it) => it.textContent === words)?.click());

describe('the list', () => {
  it('shows every channel by its name, and why some cannot be switched off', () => {
    show();
    expect(field('channel-newsletter')?.value).toBe('Weekbericht');
    expect(field('channel-social')?.value).toBe('Sociale media');
    expect(field('use-press')?.checked).toBe(false);
    expect(field('use-website')).toBeNull();
    const lines = [...root.querySelectorAll('li')].map((it) => it.textContent);
    expect(lines.slice(0, 2)).toEqual(Array(2).fill(nl('channels_always')));
    expect(field('channel-own1')?.getAttribute('aria-label')).toBe('Naam van het kanaal Jaarboek');
  });

  it('becomes a change: named, unnamed, off, and new', () => {
    show();
    type('channel-newsletter', ' Nieuwsbrief ');
    type('channel-social', 'Instagram');
    type('channel-website', '');
    act(() => field('use-own1')?.click());
    press('Voeg een kanaal toe');
    expect(document.activeElement).toBe(field('channel-new9'));
    type('channel-new9', 'Schoolkrant');
    press('Voeg een kanaal toe');
    const { channels: changed, added } = changeOf(nl, rows);
    expect(added).toEqual(['Schoolkrant']);
    expect(changed).toHaveLength(9);
    expect(changed).toContainEqual({ id: 'newsletter', label: null, isUsed: true });
    expect(changed).toContainEqual({ id: 'social', label: 'Instagram', isUsed: true });
    expect(changed).toContainEqual({ id: 'website', label: null, isUsed: true });
    expect(changed).toContainEqual({ id: 'own1', label: 'Jaarboek', isUsed: false });
    press('Bewaar de kanalen');
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('has room for six of the school’s own', () => {
    show();
    for (let at = 0; at < 7; at += 1) press('Voeg een kanaal toe');
    expect(rows).toHaveLength(14);
    expect(root.textContent).toContain('niet meer dan zes eigen kanalen');
  });

  it('is only shown where an administrator has set it', () => {
    show(true);
    expect(root.querySelector('input, button')).toBeNull();
    expect(root.textContent).toContain('Je school heeft deze lijst vastgelegd.');
    expect(root.textContent).toContain('PersNiet in gebruik.');
  });
});

it('a name that stands there already is found, also one of ours and the naming of the child', () => {
  const named = (name: string) => [
    ...channelRows(nl, channels),
    { key: 'new', id: null, name, isUsed: true },
  ];
  expect(doubleRow(nl, named('website '))).toBe('website');
  expect(doubleRow(nl, named('Naam noemen'))).toBe('Naam noemen');
  expect(doubleRow(nl, named('Nieuwsbrief'))).toBeNull();
  expect(doubleRow(nl, named(''))).toBeNull();
});

function showForms(forms: ComponentChildren): void {
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <ChannelsProvider channels={channels}>{forms}</ChannelsProvider>
      </WordsContext.Provider>,
      root,
    ),
  );
}

describe('the school’s words and choice', () => {
  it('are those of a change by hand, and of a sentence', () => {
    const events = { onRecord: vi.fn(), onErase: vi.fn() };
    showForms(<PupilConsents pupil={sem} today="2026-11-24" {...events} />);
    expect(root.textContent).toContain('Jaarboek: ');
    expect(root.textContent).toContain('Weekbericht: ');
    expect(root.textContent).not.toContain('nieuwsbrief');
    expect(field('change-own1')).not.toBeNull();
    expect(field('change-press')).toBeNull();
    expect(withChannelWords(nl, channels)('place_newsletter')).toBe('in ‘Weekbericht’');
  });

  it('are those of the ticks', () => {
    const said = { group: null, source: 'parro', on: '2026-11-12', today: '2026-11-24' } as const;
    const onPurposes = vi.fn();
    const events = { onGroup: vi.fn(), onSource: vi.fn(), onDay: vi.fn(), onPurposes };
    showForms(<TickChoices {...said} {...events} groups={[]} purposes={['website']} />);
    expect(field('tick-press')).toBeNull();
    act(() => field('tick-own1')?.click());
    expect(onPurposes).toHaveBeenCalledWith(['website', 'own1']);
  });

  it('are those of the columns, but for what is read from one', () => {
    const heads = ['Roepnaam', 'Jaarboek', 'Pers'];
    const table = { heads, rows: [], badLines: [], dropped: [] };
    const guessed = guessMapping(table, {}, channels);
    const columns = heads.map((head, column) => ({
      column,
      head,
      example: '',
      mayBeAnswers: true,
    }));
    const mapper = (mapping: ListMapping) => (
      <ColumnMapper {...{ mapping, columns }} isOpen={true} onMapping={vi.fn()} />
    );
    showForms(mapper(guessed));
    expect(root.querySelector<HTMLSelectElement>('[name="purpose-own1"]')?.value).toBe('1');
    expect(root.querySelector('[name="purpose-press"]')).toBeNull();
    showForms(mapper({ ...guessed, purposes: { ...guessed.purposes, press: { column: 2 } } }));
    expect(root.querySelector('[name="purpose-press"]')).not.toBeNull();
  });
});
