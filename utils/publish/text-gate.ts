/** Decides for one outgoing request whether it has to wait, and for what. */
import type { GateHold, GateHolds } from '../messaging/gate-holds.ts';
import { carriesText } from './carries-text.ts';
import { flattenBody, flattenLater } from './flatten-body.ts';
import type { TextHistory } from './text-history.ts';

export interface Outgoing {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly body: unknown;
}

export interface TextGate {
  /** Null when the request may go at once; a promise when its body must be read first. */
  check(request: Outgoing): GateHold | null | Promise<GateHold | null>;
}

export function createTextGate(holds: GateHolds, history: TextHistory): TextGate {
  function holdFor(words: string): GateHold | null {
    const carried = history.texts().filter((text) => carriesText(words, text.value));
    const isNew = carried.some((text) => !holds.isApproved(text.value));
    return isNew ? holds.holdRequest(carried) : null;
  }
  return {
    check({ method, url, body }) {
      if (holds.isDraftRequest(method, url)) return null;
      const words = flattenBody(body);
      return words === null ? flattenLater(body).then(holdFor) : holdFor(words);
    },
  };
}
