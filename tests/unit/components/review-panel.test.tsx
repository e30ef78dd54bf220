// @vitest-environment happy-dom
// The review as a teacher uses it: what is shown, what a click does.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdId, textId } from '../../../utils/model/ids.ts';
import { schoolChannels } from '../../../utils/model/school-channel.ts';
import {
  body,
  demoView,
  first,
  metadataLeft,
  namedInFile,
  namedInPhoto,
  namedInText,
  noConsent,
  notChecked,
  people,
} from './demo-view.ts';
import { buttons, choose, events, press, root, show } from './show-review.tsx';

beforeEach(() => {
  document.body.replaceChildren(root);
});

afterEach(() => {
  render(null, root);
  vi.resetAllMocks();
});

describe('ReviewPanel', () => {
  it('puts the first focus on the verdict', () => {
    show();
    expect(document.activeElement?.textContent).toBe('Controleren');
  });

  it('releases by one click on "Nee"', () => {
    show({ view: demoView({ people }) });
    expect(root.textContent).toContain('Staan er leerlingen op die niet op de openbare website');
    expect(root.textContent).toContain('Fenna van den Berg');
    press('Nee, zij staan er niet op');
    expect(events.onDecide).toHaveBeenCalledOnce();
    expect(events.onDecide.mock.calls[0]?.[0]).toMatchObject({ kind: 'release' });
  });

  it('releases nothing while it may not decide, and nothing at all while busy', () => {
    show({ view: demoView({ people }), mayDecide: false });
    press('Nee, zij staan er niet op');
    expect(events.onDecide).not.toHaveBeenCalled();
    press('Kies geen foto’s');
    expect(events.onDecide).toHaveBeenCalledWith({ kind: 'withdraw' });
    show({ view: demoView({ people }), busy: true });
    press('Kies geen foto’s');
    expect(events.onDecide).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('Even geduld');
  });

  it('asks one look, and no reason, for hidden data that stays', () => {
    show({ view: demoView({ findings: [metadataLeft] }) });
    expect(root.textContent).toContain('In het bestand blijven verborgen gegevens staan.');
    press('Ik heb zelf gekeken');
    expect(events.onDecide.mock.calls[0]?.[0]).toMatchObject({
      kind: 'release',
      accepted: [{ key: 'metadata-left', reason: 'looked-myself' }],
    });
  });

  it('says of a name in the file that it was read there, and not in the picture', () => {
    show({ view: demoView({ people, findings: [{ ...namedInFile, severity: 'note' }] }) });
    expect(root.textContent).toContain('Gelezen in het bestand: “Fenna”');
    expect(root.textContent).not.toContain('Gelezen op de foto');
  });

  it('publishes a finding all the same only with a reason', () => {
    show({ view: demoView({ findings: [namedInPhoto] }) });
    press('Toch plaatsen');
    press('Toch plaatsen');
    expect(events.onDecide).not.toHaveBeenCalled();
    choose('De ouders vinden dit goed');
    press('Toch plaatsen');
    expect(events.onDecide.mock.calls[0]?.[0]).toMatchObject({
      accepted: [{ key: 'named-in-photo', reason: 'parents-agreed' }],
    });
  });

  it('opens a window where the frame may not overrule, and asks the reason there', async () => {
    const view = demoView({
      holdKind: 'texts',
      photos: [],
      verdict: 'stop',
      override: 'window',
      findings: [noConsent, namedInText],
    });
    show({ view });
    expect(root.textContent).toContain('Fenna van den Berg mag niet op de openbare website.');
    press('Toch plaatsen…');
    expect(events.onOpenWindow).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'release', accepted: [], people: null }),
    );
    await act(() => Promise.resolve());
    expect(root.textContent).toContain('Ga verder in het venster van Beeldwacht.');
    render(null, root);
    show({ view, mode: 'window' });
    expect(root.querySelectorAll('input[type=radio]')).toHaveLength(4);
    expect(document.activeElement?.textContent).toBe('Niet plaatsen');
  });

  it('says whom to ask where nobody may overrule', () => {
    show({ view: demoView({ override: 'never', verdict: 'stop', findings: [noConsent] }) });
    expect(root.textContent).toContain('Toch plaatsen kan hier niet.');
    expect(root.textContent).toContain('Vraag Marieke.');
    expect(buttons('Toch plaatsen')).toHaveLength(0);
  });

  it('removes a photo, takes it back, and keeps the keyboard where it was', () => {
    show({ view: demoView({ findings: [namedInPhoto] }) });
    buttons('Haal deze foto weg')[0]?.focus();
    press('Haal deze foto weg');
    expect(document.activeElement?.textContent).toBe('Zet terug');
    press('Plaatsen');
    expect(events.onDecide.mock.calls[0]?.[0]).toMatchObject({ removedPhotoIds: [first] });
    press('Zet terug');
    expect(root.textContent).toContain('Op de foto staat de naam van een leerling');
  });

  it('tells the groups together, not tick by tick', () => {
    show({ view: demoView({ people: { groups: [], mayNot: [], unknownCount: 0 } }) });
    choose('groep 3');
    choose('groep 4');
    expect(events.onChooseGroups).not.toHaveBeenCalled();
    press('Laat zien wie niet mag');
    expect(events.onChooseGroups).toHaveBeenCalledWith(['groep 3', 'groep 4']);
  });

  it('marks the names, and offers all texts to copy', async () => {
    const value = 'Fenna is jarig';
    const ranges = [{ start: 0, end: 5 }];
    const rest = { label: '', names: [], isClipped: false };
    const title = { ...rest, id: textId('title'), kind: 'title' as const, ranges: [] };
    const texts = [
      { ...rest, id: body, kind: 'body' as const, value, ranges },
      { ...title, value: 'Feest' },
    ];
    show({ view: demoView({ texts, offerTexts: true, findings: [namedInText] }) });
    expect(root.querySelector('mark')?.textContent).toBe('Fenna');
    press('Kopieer je tekst');
    expect(events.onCopy).toHaveBeenCalledWith('Feest\n\nFenna is jarig');
    expect(buttons('Gekopieerd')).toHaveLength(0);
    await act(() => Promise.resolve());
    expect(buttons('Gekopieerd')).toHaveLength(1);
    events.onCopy.mockRejectedValueOnce(new Error('refused'));
    press('Gekopieerd');
    await act(() => Promise.resolve());
    expect(root.textContent).toContain('Kopiëren lukt hier niet.');
    expect(root.querySelector('textarea')?.value).toBe('Feest\n\nFenna is jarig');
  });

  it('proposes the text without its names, to copy', async () => {
    const value = 'Fenna is jarig';
    const names = [{ start: 0, end: 5 }];
    const text = { id: body, kind: 'body' as const, label: '', value, ranges: names, names };
    const view = demoView({ findings: [namedInText], texts: [{ ...text, isClipped: false }] });
    show({ view });
    expect(root.querySelector('.text-proposal')?.textContent).toContain('Een leerling is jarig');
    press('Kopieer dit voorstel');
    expect(events.onCopy).toHaveBeenLastCalledWith('Een leerling is jarig');
    await act(() => Promise.resolve());
    // Of a text that is not whole here a proposal would lose the rest.
    show({ view: demoView({ ...view, texts: [{ ...text, isClipped: true }] }) });
    expect(root.querySelector('.text-proposal')).toBeNull();
  });

  it('forgets the answers of one hold or channel in the next', () => {
    const view = demoView({ findings: [notChecked] });
    show({ view });
    press('Haal deze foto weg');
    show({ view: { ...view, holdId: demoView().holdId } });
    expect(buttons('Zet terug')).toHaveLength(1);
    show({ view: { ...view, channel: 'social' } });
    expect(buttons('Zet terug')).toHaveLength(0);
    press('Haal deze foto weg');
    show({ view: { ...view, holdId: holdId('another') } });
    expect(buttons('Zet terug')).toHaveLength(0);
  });

  it('calls the channel as the school does', () => {
    const view = demoView({ people });
    show({ view });
    expect(root.textContent).toContain('op de openbare website');
    show({ view: { ...view, channels: schoolChannels([{ id: 'website', label: 'Onze site' }]) } });
    expect(root.textContent).toContain('op ‘Onze site’');
    expect(root.textContent).not.toContain('openbare website');
  });

  it('shows an error and hands on the links', () => {
    show({ error: 'Dat lukte niet.' });
    expect(root.querySelector('[role=alert]')?.textContent).toBe('Dat lukte niet.');
    press('Privacyverklaring');
    expect(events.onOpenLink).toHaveBeenCalledWith('https://school.example/privacy');
  });
});

it('offers the groups that were asked about last, and leaves the choice to a person', () => {
  const none = { groups: [], mayNot: [], unknownCount: 0 };
  show({
    view: demoView({ people: none, allGroups: ['groep 3', 'groep 4'], lastGroups: ['groep 4'] }),
  });
  const ticked = [...root.querySelectorAll<HTMLInputElement>('.group-picker input')];
  expect(ticked.map(({ checked }) => checked)).toEqual([false, true]);
  press('Laat zien wie niet mag');
  expect(events.onChooseGroups).toHaveBeenLastCalledWith(['groep 4']);
});
