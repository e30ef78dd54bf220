// @vitest-environment happy-dom
// The popup of the toolbar: what it says of the page, the list, and who may not.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PopupPanel, type PopupPanelProps } from '../../../components/popup/popup-panel.tsx';
import { WordsContext } from '../../../components/shared/words.ts';
import type { PopupView, WhoAnswer } from '../../../utils/model/popup-view.ts';
import { defaultChannels } from '../../../utils/model/school-channel.ts';
import { nl } from './nl.ts';

const root = document.createElement('div');
beforeEach(() => document.body.replaceChildren(root));
afterEach(() => render(null, root));

const view: PopupView = {
  site: { site: 'social-schools', channel: 'closed_app', off: null },
  register: {
    importedAt: '2026-11-12T08:00:00.000Z',
    pupils: 203,
    groups: ['Groep 3', 'Groep 4'],
    isOfLastYear: false,
  },
  channels: defaultChannels,
  openTakedowns: 0,
  recordingsToDelete: 0,
  last: null,
};
const onAsk = vi.fn();

function show(changes: Partial<PopupView> = {}, props: Partial<PopupPanelProps> = {}): string {
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <PopupPanel
          view={{ ...view, ...changes }}
          question={{ groups: [], channel: 'closed_app' }}
          {...{ answer: null, error: null, onAsk, onOptions: vi.fn() }}
          {...props}
        />
      </WordsContext.Provider>,
      root,
    ),
  );
  return root.textContent ?? '';
}
const select = (at: number) => root.querySelectorAll('select')[at];
function choose(at: number, value: string): void {
  const control = select(at);
  if (control === undefined) throw new Error('no such choice');
  control.value = value;
  act(() => void control.dispatchEvent(new Event('change', { bubbles: true })));
}

it('says whether the page is guarded, and for what', () => {
  expect(show()).toContain('Social Schools: Beeldwacht kijkt mee, voor de ouderapp.');
  expect(show({ site: null })).toContain('Op deze pagina kijkt Beeldwacht niet mee.');
  const off = { site: 'parro', from: '2026-11-24', until: null, isOver: false };
  expect(show({ site: { site: 'parro', channel: 'closed_app', off } })).toContain(
    'Parro: Beeldwacht staat uit op deze site. Staat uit sinds 24 november 2026.',
  );
});

it('says how many pupils the list has and from when it is, and asks for a new one', () => {
  expect(show()).toContain('Lijst met 203 leerlingen, ingelezen op 12 november 2026.');
  expect(show({ register: view.register && { ...view.register, isOfLastYear: true } })).toContain(
    'Deze lijst is van vorig schooljaar.',
  );
  expect(show({ register: null })).toContain('Er is nog geen leerlingenlijst.');
  expect(select(0)).toBeUndefined();
});

it('asks for a group, the whole school, or another channel', () => {
  show();
  choose(0, '1');
  expect(onAsk).toHaveBeenLastCalledWith({ groups: ['Groep 4'], channel: 'closed_app' });
  choose(0, 'all');
  expect(onAsk).toHaveBeenLastCalledWith({ groups: ['Groep 3', 'Groep 4'], channel: 'closed_app' });
  choose(1, 'press');
  expect(onAsk).toHaveBeenLastCalledWith({ groups: [], channel: 'press' });
});

it('names those who may not, and why when somebody asks', () => {
  const answer: WhoAnswer = {
    groups: ['Groep 4'],
    mayNot: [{ name: 'Noor', group: 'Groep 4', consent: 'withdrawn' }],
    unknownCount: 0,
  };
  const question = { groups: ['Groep 4'], channel: 'website' } as const;
  expect(show({}, { answer, question })).toContain('NoorGeen toestemmingToon waarom');
  const why = [...root.querySelectorAll('button')].find((it) => it.innerText === 'Toon waarom');
  act(() => why?.click());
  expect(root.textContent).toContain('NoorToestemming ingetrokken');
});

it('says that all may appear', () => {
  const answer: WhoAnswer = { groups: ['Groep 4'], mayNot: [], unknownCount: 0 };
  const question = { groups: ['Groep 4'], channel: 'website' } as const;
  expect(show({}, { answer, question })).toContain('Alle leerlingen van Groep 4 mogen op de');
});

it('says what the number on the button counts: posts to take down, recordings to delete', () => {
  expect(show()).not.toContain('iets te doen');
  expect(show({ openTakedowns: 2 })).toContain('Voor 2 leerlingen is er iets te doen of te zien.');
  expect(show()).not.toContain('gewist');
  expect(show({ recordingsToDelete: 1 })).toContain('1 interne opname moet gewist worden.');
});
