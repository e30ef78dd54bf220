// Few at once, in order, and a failure takes no place away.
import { describe, expect, it } from 'vitest';
import { limitAtOnce } from '../../../utils/lib/limit-at-once.ts';

describe('jobs with a limit', () => {
  it('run as many at once as they may, in the order in which they came', async () => {
    const limited = limitAtOnce(2);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const jobs = [0, 1, 2, 3].map((at) =>
      limited(() => {
        begun.push(at);
        return new Promise<number>((resolve) => {
          ends[at] = () => resolve(at);
        });
      }),
    );
    await Promise.resolve();
    expect(begun).toEqual([0, 1]);
    ends[1]?.();
    expect(await jobs[1]).toBe(1);
    await Promise.resolve();
    expect(begun).toEqual([0, 1, 2]);
    ends[0]?.();
    ends[2]?.();
    await jobs[2];
    await Promise.resolve();
    ends[3]?.();
    expect(await Promise.all(jobs)).toEqual([0, 1, 2, 3]);
  });

  it('go on after one that failed', async () => {
    const limited = limitAtOnce(1);
    await expect(limited(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await limited(async () => 'fine')).toBe('fine');
  });
});
