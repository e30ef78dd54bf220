/** All gates of a page, which comes and goes with its frames. */
import type { GateLink } from './gate-link.ts';
import type { GateOrders } from './gate-orders.ts';

export interface GateLinks {
  add(link: GateLink): void;
  /** To every gate; resolves when each has acted on it. */
  readonly orders: Pick<GateOrders, 'approve' | 'expect' | 'sweep'>;
  /** To every gate, also to those that come later. */
  switchOff(isOff: boolean): void;
  /** A request in one frame may carry what was typed in another. */
  shareTyped(): void;
  /** Before files are released in one frame: another may send them as soon as the page has them. */
  expectRelease(by: GateLink): Promise<void>;
}

export function createGateLinks(): GateLinks {
  let links: readonly GateLink[] = [];
  let hasReleased = false;
  let isOff = false;

  /** A frame that the page threw out would never answer. */
  const alive = (): readonly GateLink[] => {
    links = links.filter((link) => !link.frame.closed);
    return links;
  };

  const all = async (order: (link: GateLink) => Promise<void>): Promise<void> => {
    await Promise.all(alive().map(order));
  };

  return {
    add(link) {
      links = [...alive(), link];
      if (isOff) link.send({ kind: 'off', isOff });
      if (hasReleased) void link.orders.expectRelease();
    },
    orders: {
      approve: (texts) => all((link) => link.orders.approve(texts)),
      expect: (files) => all((link) => link.orders.expect(files)),
      sweep: () => all((link) => link.orders.sweep()),
    },
    switchOff(now) {
      isOff = now;
      for (const link of alive()) link.send({ kind: 'off', isOff });
    },
    shareTyped() {
      for (const link of alive()) {
        const texts = links.filter((other) => other !== link).flatMap((other) => other.typed);
        link.send({ kind: 'typed', texts });
      }
    },
    async expectRelease(by) {
      hasReleased = true;
      await all((link) => (link === by ? Promise.resolve() : link.orders.expectRelease()));
    },
  };
}
