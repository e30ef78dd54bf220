// @vitest-environment happy-dom
// The review while photos are still being read: what is known is shown, and an answer can be given already.
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FindingView, PhotoView } from '../../../utils/model/review-view.ts';
import { demoView, first, people, second } from './demo-view.ts';
import { buttons, events, press, root, show } from './show-review.tsx';

beforeEach(() => document.body.replaceChildren(root));
afterEach(() => {
  render(null, root);
  vi.resetAllMocks();
});

const box = { x: 0.1, y: 0.2, width: 0.2, height: 0.1 };
const asked = (id: typeof first, faces?: number): FindingView => ({
  key: `people:${id}`,
  check: 'people-not-confirmed',
  severity: 'review',
  pupils: people.mayNot,
  photoId: id,
  ...(faces === undefined ? {} : { faces }),
});
const unread = (id: typeof first, notChecked: 'not-seen-yet' | 'being-read'): FindingView => ({
  key: `unread:${id}`,
  check: 'photo-not-checked',
  severity: 'review',
  pupils: [],
  photoId: id,
  notChecked,
});
const viewWhile = (one: PhotoView['progress'], other: PhotoView['progress']) => {
  const view = demoView({ people });
  const reason = { waiting: 'not-seen-yet', seen: 'being-read' } as const;
  const [a, b] = view.photos;
  if (a === undefined || b === undefined) throw new Error('two photos');
  return {
    ...view,
    photos: [
      { ...a, progress: one, spots: one === 'waiting' ? [] : ([{ kind: 'face', box }] as const) },
      { ...b, progress: other },
    ],
    findings: [
      asked(first, one === 'waiting' ? undefined : 1),
      asked(second, other === 'waiting' ? undefined : 2),
      ...(one === 'read' ? [] : [unread(first, reason[one])]),
      ...(other === 'read' ? [] : [unread(second, reason[other])]),
    ],
  };
};

describe('photos that are being read', () => {
  it('are told beside each photo, not by a card, and the question can be answered', () => {
    show({ view: viewWhile('seen', 'waiting') });
    const text = root.textContent ?? '';
    expect(text).toContain('1 gezicht gevonden. Tekst wordt nog gelezen…');
    expect(text).toContain('Wordt nog bekeken…');
    expect(text).toContain('Nog 2 foto’s worden gelezen.');
    expect(text).not.toContain('niet helemaal bekeken');
    press('Nee, zij staan er niet op');
    expect(events.onDecide.mock.calls[0]?.[0]).toMatchObject({ kind: 'release', accepted: [] });
  });

  it('are never In orde, whatever was covered or taken away', () => {
    show({
      view: { ...viewWhile('seen', 'read'), people: null, findings: [unread(first, 'being-read')] },
    });
    press('Haal deze foto weg');
    expect(root.textContent).toContain('In orde');
    press('Zet terug');
    expect(root.textContent).toContain('Controleren');
  });

  it('leave an answer waiting, which can be taken back', () => {
    show({ view: viewWhile('seen', 'read'), isWaiting: true });
    expect(root.textContent).toContain('Het gaat verder zodra de foto is gelezen.');
    expect(buttons('Nee, zij staan er niet op')).toEqual([]);
    press('Wijzig je antwoord');
    expect(events.onDecideAgain).toHaveBeenCalledOnce();
  });

  it('are the teacher’s own to look at when nobody wants to wait', () => {
    show({ view: viewWhile('seen', 'read'), isWaiting: true });
    press('Wacht niet, ik kijk zelf');
    expect(events.onDecideAgain).toHaveBeenCalledOnce();
    show({ view: viewWhile('seen', 'read') });
    expect(root.textContent).toContain('Dit bestand is niet helemaal bekeken');
    press('Zelf gekeken: zij staan er niet op');
    expect(events.onDecide.mock.calls[0]?.[0]).toMatchObject({
      accepted: [{ key: `unread:${first}`, reason: 'looked-myself' }],
    });
  });

  it('cannot be left unseen: somebody has to wait for their faces', () => {
    show({ view: viewWhile('waiting', 'read'), isWaiting: true });
    expect(buttons('Wacht niet, ik kijk zelf')).toEqual([]);
  });
});

describe('the number of faces', () => {
  const view = demoView({ people });
  it.each([
    [[5], 'Op deze foto staan 5 gezichten.'],
    [[1], 'Op deze foto staat 1 gezicht.'],
    [[0], 'Beeldwacht vond hier geen gezichten.'],
    [[1, 2], 'Op deze 2 foto’s staan samen 3 gezichten.'],
    [[1, 0], 'Op deze 2 foto’s staat samen 1 gezicht.'],
    [[4, undefined], 'Beeldwacht herkent geen gezichten.'],
  ])('of photos with %j is told as "%s"', (counts, sentence) => {
    const ids = [first, second];
    const findings = counts.map((count, at) => asked(ids[at] ?? first, count));
    show({ view: { ...view, findings } });
    expect(root.querySelector('.people-why')?.textContent).toContain(sentence);
  });
});
