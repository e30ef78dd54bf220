// In which page the guard of a frame sits.
import { describe, expect, it } from 'vitest';
import { findSeat } from '../../../utils/sites/find-seat.ts';
import { pickSite } from '../../../utils/sites/pick-site.ts';

interface Frames {
  readonly href: string | null;
  readonly parent?: Frames;
}

/** A window as far as a frame can see it; without an address it is of another origin. */
function windowOf({ href, parent }: Frames): Window {
  const frame: Record<string, unknown> = {
    get location() {
      if (href === null) throw new DOMException('Blocked', 'SecurityError');
      return new URL(href);
    },
    origin: href === null ? '' : new URL(href).origin,
  };
  frame['parent'] = parent === undefined ? frame : windowOf(parent);
  return frame as unknown as Window;
}

const post = 'https://school.asg.nl/beheer';
const elsewhere = 'https://elsewhere.example/';
const seat = (frames: Frames) => {
  const self = windowOf(frames);
  const found = findSeat(self, pickSite);
  if (found === null) return null;
  return [found.root === self ? 'itself' : 'around', found.site?.id ?? null];
};

describe('the guard sits', () => {
  it.each<[string, Frames, readonly (string | null)[] | null]>([
    ['in a guarded page', { href: post }, ['itself', 'generic-form']],
    ['nowhere in another page', { href: elsewhere }, null],
    [
      'around an empty frame',
      { href: 'about:blank', parent: { href: post } },
      ['around', 'generic-form'],
    ],
    [
      'around a frame in a frame',
      { href: 'about:srcdoc', parent: { href: 'blob:https://x/1', parent: { href: post } } },
      ['around', 'generic-form'],
    ],
    [
      'around a frame of the same site',
      { href: post, parent: { href: post } },
      ['around', 'generic-form'],
    ],
    [
      'in a guarded frame of a strange page',
      { href: post, parent: { href: null } },
      ['itself', 'generic-form'],
    ],
    [
      'in a guarded frame of an unguarded page',
      { href: post, parent: { href: elsewhere } },
      ['itself', 'generic-form'],
    ],
    ['nowhere for a strange frame', { href: elsewhere, parent: { href: null } }, null],
    [
      'around a frame that is shut off',
      { href: 'data:text/html,x', parent: { href: null } },
      ['around', null],
    ],
  ])('%s', (_, frames, expected) => {
    expect(seat(frames)).toEqual(expected);
  });
});
