// @vitest-environment happy-dom
// Covering as a teacher does it: by a box, all at once, by hand and by keyboard.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Spotted } from '../../../utils/model/review-view.ts';
import { demoView, first, namedInPhoto, noConsent } from './demo-view.ts';
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
    press('Met een vlak');
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
