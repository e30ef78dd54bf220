// A body as it was when it was sent: what is changed afterwards does not go out.
import { describe, expect, it } from 'vitest';
import { snapshotBody } from '../../../utils/publish/snapshot-body.ts';

describe('a snapshot', () => {
  it('of a form keeps its fields, their order and its files', () => {
    const form = new FormData();
    const file = new File(['x'], 'a.jpg');
    form.append('tag', 'een');
    form.append('tag', 'twee');
    form.append('photo', file);
    const copy = snapshotBody(form);
    form.delete('tag');
    form.append('body', 'later');
    if (!(copy instanceof FormData)) throw new Error('no form');
    expect([...copy.keys()]).toEqual(['tag', 'tag', 'photo']);
    expect(copy.getAll('tag')).toEqual(['een', 'twee']);
    expect(copy.get('photo')).toMatchObject({ name: 'a.jpg', size: 1 });
  });

  it('of fields in an address keeps them', () => {
    const fields = new URLSearchParams('a=1&a=2');
    const copy = snapshotBody(fields);
    fields.set('a', '3');
    expect(String(copy)).toBe('a=1&a=2');
  });

  it('of a buffer, or of the part of it that a view shows, keeps its bytes', () => {
    const bytes = new Uint8Array([1, 2, 3, 4]);
    const [whole, part] = [snapshotBody(bytes.buffer), snapshotBody(bytes.subarray(1, 3))];
    bytes.fill(9);
    if (!(whole instanceof ArrayBuffer) || !(part instanceof ArrayBuffer)) {
      throw new Error('no bytes');
    }
    expect([...new Uint8Array(whole)]).toEqual([1, 2, 3, 4]);
    expect([...new Uint8Array(part)]).toEqual([2, 3]);
  });

  it('of what cannot change is the thing itself', () => {
    for (const body of ['tekst', new Blob(['x']), new ReadableStream(), null, undefined]) {
      expect(snapshotBody(body)).toBe(body);
    }
  });
});
