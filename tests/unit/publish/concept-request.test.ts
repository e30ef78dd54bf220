// @vitest-environment happy-dom
// A request that only saves a draft passes; one that might publish does not.
import { beforeEach, describe, expect, it } from 'vitest';
import { isConceptRequest } from '../../../utils/publish/concept-request.ts';

const url = 'https://school.example/save?route=/a%2Fb';
const is = (body: unknown, rule: Parameters<typeof isConceptRequest>[1][number]): boolean =>
  isConceptRequest({ method: 'post', url, body }, [rule]);
const draft = { method: 'POST', address: '/save', fields: { status: '^draft$' } };
const absent = { method: 'POST', address: '/save', fields: { status: '^$' } };

function form(status: string): FormData {
  const data = new FormData();
  data.set('status', status);
  return data;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a request that saves a draft', () => {
  it('is known by its method and by its address as it reads', () => {
    expect(is('', { method: 'POST', address: 'route=/a/b$' })).toBe(true);
    expect(is('', { method: 'PUT', address: 'route=/a/b$' })).toBe(false);
    expect(is('', { method: 'POST', address: 'route=/a/c$' })).toBe(false);
  });

  it('may have an address that cannot be decoded', () => {
    const odd = { method: 'POST', url: 'https://school.example/50%', body: '' };
    expect(isConceptRequest(odd, [{ method: 'POST', address: '/50%' }])).toBe(true);
  });

  it.each([
    ['JSON', '{"status":"draft"}', '{"status":"publish"}'],
    ['a form in a line', 'status=draft', 'status=publish'],
    ['parameters', new URLSearchParams('status=draft'), new URLSearchParams('status=publish')],
    ['a form', form('draft'), form('publish')],
  ])('is known by a field of its body: %s', (_, saved, published) => {
    expect(is(saved, draft)).toBe(true);
    expect(is(published, draft)).toBe(false);
    expect(is(saved, absent)).toBe(false);
  });

  it('is not known by what stands deeper in its body, or in a text of it', () => {
    expect(is('{"meta":{"status":"draft"}}', draft)).toBe(false);
    expect(is('{"title":"status=draft"}', draft)).toBe(false);
    expect(is('{"status":["draft"]}', draft)).toBe(false);
    expect(is('status=draft&status=publish', draft)).toBe(false);
  });

  it('can be known by a field that is not there, but not by a body that cannot be read', () => {
    expect(is('{"title":"Sportdag"}', absent)).toBe(true);
    for (const body of [new Blob(['{}']), '[{"status":"publish"}]', '{"status":', null]) {
      expect(is(body, absent), String(body)).toBe(false);
    }
  });

  it('can be known by what the page shows', () => {
    const rule = { method: 'POST', address: '/save', whileShown: '.saved-as-draft' };
    expect(is('', rule)).toBe(false);
    document.body.innerHTML = '<span class="saved-as-draft"></span>';
    expect(is('', rule)).toBe(true);
  });
});
