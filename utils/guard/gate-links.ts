/** All gates of a page, which comes and goes with its frames. */
import type { GateLink } from './gate-link.ts';
import type { GateOrders } from './gate-orders.ts';

export interface GateLinks {
  add(link: GateLink): void;
  /** To every gate; resolves when each has acted on it. */
  readonly orders: Omit<GateOrders, 'done'>;
  /** A request in one frame may carry what was typed in another. */
  shareTyped(): void;
  /** Pictures released in one frame may be sent by another. */
  shareRelease(from: GateLink): void;
}

export function createGateLinks(): GateLinks {
  let links: readonly GateLink[] = [];

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
    },
    orders: {
      approve: (texts) => all((link) => link.orders.approve(texts)),
      sweep: () => all((link) => link.orders.sweep()),
    },
    shareTyped() {
      for (const link of alive()) {
        const texts = links.filter((other) => other !== link).flatMap((other) => other.typed);
        link.send({ kind: 'typed', texts });
      }
    },
    shareRelease(from) {
      for (const link of alive()) if (link !== from) link.send({ kind: 'released-elsewhere' });
    },
  };
}
