/** Decides for one outgoing request whether it has to wait, and for what. */
import type { GateHold, GateHolds } from '../messaging/gate-holds.ts';
import type { TypedText } from '../messaging/page-channel.ts';
import { isStream } from './body-kinds.ts';
import { carriesText } from './carries-text.ts';
import { isConceptRequest } from './concept-request.ts';
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
  /** The same for texts that are known to be what is sent. */
  checkTexts(texts: readonly TypedText[]): GateHold | null;
  /** Whether it only saves a draft, which may always go. */
  isConcept(request: Outgoing): boolean;
}

export function createTextGate(holds: GateHolds, history: TextHistory): TextGate {
  const checkTexts = (texts: readonly TypedText[]): GateHold | null =>
    !holds.isOff() && texts.some((text) => !holds.isApproved(text.value))
      ? holds.holdRequest(texts)
      : null;

  const isConcept = (request: Outgoing): boolean =>
    isConceptRequest(request, holds.conceptRequests());

  return {
    isConcept,
    checkTexts,
    check(request) {
      if (isConcept(request)) return null;
      const { url, body } = request;
      const typed = history.texts();
      if (typed.length === 0) return null;
      // A stream can be read only once, by whoever sends it: it may carry anything.
      if (isStream(body)) return checkTexts(typed);
      const inAddress = [...new URL(url).searchParams.values()].join('\n');
      const holdFor = (words: string): GateHold | null =>
        checkTexts(typed.filter((text) => carriesText(`${inAddress}\n${words}`, text.value)));
      const words = flattenBody(body);
      return words === null ? flattenLater(body).then(holdFor) : holdFor(words);
    },
  };
}
