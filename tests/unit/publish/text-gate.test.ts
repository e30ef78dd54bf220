// @vitest-environment happy-dom
// Which request has to wait, and for what.
import { beforeEach, describe, expect, it } from 'vitest';
import { createTextGate } from '../../../utils/publish/text-gate.ts';
import { type FakeHolds, fakeHolds } from '../../support/fakes/gate-holds.ts';

const title = { label: 'Titel', value: 'Groep 3 in de schooltuin' };
const body = { label: 'Tekst', value: 'Vandaag aten we radijs uit eigen tuin' };
const url = 'https://school.example/posts';

let holds: FakeHolds;
beforeEach(() => {
  holds = fakeHolds();
});
const check = (sent: unknown, where = url, method = 'POST') =>
  createTextGate(holds, { texts: () => [title, body] }).check({ method, url: where, body: sent });

describe('a request', () => {
  it('without what was typed goes at once', () => {
    expect(check('{"event":"page-view"}')).toBeNull();
    expect(check(null)).toBeNull();
    expect(holds.opened).toEqual([]);
  });

  it('with what was typed waits, for just that', () => {
    expect(check(JSON.stringify({ text: body.value }))).not.toBeNull();
    expect(holds.one().texts).toEqual([body]);
  });

  it('waits for all it carries when one of its texts was not released yet', () => {
    holds.approved.add(title.value);
    check(JSON.stringify([title.value, body.value]));
    expect(holds.one().texts).toEqual([title, body]);
  });

  it('with nothing but released texts goes at once', () => {
    holds.approved.add(title.value).add(body.value);
    expect(check(JSON.stringify([title.value, body.value]))).toBeNull();
  });

  it('that only saves a draft goes at once', () => {
    expect(check(body.value, `${url}/drafts/1`, 'PUT')).toBeNull();
    expect(check(body.value, `${url}/drafts/1`, 'POST')).not.toBeNull();
  });

  it('whose body must be read first is answered later', async () => {
    expect(await check(new Blob([body.value]))).not.toBeNull();
    expect(await check(new Blob(['page-view']))).toBeNull();
    expect(holds.opened).toHaveLength(1);
  });

  it('that carries its words in the address waits as well', () => {
    check(null, `${url}?tekst=${encodeURIComponent(body.value)}`, 'GET');
    expect(holds.one().texts).toEqual([body]);
  });

  it('whose body is a stream may carry anything that was typed', () => {
    check(new ReadableStream());
    expect(holds.one().texts).toEqual([title, body]);
  });

  it('with a part of a form that is no file is read as well', async () => {
    const form = new FormData();
    form.set('post', new Blob([JSON.stringify({ text: body.value })]));
    expect(await check(form)).not.toBeNull();
  });
});

describe('texts that are known to be what is sent', () => {
  const checkTexts = (...texts: readonly (typeof title)[]) =>
    createTextGate(holds, { texts: () => [] }).checkTexts(texts);

  it('wait until all of them were released', () => {
    expect(checkTexts()).toBeNull();
    holds.approved.add(title.value);
    expect(checkTexts(title)).toBeNull();
    expect(checkTexts(title, body)).not.toBeNull();
    expect(holds.one().texts).toEqual([title, body]);
  });
});
