// The gate's holds with a test in the place of the guard.
import type { GateHold, GateHolds, Settled } from '../../../utils/messaging/gate-holds.ts';
import type { Kept, TypedText } from '../../../utils/messaging/page-channel.ts';

interface FakeHold {
  readonly texts: readonly TypedText[];
  readonly files: readonly File[];
  isWithdrawn: boolean;
  /** What it holds may go out from then on, as the guard says before it releases. */
  release(kept?: readonly Kept[]): void;
  refuse(): void;
}

export interface FakeHolds extends GateHolds {
  readonly opened: FakeHold[];
  readonly approved: Set<string>;
  /** The guard's word to hold what lies about unseen. */
  sweep(): void;
  /** The only hold there is. Throws when there are none or more. */
  one(): FakeHold;
}

export function fakeHolds(): FakeHolds {
  const opened: FakeHold[] = [];
  const approved = new Set<string>();
  const sweeps: (() => void)[] = [];

  function open(texts: readonly TypedText[], files: readonly File[]): GateHold {
    let settle = (_: Settled): void => undefined;
    const settled = new Promise<Settled>((resolve) => {
      settle = resolve;
    });
    const hold: FakeHold = {
      texts,
      files,
      isWithdrawn: false,
      release(kept = files.map((_, index) => ({ index, newName: null, copy: null }))) {
        for (const { value } of texts) approved.add(value);
        settle({ outcome: 'released', kept });
      },
      refuse: () => settle({ outcome: 'refused' }),
    };
    opened.push(hold);
    return {
      settled,
      withdraw() {
        hold.isWithdrawn = true;
        hold.refuse();
      },
    };
  }

  return {
    opened,
    approved,
    sweep() {
      for (const sweep of sweeps) sweep();
    },
    onSweep: (sweep) => sweeps.push(sweep),
    onExpected: () => undefined,
    isOff: () => false,
    one() {
      const [first, more] = opened;
      if (first === undefined || more !== undefined) throw new Error(`${opened.length} holds`);
      return first;
    },
    holdFiles: (files) => open([], files),
    holdRequest: (texts) => open(texts, []),
    tellRewritten: () => undefined,
    tellTyped: () => undefined,
    hasReleasedFiles: () => true,
    typedElsewhere: () => [],
    isApproved: (text) => approved.has(text),
    isInComposer: (field) => field.closest('[data-outside]') === null,
    conceptRequests: () => [{ method: 'PUT', address: '/drafts/1$' }],
  };
}

/** Lets everything happen that does not wait for a person. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
