// @vitest-environment happy-dom
// The page as its reader sees it: shadow roots and frames have no edges.
import { beforeEach, describe, expect, it } from 'vitest';
import { closestAcross } from '../../../utils/dom/closest-across.ts';
import { findAcross } from '../../../utils/dom/find-across.ts';

let root: ShadowRoot;
beforeEach(() => {
  document.body.innerHTML = '<form id="post"><div id="host"></div><p id="last"></p></form>';
  const host = document.querySelector('#host');
  if (host === null) throw new Error('no host');
  root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<section><p id="inside"></p></section>';
});

const inside = (): Element => {
  const element = root.querySelector('#inside');
  if (element === null) throw new Error('not inside');
  return element;
};

describe('the closest element', () => {
  it.each([
    ['section', 'SECTION'],
    ['form', 'FORM'],
    ['#host', 'DIV'],
  ])('that is a %s is found across the edge of a shadow root', (selector, tag) => {
    expect(closestAcross(inside(), selector)?.tagName).toBe(tag);
  });

  it('that is nowhere is null', () => {
    expect(closestAcross(inside(), 'table')).toBeNull();
  });

  it('is found around a frame', () => {
    const around = document.querySelector('form');
    const view = { frameElement: around };
    const page = { defaultView: view };
    const body = { closest: () => null, getRootNode: () => page } as unknown as Element;
    expect(closestAcross(body, 'form')?.id).toBe('post');
  });

  it('is not looked for around a frame of another origin', () => {
    const view = {
      get frameElement(): never {
        throw new DOMException('Blocked', 'SecurityError');
      },
    };
    const body = {
      closest: () => null,
      getRootNode: () => ({ defaultView: view }),
    } as unknown as Element;
    expect(closestAcross(body, 'form')).toBeNull();
  });
});

describe('all elements', () => {
  const ids = (found: readonly Element[]) => found.map(({ id }) => id);

  it('are found in open shadow roots, in the order of the page', () => {
    expect(ids(findAcross(document, 'p'))).toEqual(['inside', 'last']);
  });

  it('are found in an element that is itself the host', () => {
    const host = document.querySelector('#host');
    expect(ids(findAcross(host ?? document, 'p'))).toEqual(['inside']);
  });

  it('are found in closed roots by whoever may see those', () => {
    document.body.innerHTML = '<div id="closed"></div>';
    const host = document.querySelector('#closed');
    const closed = host?.attachShadow({ mode: 'closed' });
    if (closed === undefined) throw new Error('no root');
    closed.innerHTML = '<p id="hidden"></p>';
    expect(ids(findAcross(document, 'p'))).toEqual([]);
    const mayAll = (element: Element) => (element === host ? closed : element.shadowRoot);
    expect(ids(findAcross(document, 'p', mayAll))).toEqual(['hidden']);
  });

  it('are not looked for in frames of another origin', () => {
    const frame = {
      localName: 'iframe',
      shadowRoot: null,
      matches: () => false,
      get contentDocument(): never {
        throw new DOMException('Blocked', 'SecurityError');
      },
    };
    const page = { querySelectorAll: () => [frame] } as unknown as ParentNode;
    expect(findAcross(page, 'p')).toEqual([]);
  });
});
