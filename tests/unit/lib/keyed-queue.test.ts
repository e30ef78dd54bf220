// Jobs of one key wait for each other; jobs of other keys do not.
import { describe, expect, it } from 'vitest';
import { createKeyedQueue } from '../../../utils/lib/keyed-queue.ts';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('a keyed queue', () => {
  it('runs jobs of one key in the order in which they came', async () => {
    const run = createKeyedQueue();
    const seen: string[] = [];
    const job = (name: string) => async () => {
      seen.push(`${name} starts`);
      await soon();
      seen.push(`${name} ends`);
    };
    await Promise.all([run('draft', job('first')), run('draft', job('second'))]);
    expect(seen).toEqual(['first starts', 'first ends', 'second starts', 'second ends']);
  });

  it('lets jobs of different keys run side by side', async () => {
    const run = createKeyedQueue();
    let release = (): void => undefined;
    const stuck = run('one', () => new Promise<void>((resolve) => (release = resolve)));
    await expect(run('other', async () => 'done')).resolves.toBe('done');
    release();
    await stuck;
  });

  it('gives the caller the failure, and still runs the next job', async () => {
    const run = createKeyedQueue();
    const failing = run('draft', () => Promise.reject(new Error('no disk')));
    const next = run('draft', async () => 'done');
    await expect(failing).rejects.toThrow('no disk');
    await expect(next).resolves.toBe('done');
  });
});
