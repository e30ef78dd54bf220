// @vitest-environment happy-dom
// The details while typing: who, why and what may be done; one button, and nothing to decide.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LookPanel, type LookPanelProps } from '../../../components/review/look-panel.tsx';
import { WordsContext } from '../../../components/shared/words.ts';
import type { FindingView } from '../../../utils/model/review-view.ts';
import { body, demoView, namedInText, noah } from './demo-view.ts';
import { nl } from './nl.ts';
import { buttons, press, root } from './show-review.tsx';

const events = { onIgnoreWord: vi.fn(), onOpenLink: vi.fn(), onBack: vi.fn() };
beforeEach(() => document.body.replaceChildren(root));
afterEach(() => {
  render(null, root);
  vi.resetAllMocks();
});

const text = {
  id: body,
  kind: 'body',
  label: 'Bericht',
  value: 'Noah won de sprint',
  ranges: [{ start: 0, end: 4 }],
  names: [],
  isClipped: false,
} as const;
const sure: FindingView = {
  ...namedInText,
  severity: 'note',
  level: 'named',
  pupils: [noah],
  reasons: ['first-name', 'in-group'],
};
const view = demoView({ verdict: 'ok', photos: [], texts: [text], findings: [sure] });

function show(props: Partial<LookPanelProps> = {}): string {
  const all = { view, busy: false, mayDecide: true, error: null, ...events, ...props };
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <LookPanel {...all} />
      </WordsContext.Provider>,
      root,
    ),
  );
  return root.textContent ?? '';
}

it('says who is named, where and why, and that it may', () => {
  const words = show();
  expect(words).toContain('Je tekst noemt een leerling');
  expect(words).toContain('Zonder foto of video mag dat.');
  expect(words).toContain('Noah Bakker groep 3');
  expect(words).toContain('Een voornaam · Zit in deze groep');
  expect(root.querySelector('mark')?.textContent).toBe('Noah');
  // Consent has nothing to do with a name in a text (R1), and "In orde" is for what leaves.
  expect(words).not.toContain('oestemming');
  expect(words).not.toContain('In orde');
});

it('has one button to press, which leads back and does nothing else', () => {
  show();
  const actions = [...root.querySelectorAll('.decision button')];
  expect(actions.map((it) => it.textContent)).toEqual(['Terug naar mijn bericht']);
  press('Terug naar mijn bericht');
  expect(events.onBack).toHaveBeenCalledOnce();
});

it('says what photos in the same message change', () => {
  const [photo] = demoView().photos;
  if (photo === undefined) throw new Error('no photo');
  const words = show({ view: { ...view, photos: [{ ...photo, isHeld: false }] } });
  expect(words).toContain('Haal de naam weg voordat je plaatst.');
  expect(words).not.toContain('mag dat. Je bericht');
});

it.each([
  [
    'Je tekst noemt leerlingen',
    [sure, { ...sure, key: 'b', pupils: [{ ...noah, name: 'Sem B' }] }],
  ],
  ['Je tekst noemt een leerling', [sure, { ...sure, key: 'b' }]],
  ['Misschien noemt je tekst een leerling', [{ ...sure, level: 'possible' }]],
  ['Geen naam gevonden', []],
] as const)('%s', (heading, findings) => {
  show({ view: { ...view, findings } });
  expect(root.querySelector('h1')?.textContent).toBe(heading);
});

it('keeps what is only possible apart from what is sure', () => {
  const words = show({ view: { ...view, findings: [{ ...sure, level: 'possible' }, sure] } });
  expect(root.querySelectorAll('.finding')).toHaveLength(2);
  expect(words).toContain('Dit kan de naam van een leerling zijn');
});

it('offers to ignore a word only when it was in sight long enough', () => {
  const ignore = { word: 'noah', shown: 'Noah', place: 'frame' } as const;
  const offered = { ...view, findings: [{ ...sure, ignore }] };
  show({ view: offered, mayDecide: false });
  press('‘Noah’ is hier geen leerling');
  press('Niet meer melden');
  expect(events.onIgnoreWord).not.toHaveBeenCalled();
  show({ view: offered });
  press('Niet meer melden');
  expect(events.onIgnoreWord).toHaveBeenCalledExactlyOnceWith('noah');
});

it('says what went wrong, and that a long text was not read whole', () => {
  const words = show({ error: 'Dat lukt nu niet.', view: { ...view, isIncomplete: true } });
  expect(words).toContain('Dat lukt nu niet.');
  expect(words).toContain('alleen het begin is bekeken');
  expect(buttons('Terug naar mijn bericht')).toHaveLength(1);
});
