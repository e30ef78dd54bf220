// @vitest-environment happy-dom
// "Dit is geen leerling" in the review: what it says before it is pressed, and when it can be.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { IgnoreOffer } from '../../../utils/model/ignored-word.ts';
import { body, demoView, namedInPhoto, namedInText } from './demo-view.ts';
import { buttons, events, press, root, show } from './show-review.tsx';

beforeEach(() => document.body.replaceChildren(root));
afterEach(() => {
  render(null, root);
  vi.resetAllMocks();
});

const roos: IgnoreOffer = { word: 'roos', shown: 'Roos', place: 'frame' };
const text = {
  id: body,
  kind: 'body',
  label: '',
  value: 'Roos na Roos',
  ranges: [],
  names: [],
  isClipped: false,
} as const;
const viewWith = (ignore: IgnoreOffer) =>
  demoView({
    holdKind: 'texts',
    photos: [],
    texts: [text],
    findings: [namedInText, { ...namedInText, ignore }, { ...namedInText, ignore }],
  });
const ask = '‘Roos’ is hier geen leerling';

it('says what follows before it can be pressed, once for each word', () => {
  show({ view: viewWith(roos) });
  expect(buttons(ask)).toHaveLength(1);
  expect(buttons('Niet meer melden')).toEqual([]);
  expect(buttons(ask)[0]?.getAttribute('aria-expanded')).toBe('false');
  press(ask);
  expect(buttons(ask)[0]?.getAttribute('aria-expanded')).toBe('true');
  expect(root.textContent).toContain(
    '‘Roos’ wordt niet meer gemeld als losse naam. Voor- en achternaam samen blijven gemeld.',
  );
  expect(events.onIgnoreWord).not.toHaveBeenCalled();
  press('Niet meer melden');
  expect(events.onIgnoreWord).toHaveBeenCalledExactlyOnceWith('roos');
});

it.each([{ mayDecide: false }, { busy: true }])('counts for nothing with %o', (changes) => {
  show({ view: viewWith(roos), ...changes });
  press(ask);
  press('Niet meer melden');
  expect(events.onIgnoreWord).not.toHaveBeenCalled();
});

it('leads to the window in the frame, where it may be pressed there only', () => {
  const view = viewWith({ ...roos, place: 'window' });
  show({ view });
  press(ask);
  expect(buttons('Niet meer melden')).toEqual([]);
  press('Open het venster');
  expect(events.onOpenWindow).toHaveBeenCalledOnce();
  expect(events.onIgnoreWord).not.toHaveBeenCalled();
  render(null, root);
  show({ view, mode: 'window' });
  press(ask);
  press('Niet meer melden');
  expect(events.onIgnoreWord).toHaveBeenCalledExactlyOnceWith('roos');
});

it('is offered for what was read in a photo, and for nothing that offers no word', () => {
  show({ view: demoView({ findings: [{ ...namedInPhoto, ignore: roos }] }) });
  expect(buttons(ask)).toHaveLength(1);
  show({ view: demoView({ findings: [namedInPhoto] }) });
  expect(root.textContent).not.toContain('is hier geen leerling');
});

it('takes the focus to the verdict when its finding is gone', async () => {
  show({ view: viewWith(roos) });
  act(() => buttons(ask)[0]?.focus());
  const { texts, findings } = viewWith(roos);
  show({
    view: demoView({ holdKind: 'texts', photos: [], texts, findings: findings.slice(0, 1) }),
  });
  expect(document.activeElement?.textContent).toBe('Controleren');
});
