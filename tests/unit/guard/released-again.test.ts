// A photo that is chosen again after it was released can be saved as it was let go.
import { describe, expect, it } from 'vitest';
import { watchReleasedAgain } from '../../../utils/guard/released-again.ts';

const photo = (name: string, content = name): File =>
  new File([content], name, { lastModified: 1 });
const whole = { index: 0, newName: null, copy: null };

describe('a choice that was released', () => {
  it('is new the first time, and known the next, under the name and bytes that it may have', async () => {
    const again = watchReleasedAgain();
    const kept = { index: 0, newName: 'foto-1.jpg', copy: new Blob(['schoon']) };
    expect(again.note([photo('fenna.jpg')], [kept])).toBeNull();
    const [file, ...more] = again.note([photo('fenna.jpg')], [kept]) ?? [];
    expect(more).toEqual([]);
    expect(file?.name).toBe('foto-1.jpg');
    expect(await file?.text()).toBe('schoon');
  });

  it('is not known when one of its files is new, or has changed', () => {
    const again = watchReleasedAgain();
    again.note([photo('a.jpg')], [whole]);
    expect(
      again.note([photo('a.jpg'), photo('b.jpg')], [whole, { ...whole, index: 1 }]),
    ).toBeNull();
    expect(again.note([photo('a.jpg', 'groter')], [whole])).toBeNull();
  });

  it('without a file that goes through is nothing', () => {
    const again = watchReleasedAgain();
    again.note([photo('a.jpg')], []);
    expect(again.note([photo('a.jpg')], [])).toBeNull();
    expect(again.note([photo('a.jpg')], [whole])).toBeNull();
  });
});
