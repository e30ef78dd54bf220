// @vitest-environment happy-dom
// Where a page's events can be heard: also in closed shadow roots.
import { beforeEach, describe, expect, it } from 'vitest';
import { watchEventScopes } from '../../../utils/dom/event-scopes.ts';

// Once for this page, as on a real one.
const scopes = watchEventScopes(globalThis);

let host: HTMLElement;
beforeEach(() => {
  host = document.createElement('div');
  document.body.replaceChildren(host);
});

describe('a shadow root', () => {
  it('is told of as it is made, closed ones too', () => {
    const told: EventTarget[] = [];
    scopes.onEach((scope) => told.push(scope));
    const root = host.attachShadow({ mode: 'closed' });
    expect(host.shadowRoot).toBeNull();
    expect(told).toEqual([globalThis, root]);
  });

  it('that is closed hides what an event is about: it is what lies at that point, or has the focus', () => {
    const root = host.attachShadow({ mode: 'closed' });
    const inside = document.createElement('input');
    root.append(inside);
    root.elementFromPoint = () => inside;
    const at = (event: Event): EventTarget | undefined => {
      host.dispatchEvent(event);
      return target;
    };
    let target: EventTarget | undefined;
    for (const type of ['drop', 'paste']) {
      host.addEventListener(type, (event) => {
        target = scopes.innermost(event);
      });
    }
    expect(at(new MouseEvent('drop', { clientX: 1, clientY: 1 }))).toBe(inside);
    Object.defineProperty(root, 'activeElement', { value: inside });
    expect(at(new Event('paste'))).toBe(inside);
  });
});

describe('a document that is begun anew', () => {
  it('is told of, also when another window does it with a method of its own', () => {
    let times = 0;
    scopes.onRewritten(() => {
      times += 1;
    });
    // The other window guards its own document: its method is called, not this window's.
    const asked: string[] = [];
    const Other = { prototype: { write: (html: string) => asked.push(html) } };
    const theirs = Object.create(document, { defaultView: { value: { Document: Other } } });
    Document.prototype.write.call(theirs, '<p>theirs</p>');
    expect([asked, times]).toEqual([['<p>theirs</p>'], 0]);
    Document.prototype.write.call(document, '');
    expect(times).toBe(1);
  });
});
