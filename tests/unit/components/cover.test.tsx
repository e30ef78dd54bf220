// @vitest-environment happy-dom
// Covering as a teacher does it: by a box, all at once, by hand and by keyboard.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Spotted } from '../../../utils/model/review-view.ts';
import { demoView, first, namedInPhoto, noConsent, people } from './demo-view.ts';
import { buttons, events, press, root, show } from './show-review.tsx';

const box = { x: 0.1, y: 0.2, width: 0.2, height: 0.1 };
const spots: readonly Spotted[] = [
  { kind: 'name', box },
  { kind: 'face', box: { x: 0.5, y: 0.5, width: 0.1, height: 0.1 } },
];
const named = { ...namedInPhoto, boxes: [box] };

function showPhoto(changes: { readonly canBeCovered?: boolean } = {}): void {
  const [photo] = demoView().photos;
  if (photo === undefined) throw new Error('no photo');
  const view = demoView({
    verdict: 'stop',
    findings: [named, noConsent],
    photos: [{ ...photo, spots, ...changes }],
  });
  show({ view, photoUrls: { [first]: 'blob:photo' } });
  act(() => {
    root.querySelector('img')?.dispatchEvent(new Event('load'));
  });
}
const boxOn = (kind: Spotted['kind']): HTMLButtonElement => {
  const found = root.querySelector<HTMLButtonElement>(`button.preview-box-${kind}`);
  if (found === null) throw new Error(`no box on a ${kind}`);
  return found;
};
const sent = () => events.onDecide.mock.calls[0]?.[0].covers;

beforeEach(() => {
  document.body.replaceChildren(root);
});
afterEach(() => {
  render(null, root);
  vi.resetAllMocks();
});

describe('a box on a name', () => {
  it('covers it by a click: the name and its consent are no matter any more', () => {
    showPhoto();
    expect(root.textContent).toContain('Op de foto staat de naam');
    act(() => boxOn('name').click());
    expect(boxOn('name').getAttribute('aria-pressed')).toBe('true');
    expect(root.textContent).not.toContain('Op de foto staat de naam');
    expect(root.textContent).toContain('In orde');
    press('Plaatsen');
    expect(sent()).toMatchObject([{ photoId: first, covers: [{ style: 'block' }] }]);
  });

  it('uncovers it by a second click', () => {
    showPhoto();
    act(() => boxOn('name').click());
    act(() => boxOn('name').click());
    expect(root.textContent).toContain('Op de foto staat de naam');
  });

  it('is only shown on a photo that cannot be covered', () => {
    showPhoto({ canBeCovered: false });
    expect(root.querySelector('button.preview-box')).toBeNull();
    expect(root.querySelectorAll('.preview-box')).toHaveLength(2);
    expect(buttons('Bedek alle namen')).toEqual([]);
  });
});

describe('all at once', () => {
  it('faces are covered by what is chosen, names by a plain area', () => {
    showPhoto();
    press('Bedek alle gezichten (1)');
    press('Bedek alle namen');
    press('Plaatsen');
    expect(sent()[0].covers.map(({ style }: { style: string }) => style)).toEqual([
      'smiley',
      'block',
    ]);
  });

  it('all covers are taken away again', () => {
    showPhoto();
    press('Bedek alle namen');
    press('Haal bedekking weg');
    expect(root.textContent).toContain('Op de foto staat de naam');
    expect(root.querySelector('.cover')).toBeNull();
  });
});

describe('by hand', () => {
  const key = (name: string, shiftKey = false): void => {
    act(() => {
      const event = new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true });
      root.querySelector('.cover-hand')?.dispatchEvent(event);
    });
  };

  it('a new cover is moved and resized by the arrow keys, and taken away by a click', () => {
    showPhoto();
    press('Bedek alle namen');
    press('Vlak');
    press('Bedek zelf iets');
    key('ArrowLeft');
    key('ArrowDown', true);
    press('Plaatsen');
    const [, cover] = sent()[0].covers;
    expect(cover).toMatchObject({ y: 0.4, width: 0.2, style: 'block' });
    expect(cover.x).toBeCloseTo(0.38);
    expect(cover.height).toBeCloseTo(0.22);
    act(() => root.querySelector<HTMLButtonElement>('.cover-hand')?.click());
    expect(root.querySelector('.cover-hand')).toBeNull();
  });
});

describe('a crop', () => {
  it('is made by a button, moved by keys, and cuts away what lies outside it', () => {
    showPhoto();
    press('Bijsnijden');
    press('Snijd de randen eraf');
    const crop = () => root.querySelector<HTMLElement>('.cover-crop');
    expect(crop()).not.toBeNull();
    expect(root.textContent).toContain('Op de foto staat de naam');
    for (let i = 0; i < 12; i += 1) {
      act(() => {
        crop()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      });
    }
    for (let i = 0; i < 30; i += 1) {
      const key = { key: 'ArrowUp', shiftKey: true, bubbles: true };
      act(() => {
        crop()?.dispatchEvent(new KeyboardEvent('keydown', key));
      });
    }
    press('Snijd de randen eraf');
    expect(root.querySelectorAll('.cover-crop')).toHaveLength(1);
    press('Haal bedekking weg');
    expect(crop()).toBeNull();
  });

  it('leaves the style of faces friendly while it is the chosen tool', () => {
    showPhoto();
    press('Bijsnijden');
    act(() => boxOn('face').click());
    expect(root.querySelector('.cover-smiley')).not.toBeNull();
  });

  it('that leaves a name outside settles it', () => {
    const [photo] = demoView().photos;
    if (photo === undefined) throw new Error('no photo');
    const covers = [{ x: 0.4, y: 0.4, width: 0.5, height: 0.5, style: 'crop' as const }];
    show({ view: demoView({ findings: [named], photos: [{ ...photo, spots, covers }] }) });
    expect(root.textContent).not.toContain('Op de foto staat de naam');
  });
});

describe('coarse blocks', () => {
  it('cover a face, and never a name: of that some letters could be told', () => {
    showPhoto();
    press('Blokjes');
    act(() => boxOn('face').click());
    act(() => boxOn('name').click());
    expect(root.querySelectorAll('.cover-pixels')).toHaveLength(1);
    expect(root.querySelectorAll('.cover-block')).toHaveLength(1);
  });
});

describe('a batch', () => {
  function showBatch(): void {
    const photos = demoView().photos.map((photo) => ({ ...photo, spots }));
    show({ view: demoView({ people, photos }) });
  }

  it('has all its faces covered at once, and all its names', () => {
    showBatch();
    press('Bedek alle gezichten op 2 foto’s (2)');
    expect(buttons('Bedek alle gezichten op 2 foto’s (2)')).toEqual([]);
    press('Bedek alle namen op 2 foto’s');
    press('Gekeken: geen kind is nog te herkennen');
    expect(
      sent().map(({ covers }: { covers: readonly { style: string }[] }) =>
        covers.map(({ style }) => style),
      ),
    ).toEqual([
      ['smiley', 'block'],
      ['smiley', 'block'],
    ]);
  });

  it('shows all its faces on one sheet, and covers the one that is clicked', () => {
    showBatch();
    const tiles = [...root.querySelectorAll<HTMLElement>('.face-tile')];
    expect(tiles.map((it) => it.getAttribute('aria-label'))).toEqual(
      demoView().photos.map(({ fileName }) => `Gezicht 1 op ${fileName}`),
    );
    press('Ja, één of meer staan erop');
    expect(buttons('Verder staan zij er niet op')[0]?.getAttribute('aria-disabled')).toBe('true');
    act(() => root.querySelector<HTMLElement>('.face-tile')?.click());
    expect(root.querySelector('.face-tile')?.getAttribute('aria-pressed')).toBe('true');
    press('Verder staan zij er niet op');
    expect(sent().map(({ photoId }: { photoId: string }) => photoId)).toEqual([first]);
  });

  it('that a substitute does not know is covered, or left to a colleague', () => {
    showBatch();
    press('Ik ken de kinderen niet');
    expect(root.textContent).toContain('vraag een collega die de kinderen kent');
  });

  it('of one photo has no buttons beside its own', () => {
    showPhoto();
    expect(root.textContent).not.toContain('op 1 foto');
  });
});
