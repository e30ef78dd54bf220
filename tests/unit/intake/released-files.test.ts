// The files that go through, under the names that they may have.
import { describe, expect, it } from 'vitest';
import { anew, releasedFiles } from '../../../utils/intake/released-files.ts';

const one = new File(['one'], 'fenna.jpg', { type: 'image/jpeg', lastModified: 5 });
const two = new File(['two'], 'IMG_0002.jpg');

describe('released files', () => {
  it('are those that were kept, in their order, the same files', () => {
    expect(releasedFiles([one, two], [{ index: 1, newName: null, copy: null }])).toEqual([two]);
    expect(releasedFiles([one, two], [])).toEqual([]);
  });

  it('get a new name where theirs tells something, and keep all else', async () => {
    const [renamed] = releasedFiles(
      [one],
      [{ index: 0, newName: 'foto-2026-02-03-1.jpg', copy: null }],
    );
    expect(renamed).toMatchObject({
      name: 'foto-2026-02-03-1.jpg',
      type: 'image/jpeg',
      lastModified: 5,
    });
    expect(await renamed?.text()).toBe('one');
  });

  it('can be another object, which is the same in all else', async () => {
    const again = anew(one);
    expect(again).not.toBe(one);
    expect(again).toMatchObject({ name: 'fenna.jpg', type: 'image/jpeg', lastModified: 5 });
    expect(await again.text()).toBe('one');
  });

  it('are not those of a place that was never held', () => {
    expect(releasedFiles([one], [{ index: 1, newName: null, copy: null }])).toEqual([]);
  });

  it('are copies where a copy was made, with the bytes and the type of the copy', async () => {
    const copy = new Blob(['clean'], { type: 'image/png' });
    const [named, kept] = releasedFiles(
      [one, two],
      [
        { index: 0, newName: 'foto-2026-02-03-1.png', copy },
        { index: 1, newName: null, copy },
      ],
    );
    expect(named).toMatchObject({ name: 'foto-2026-02-03-1.png', type: 'image/png' });
    expect(await named?.text()).toBe('clean');
    expect(kept).toMatchObject({ name: 'IMG_0002.jpg', type: 'image/png' });
    expect(await kept?.text()).toBe('clean');
  });
});
