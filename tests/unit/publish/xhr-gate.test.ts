// @vitest-environment happy-dom
// XMLHttpRequest: send waits, and everything else keeps its order.
import { beforeEach, describe, expect, it } from 'vitest';
import { guardXhr } from '../../../utils/publish/xhr-gate.ts';
import { type FakeHolds, fakeHolds, settle } from '../../support/fakes/gate-holds.ts';
import { type FakePage, type FakeXhr, fakePage, xhrOf } from '../../support/fakes/page.ts';
import { textsOnly } from '../../support/fakes/request-gate.ts';

const text = 'Vandaag aten we radijs uit eigen tuin';
const opening = 'open POST posts true';

let page: FakePage;
let holds: FakeHolds;
let xhr: FakeXhr & XMLHttpRequest;
let events: string[];
beforeEach(() => {
  page = fakePage();
  holds = fakeHolds();
  guardXhr(textsOnly(holds, text), page.scope);
  xhr = xhrOf(page);
  events = [];
  for (const type of ['error', 'abort', 'loadend']) {
    xhr.upload.addEventListener(type, () => events.push(`upload ${type}`));
    xhr.addEventListener(type, () => events.push(type));
  }
});

describe('a request', () => {
  it('goes at once when it carries nothing that was typed', () => {
    xhr.open('POST', 'posts');
    xhr.send('page-view');
    expect(xhr.calls).toEqual([opening, 'send']);
  });

  it('waits with its headers set, and goes when it is released', async () => {
    xhr.open('POST', 'posts');
    xhr.setRequestHeader('x-csrf', '1');
    xhr.send(text);
    await settle();
    expect(xhr.calls).toEqual([opening, 'header x-csrf']);
    holds.one().release();
    await settle();
    expect(xhr.calls).toEqual([opening, 'header x-csrf', 'send']);
    expect(xhr.bodies).toEqual([text]);
    expect(events).toEqual([]);
  });

  it('fails as a lost connection does when it is refused', async () => {
    xhr.open('POST', 'posts');
    xhr.send(text);
    holds.one().refuse();
    await settle();
    expect(xhr.bodies).toEqual([]);
    expect(events).toEqual(['error', 'loadend']);
  });

  it('that is aborted drops its hold, says so, and is never sent', async () => {
    xhr.open('POST', 'posts');
    xhr.send(text);
    await settle();
    xhr.abort();
    await settle();
    expect(holds.one().isWithdrawn).toBe(true);
    expect(xhr.calls).toEqual([opening, 'abort']);
    expect(events).toEqual(['upload abort', 'upload loadend', 'abort', 'loadend']);
  });

  it('that is aborted while nothing waits is aborted as always', () => {
    xhr.open('POST', 'posts');
    xhr.abort();
    expect(events).toEqual([]);
  });

  it('that is opened anew drops what waited', async () => {
    xhr.open('POST', 'posts');
    xhr.send(text);
    await settle();
    xhr.open('GET', 'news');
    xhr.send();
    await settle();
    expect(holds.one().isWithdrawn).toBe(true);
    expect(xhr.bodies).toEqual([undefined]);
  });

  it('that is aborted while its body is being read is never sent, and leaves no hold', async () => {
    xhr.open('POST', 'posts');
    xhr.send(new Blob([text]));
    xhr.abort();
    while (holds.opened.length === 0) await settle();
    await settle();
    expect(holds.one().isWithdrawn).toBe(true);
    expect(xhr.bodies).toEqual([]);
  });

  it.each([
    ['words', text],
    ['a body that must be read first', new Blob([text])],
  ])('that cannot wait fails at once, and leaves no hold: %s', async (_, body) => {
    xhr.open('POST', 'posts', false);
    expect(() => xhr.send(body)).toThrow(DOMException);
    while (holds.opened.length === 0) await settle();
    await settle();
    expect(holds.one().isWithdrawn).toBe(true);
    expect(xhr.bodies).toEqual([]);
  });

  it('that is sent a second time while it waits fails as in a browser, and does not go out', async () => {
    xhr.open('POST', 'posts');
    xhr.send(text);
    expect(() => xhr.send('page-view')).toThrow(
      expect.objectContaining({ name: 'InvalidStateError' }),
    );
    await settle();
    expect(xhr.bodies).toEqual([]);
    holds.one().release();
    await settle();
    expect(xhr.bodies).toEqual([text]);
  });

  it('goes as it was looked at, whatever the page changes in it meanwhile', async () => {
    const form = new FormData();
    form.set('body', text);
    xhr.open('POST', 'posts');
    xhr.send(form);
    form.set('body', 'Fenna van den Berg was er ook');
    holds.one().release();
    await settle();
    const [sent] = xhr.bodies;
    expect(sent instanceof FormData && sent.get('body')).toBe(text);
  });

  it('that cannot wait is refused when it carries what was typed, and leaves no hold', async () => {
    xhr.open('POST', 'posts', false);
    expect(() => xhr.send(text)).toThrow(expect.objectContaining({ name: 'NetworkError' }));
    await settle();
    expect(xhr.bodies).toEqual([]);
    expect(holds.one().isWithdrawn).toBe(true);
  });

  it('that cannot wait and carries nothing goes at once', () => {
    xhr.open('POST', 'posts', false);
    xhr.send('page-view');
    expect(xhr.bodies).toEqual(['page-view']);
  });

  it('can be sent again after it was released', async () => {
    for (const at of [0, 1]) {
      xhr.open('POST', 'posts');
      xhr.send(text);
      holds.opened[at]?.release();
      await settle();
    }
    expect(xhr.bodies).toEqual([text, text]);
  });
});
