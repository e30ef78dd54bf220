/** Decides for one outgoing request whether it waits: for its pictures first, then for its texts. */
import type { GateHold, GateHolds, Settled } from '../messaging/gate-holds.ts';
import { type FoundPicture, findPictures, type IntakeState } from './find-pictures.ts';
import { putPictures } from './put-pictures.ts';
import type { Outgoing, TextGate } from './text-gate.ts';

export interface HeldRequest {
  /** The body that may go out, or null when nothing may. */
  readonly settled: Promise<{ readonly body: unknown } | null>;
  /** The page itself dropped it. */
  withdraw(): void;
}

export interface RequestGate {
  /** Null when it may go at once; a promise when its body must be read first. */
  check(request: Outgoing): HeldRequest | null | Promise<HeldRequest | null>;
}

/** As `intake/known-intake.ts` tells it. */
export interface Intake extends IntakeState {
  /** What of these may go out now, each in its place; null for what may not. */
  released(files: readonly File[], settled: Settled): readonly (File | null)[];
}

export function createRequestGate(holds: GateHolds, texts: TextGate, intake: Intake): RequestGate {
  function checkTexts(request: Outgoing): HeldRequest | null | Promise<HeldRequest | null> {
    const checked = texts.check(request);
    return checked instanceof Promise
      ? checked.then((hold) => heldFor(hold, request.body))
      : heldFor(checked, request.body);
  }

  function holdPictures(request: Outgoing, found: readonly FoundPicture[]): HeldRequest {
    const files = found.map(({ file }) => file);
    const hold = holds.holdFiles(files);
    let current: Pick<GateHold, 'withdraw'> = hold;
    let isWithdrawn = false;

    async function decide(): Promise<{ readonly body: unknown } | null> {
      const pictures = await hold.settled;
      if (pictures.outcome === 'refused' || isWithdrawn) return null;
      const put = await putPictures(request.body, found, intake.released(files, pictures));
      if (put === null || isWithdrawn) return null;
      const held = await checkTexts({ ...request, body: put.body });
      if (held === null) return put;
      current = held;
      return isWithdrawn ? null : held.settled;
    }

    return {
      settled: decide(),
      withdraw() {
        isWithdrawn = true;
        current.withdraw();
      },
    };
  }

  return {
    check(request) {
      if (holds.isOff()) return null;
      const found = findPictures(request.body, intake);
      return found.length === 0 ? checkTexts(request) : holdPictures(request, found);
    },
  };
}

const heldFor = (hold: GateHold | null, body: unknown): HeldRequest | null =>
  hold === null
    ? null
    : {
        settled: hold.settled.then(({ outcome }) => (outcome === 'refused' ? null : { body })),
        withdraw: () => hold.withdraw(),
      };
