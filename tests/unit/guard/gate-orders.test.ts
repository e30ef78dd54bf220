// The guard goes on only when the page gate has acted on its word.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGateOrders } from '../../../utils/guard/gate-orders.ts';
import type { GuardMessage } from '../../../utils/messaging/page-channel.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  const sent: GuardMessage[] = [];
  return { sent, orders: createGateOrders((message) => sent.push(message)) };
}

/** Whether it has been acted on by now. */
async function isDone(order: Promise<void>): Promise<boolean> {
  const before = vi.fn();
  void order.then(before);
  await vi.advanceTimersByTimeAsync(0);
  return before.mock.calls.length > 0;
}

describe('an order', () => {
  it('is sent under a number of its own, and waited for by that number', async () => {
    const { orders, sent } = start();
    const [first, second] = [orders.approve(['Hallo']), orders.sweep()];
    void orders.expectRelease();
    expect(sent).toEqual([
      { kind: 'approve', ticket: 1, texts: ['Hallo'] },
      { kind: 'sweep', ticket: 2 },
      { kind: 'released-elsewhere', ticket: 3 },
    ]);
    orders.done(2);
    expect(await isDone(second)).toBe(true);
    expect(await isDone(first)).toBe(false);
    orders.done(1);
    expect(await isDone(first)).toBe(true);
  });

  it('is not waited for longer than two seconds: a page without a gate never answers', async () => {
    const { orders } = start();
    const order = orders.approve(['Hallo']);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(await isDone(order)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isDone(order)).toBe(true);
  });

  it('that nobody gave, or that is done already, changes nothing', async () => {
    const { orders } = start();
    orders.done(1);
    const order = orders.sweep();
    expect(await isDone(order)).toBe(false);
    orders.done(1);
    orders.done(1);
    expect(await isDone(order)).toBe(true);
  });
});
