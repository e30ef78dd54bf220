// @vitest-environment happy-dom
// The school pack on the options page: one step at a time, and no phrase left to read.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SchoolPack, type SchoolPackProps } from '../../../components/options/school-pack.tsx';
import { WordsContext } from '../../../components/shared/words.ts';
import { defaultChannels } from '../../../utils/model/school-channel.ts';
import { previewPack } from '../../../utils/register/pack/preview-pack.ts';
import { fenna, registerOf, sem } from '../../support/fakes/register.ts';
import { schoolPack } from '../../support/fakes/school-pack.ts';
import { nl } from './nl.ts';

const root = document.createElement('div');
afterEach(() => render(null, root));

const atRest: SchoolPackProps = {
  busy: false,
  error: null,
  notice: null,
  offered: null,
  own: '',
  isStrong: true,
  file: null,
  typed: '',
  onOffer: vi.fn(),
  onOwn: vi.fn(),
  onMake: vi.fn(),
  onFile: vi.fn(),
  onTyped: vi.fn(),
  preview: null,
  onOpen: vi.fn(),
  onTake: vi.fn(),
  onCancel: vi.fn(),
};

function show(changes: Partial<SchoolPackProps> = {}): string {
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <SchoolPack {...atRest} {...changes} />
      </WordsContext.Provider>,
      root,
    ),
  );
  return root.textContent ?? '';
}
const press = (name: string) =>
  [...root.querySelectorAll('button')].find((it) => it.textContent === name)?.click();

it('offers to make one and to take one over, and tells what came of it', () => {
  const text = show({ notice: 'Klaar.' });
  expect(text).toContain('Maak schoolpakket');
  expect(text).toContain('Kies een schoolpakket');
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Klaar.');
});

it('shows the phrase that was made up, until one’s own is typed', () => {
  expect(show({ offered: 'banaan tijger' })).toContain('banaan tijger');
  expect(root.textContent).not.toContain('Kies een schoolpakket');
  const text = show({ offered: 'banaan tijger', own: 'geheim' });
  expect(text).not.toContain('banaan');
  expect(root.querySelector<HTMLInputElement>('[name="ownPhrase"]')?.type).toBe('password');
});

it('makes nothing with a weak phrase, and says why', () => {
  const onMake = vi.fn();
  expect(show({ offered: 'x', own: 'kort', isStrong: false, onMake })).toContain('te kort');
  press('Bewaar het bestand');
  expect(onMake).not.toHaveBeenCalled();
  show({ offered: 'x', isStrong: true, onMake });
  press('Bewaar het bestand');
  expect(onMake).toHaveBeenCalledOnce();
});

it('asks for the phrase of a file, and opens nothing without one', () => {
  const onOpen = vi.fn();
  expect(show({ file: 'schoolpakket.beeldwacht', onOpen })).toContain('schoolpakket.beeldwacht');
  expect(root.textContent).not.toContain('Maak schoolpakket');
  press('Open het pakket');
  expect(onOpen).not.toHaveBeenCalled();
  show({ file: 'schoolpakket.beeldwacht', typed: 'banaan', onOpen });
  root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  expect(onOpen).toHaveBeenCalledOnce();
});

describe('a pack that was opened', () => {
  const file = 'schoolpakket.beeldwacht';
  const here = {
    register: null,
    departed: [],
    staffImportedAt: null,
    words: [],
    contact: { schoolContact: '', privacyOfficer: '', privacyStatementUrl: '' },
    rules: { closedAppNeedsConsent: true },
    channels: { list: defaultChannels, isLocked: false },
  };
  const at = { now: '2026-11-24T08:00:00.000Z', today: '2026-11-24' };

  it('shows what it would change, and asks for no phrase any more', () => {
    const contact = { schoolContact: 'juf Marjan', privacyOfficer: '', privacyStatementUrl: '' };
    const onTake = vi.fn();
    const preview = previewPack(schoolPack({ contact, closedAppNeedsConsent: false }), here, at);
    const text = show({ file, preview, onTake });
    expect(text).toContain('Nieuwe leerlingen: 2');
    expect(text).toContain('De contacten worden: juf Marjan.');
    expect(text).toContain('Voor de ouderapp is voortaan geen toestemming nodig.');
    expect(root.querySelector('[name="packPhrase"]')).toBeNull();
    press('Neem het pakket over');
    expect(onTake).toHaveBeenCalledOnce();
  });

  it('says what becomes of the channels, and calls them as the pack does', () => {
    const granted = { newsletter: 'granted' } as const;
    const register = {
      ...registerOf([{ ...fenna, consents: { newsletter: 'refused' } as const }]),
      importedAt: '2026-11-01T08:00:00.000Z',
    };
    const channels = [
      { id: 'press', label: null, isUsed: false },
      { id: 'newsletter', label: 'Weekbericht', isUsed: true },
      { id: 'own1', label: 'Jaarboek', isUsed: true },
    ] as const;
    const pack = schoolPack({ pupils: [{ ...fenna, consents: granted }], channels });
    const text = show({ file, preview: previewPack(pack, { ...here, register }, at) });
    expect(text).toContain('Kanaal in gebruik: Weekbericht.');
    expect(text).toContain('Kanaal niet in gebruik: Pers.');
    expect(text).toContain('Kanaal in gebruik: Jaarboek.');
    expect(text).not.toContain('Website');
    expect(text).toContain('Fenna van den Berg, Groep 3: Weekbericht');
  });

  it('names everybody for whom a no becomes a yes, and asks when they are many', () => {
    const pupils = [{ ...fenna, consents: { website: 'granted' } as const }, sem];
    const register = { ...registerOf([fenna, sem]), importedAt: '2026-11-01T08:00:00.000Z' };
    const onTake = vi.fn();
    const preview = previewPack(schoolPack({ pupils }), { ...here, register }, at);
    const text = show({ file, preview, onTake });
    expect(text).toContain('Fenna van den Berg, Groep 3: de openbare website');
    press('Neem het pakket over');
    expect(onTake).not.toHaveBeenCalled();
  });
});
