// @vitest-environment happy-dom
// What the review begins with, what it leaves out, and where the keyboard goes.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { body, demoView, namedInText, noah, noConsent, notCheckedBy, people } from './demo-view.ts';
import { buttons, choose, press, root, show } from './show-review.tsx';

beforeEach(() => {
  document.body.replaceChildren(root);
});

afterEach(() => {
  render(null, root);
  vi.resetAllMocks();
});

describe('ReviewPanel', () => {
  it('tells all names of one text on one card, the reason before the question', () => {
    const texts = [
      {
        id: body,
        kind: 'body' as const,
        label: '',
        value: 'x',
        ranges: [],
        names: [],
        isClipped: false,
      },
    ];
    const other = { ...namedInText, key: 'other', pupils: [noah] };
    const findings = [noConsent, namedInText, other];
    show({ view: demoView({ verdict: 'stop', override: 'window', texts, findings, people }) });
    const cards = [...root.querySelectorAll('.finding')];
    expect(cards).toHaveLength(1);
    expect(cards[0]?.textContent).toContain('In je tekst staan namen van leerlingen');
    expect(cards[0]?.textContent).toContain('Fenna van den Berg');
    expect(cards[0]?.textContent).toContain('Noah Bakker');
    expect(root.querySelector('.review-body')?.children[1]?.className).toBe('texts');
    expect(buttons('Nee, zij staan er niet op')[0]?.className).toContain('secondary');
    show({ view: demoView({ verdict: 'stop', override: 'never', texts, findings, people }) });
    expect(root.textContent).not.toContain('Staan er leerlingen op');
  });

  it('says why words look like a name; of several names, what they have in common', () => {
    const texts = [
      {
        id: body,
        kind: 'body' as const,
        label: '',
        value: 'x',
        ranges: [],
        names: [],
        isClipped: false,
      },
    ];
    const reasons = ['first-name', 'capital-mid-sentence'] as const;
    const one = { ...namedInText, reasons };
    show({ view: demoView({ texts, findings: [one] }) });
    expect(root.textContent).toContain('Een voornaam · Hoofdletter midden in de zin');
    const other = { ...one, key: 'other', reasons: ['first-name'] as const };
    show({ view: demoView({ texts, findings: [one, other] }) });
    expect(root.textContent).toContain('Een voornaam');
    expect(root.textContent).not.toContain('Hoofdletter midden in de zin');
  });

  it('offers no look at an empty file, and leaves it out first', () => {
    const photos = demoView().photos.slice(0, 1);
    show({ view: demoView({ photos, findings: [notCheckedBy('empty')] }) });
    expect(root.textContent).toContain('Dit bestand is niet bekeken');
    expect(buttons('Ik heb zelf gekeken')).toHaveLength(0);
    expect(buttons('Kies geen foto')[0]?.className).toContain('primary');
    press('Haal deze foto weg');
    expect(document.querySelector('h1')?.textContent).toBe('Geen foto');
  });

  it('goes to the way back on Esc, and to the question when its button is gone', () => {
    const photos = demoView().photos.slice(0, 1);
    const unknown = { groups: [], mayNot: [], unknownCount: 0 };
    show({ view: demoView({ photos, people: unknown }) });
    choose('groep 3');
    buttons('Laat zien wie niet mag')[0]?.focus();
    press('Laat zien wie niet mag');
    show({ view: demoView({ photos, people }) });
    expect(document.activeElement?.id).toBe('people-heading');
    act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(document.activeElement?.textContent).toBe('Kies geen foto');
  });

  it('shows the title of a note’s own check, and presumes a name only where one was read', () => {
    const note = { ...namedInText, severity: 'note' } as const;
    const findings = [note, { ...note, key: 'file', check: 'pupil-named-in-file-name' } as const];
    show({ view: demoView({ findings }) });
    const titles = [...root.querySelectorAll('.finding h3')].map((it) => it.textContent);
    expect(titles).toEqual([
      'Dit kan de naam van een leerling zijn',
      'De bestandsnaam noemt een leerling',
    ]);
  });
});
