// @vitest-environment happy-dom
// fetch takes longer while it is held; a refusal looks like a failed connection.
import { beforeEach, describe, expect, it } from 'vitest';
import { guardFetch } from '../../../utils/publish/fetch-gate.ts';
import { type FakeHolds, fakeHolds, settle } from '../../support/fakes/gate-holds.ts';
import { type FakePage, fakePage } from '../../support/fakes/page.ts';
import { textsOnly } from '../../support/fakes/request-gate.ts';

const text = 'Vandaag aten we radijs uit eigen tuin';

let page: FakePage;
let holds: FakeHolds;
beforeEach(() => {
  page = fakePage();
  holds = fakeHolds();
  guardFetch(textsOnly(holds, text), page.scope);
});
const post = (init: RequestInit = {}) =>
  page.scope.fetch('posts', { method: 'POST', body: text, ...init });

describe('fetch', () => {
  it('goes through when it carries nothing that was typed', async () => {
    await page.scope.fetch('stats', { method: 'POST', body: 'page-view' });
    await page.scope.fetch('https://school.example/news');
    expect(page.sent).toEqual([
      ['stats', 'page-view'],
      ['https://school.example/news', null],
    ]);
  });

  it('waits until it is released, and then goes as it was', async () => {
    const answer = post();
    await settle();
    expect(page.sent).toEqual([]);
    holds.one().release();
    expect((await answer).ok).toBe(true);
    expect(page.sent).toEqual([['posts', text]]);
  });

  it('fails as a lost connection does when it is refused', async () => {
    const answer = post();
    await settle();
    holds.one().refuse();
    await expect(answer).rejects.toThrow(TypeError);
    expect(page.sent).toEqual([]);
  });

  it('drops the hold when the page aborts it', async () => {
    const stop = new AbortController();
    const answer = post({ signal: stop.signal });
    await settle();
    stop.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(holds.one().isWithdrawn).toBe(true);
    expect(page.sent).toEqual([]);
  });

  it('that was aborted before it began is left to the browser, and opens no hold', async () => {
    await expect(post({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(holds.opened).toEqual([]);
    expect(page.sent).toEqual([]);
  });

  it('goes as it was looked at, whatever the page changes in it meanwhile', async () => {
    const form = new FormData();
    form.set('body', text);
    const answer = post({ body: form });
    form.set('body', 'Fenna van den Berg was er ook');
    holds.one().release();
    await answer;
    const sent = page.sent[0]?.[1];
    expect(sent instanceof FormData && sent.get('body')).toBe(text);
  });

  it('reads the body inside a Request without using it up', async () => {
    const request = new Request('https://school.example/posts', { method: 'POST', body: text });
    const answer = page.scope.fetch(request);
    while (holds.opened.length === 0) await settle();
    holds.one().release();
    await answer;
    expect(request.bodyUsed).toBe(false);
    expect(page.sent).toEqual([['https://school.example/posts', null]]);
  });

  it('knows where a relative address goes', async () => {
    await page.scope.fetch('/drafts/1', { method: 'PUT', body: text });
    expect(holds.opened).toEqual([]);
  });
});
