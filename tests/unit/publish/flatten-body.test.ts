// @vitest-environment happy-dom
// The readable words of a request, whatever they are wrapped in.
import { describe, expect, it } from 'vitest';
import { flattenBody, flattenLater } from '../../../utils/publish/flatten-body.ts';

const form = new FormData();
form.append('title', 'Schooltuin');
form.append('photo', new File(['x'], 'fenna.jpg', { type: 'image/jpeg' }));
form.append('body', '<p>Wat een <b>feest</b></p>');

describe('words that can be read at once', () => {
  it.each([
    ['nothing', null, ''],
    ['plain words', 'Wat een feest', 'Wat een feest'],
    ['markup', '<p>Wat&nbsp;een</p><p>feest&#33;</p>', 'Wat een feest!'],
    ['JSON', '{"post":{"tags":["tuin"],"body":"<b>feest</b>","id":3}}', 'tuin feest'],
    ['a list in JSON', ' [ "een", {"b":"twee"} ]', 'een twee'],
    [
      'JSON in a string of JSON',
      JSON.stringify({ v: JSON.stringify({ t: 'een\nfeest' }) }),
      'een feest',
    ],
    ['JSON in a form', new URLSearchParams({ post: '{"body":"Wat een feest"}' }), 'Wat een feest'],
    ['what only looks like JSON', '[foto] Wat een feest', '[foto] Wat een feest'],
    ['a form as text', 'titel=Wat+een%20feest&tekst=Caf%C3%A9', 'Wat een feest Café'],
    ['fields of a form', new URLSearchParams({ a: 'Wat een', b: 'feest' }), 'Wat een feest'],
    ['a form with a file', form, 'Schooltuin Wat een feest'],
  ])('%s', (_, body, words) => {
    expect(flattenBody(body)?.replace(/\s+/g, ' ').trim()).toBe(words);
  });

  it('an impossible letter does not matter', () => {
    expect(flattenBody('a&#99999999999;b')).toContain('b');
  });
});

describe('words that must be waited for', () => {
  const bytes = new TextEncoder().encode('{"body":"Wat een feest"}');

  it.each([
    ['a blob', new Blob(['{"body":"Wat een feest"}'])],
    ['a buffer', bytes.buffer],
    ['a view on a buffer', new DataView(bytes.buffer)],
  ])('%s', async (_, body) => {
    expect(flattenBody(body)).toBeNull();
    expect(await flattenLater(body)).toBe('Wat een feest');
  });

  it('of a part of a form that is no file', async () => {
    const parts = new FormData();
    parts.set('title', 'Schooltuin');
    parts.set('post', new Blob(['{"body":"Wat een feest"}'], { type: 'application/json' }));
    parts.set('photo', new Blob(['Fenna'], { type: 'image/jpeg' }));
    expect(flattenBody(parts)).toBeNull();
    expect((await flattenLater(parts)).trim()).toBe('Schooltuin\nWat een feest');
  });

  it('a file that is gone has none: it cannot be sent either', async () => {
    class Gone extends Blob {
      override text(): Promise<string> {
        return Promise.reject(new DOMException('gone', 'NotFoundError'));
      }
    }
    expect(await flattenLater(new Gone(['x']))).toBe('');
  });

  it('a picture has none', async () => {
    const picture = new Blob(['Wat een feest'], { type: 'image/jpeg' });
    expect(await flattenLater(picture)).toBe('');
  });

  it('a stream has none that can be read without taking it', async () => {
    const stream = new ReadableStream();
    expect(flattenBody(stream)).toBeNull();
    expect(await flattenLater(stream)).toBe('');
  });
});
