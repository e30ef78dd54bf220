/** The page gate's end of the channel: opens holds, and learns how each of them ended. */
import { closestAcross } from '../dom/closest-across.ts';
import { isInput } from '../dom/element-kinds.ts';
import type { ConceptRequest, GateMessage, GuardMessage, Kept, TypedText } from './page-channel.ts';

export type Settled =
  | { readonly outcome: 'released'; readonly kept: readonly Kept[] }
  | { readonly outcome: 'refused' };

export interface GateHold {
  readonly settled: Promise<Settled>;
  /** The page itself dropped what was held. */
  withdraw(): void;
}

export interface GateHolds {
  holdFiles(files: readonly File[]): GateHold;
  holdRequest(texts: readonly TypedText[]): GateHold;
  /** `sweep` holds whatever files lie about unseen; called before something is published. */
  onSweep(sweep: () => void): void;
  /** Whether the site is switched off: then nothing is held. */
  isOff(): boolean;
  /** Called with files that the teacher saved from us, and is about to choose by hand. */
  onExpected(expect: (files: readonly Blob[]) => void): void;
  /** Whether the guard has let this text out. */
  isApproved(text: string): boolean;
  /** Requests by which the site saves drafts. */
  conceptRequests(): readonly ConceptRequest[];
  /** Tells the guard that the page has begun its document anew. */
  tellRewritten(): void;
  /** Tells the guard what was typed in this frame, for the gates of the others. */
  tellTyped(texts: readonly TypedText[]): void;
  /** Whether files were ever released to this page, in any of its frames. */
  hasReleasedFiles(): boolean;
  /** What was typed in the page's other frames. */
  typedElsewhere(): readonly TypedText[];
  /** Whether a field belongs to a draft; until the guard has said what one is, every field does. */
  isInComposer(field: Element): boolean;
}

/** Long enough to publish; not so long that another audience could be chosen meanwhile. */
const approvalLasts = 60_000;

/** Spaces and invisible characters differ between a field and what was read from it. */
const plain = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A guard that is there answers as soon as the page rests, in milliseconds. */
const answerLimit = 3_000;

interface GateEnd extends GateHolds {
  connect(port: MessagePort): void;
  /** Another guard has come. If this one is gone nobody can decide any more: all is refused, and `tell` runs. */
  lookForGuard(tell: () => void): void;
}

/** Until a port has come, what is held stays held. */
export function createGateHolds(): GateEnd {
  const waiting: GateMessage[] = [];
  const open = new Map<number, (settled: Settled) => void>();
  /** Until when each text may go out, by the page's own clock. */
  const approved = new Map<string, number>();
  let conceptRequests: readonly ConceptRequest[] = [];
  const sweeps: (() => void)[] = [];
  const expecting: ((files: readonly Blob[]) => void)[] = [];
  let hasReleased = false;
  let typedElsewhere: readonly TypedText[] = [];
  let composer: string | null = null;
  let pageIsDraft = false;
  let isOff = false;
  let isAlone = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let send = (message: GateMessage): void => {
    waiting.push(message);
  };

  const settle = (hold: number, settled: Settled): void => {
    open.get(hold)?.(settled);
    open.delete(hold);
  };

  const receive = (message: GuardMessage): void => {
    switch (message.kind) {
      case 'config':
        ({ composer, pageIsDraft } = message);
        conceptRequests = message.conceptRequests;
        return;
      case 'released-elsewhere':
        hasReleased = true;
        send({ kind: 'done', ticket: message.ticket });
        return;
      case 'release':
        hasReleased ||= message.kept.length > 0;
        settle(message.hold, { outcome: 'released', kept: message.kept });
        return;
      case 'refuse':
        settle(message.hold, { outcome: 'refused' });
        return;
      case 'typed':
        typedElsewhere = message.texts;
        return;
      case 'approve':
        for (const text of message.texts) {
          approved.set(plain(text), performance.now() + approvalLasts);
        }
        send({ kind: 'done', ticket: message.ticket });
        return;
      case 'here':
        clearTimeout(silence);
        return;
      case 'off':
        ({ isOff } = message);
        return;
      case 'expect':
        for (const expect of expecting) expect(message.files);
        send({ kind: 'done', ticket: message.ticket });
        return;
      case 'sweep':
        for (const sweep of sweeps) sweep();
        send({ kind: 'done', ticket: message.ticket });
    }
  };

  const start = (make: (hold: number) => GateMessage): GateHold => {
    last += 1;
    const hold = last;
    const settled = new Promise<Settled>((resolve) => open.set(hold, resolve));
    if (isAlone) settle(hold, { outcome: 'refused' });
    else send(make(hold));
    return {
      settled,
      withdraw() {
        if (!open.has(hold)) return;
        settle(hold, { outcome: 'refused' });
        send({ kind: 'gone', hold });
      },
    };
  };

  return {
    connect(port) {
      send = (message) => port.postMessage(message);
      port.onmessage = ({ data }: MessageEvent<GuardMessage>) => receive(data);
      for (const message of waiting.splice(0)) send(message);
    },
    lookForGuard(tell) {
      clearTimeout(silence);
      silence = setTimeout(() => {
        isAlone = true;
        for (const hold of [...open.keys()]) settle(hold, { outcome: 'refused' });
        tell();
      }, answerLimit);
      send({ kind: 'there' });
    },
    onSweep: (sweep) => sweeps.push(sweep),
    isOff: () => isOff,
    onExpected: (expect) => expecting.push(expect),
    tellRewritten: () => send({ kind: 'rewritten' }),
    tellTyped: (texts) => send({ kind: 'typed', texts }),
    hasReleasedFiles: () => hasReleased,
    typedElsewhere: () => typedElsewhere,
    holdFiles: (files) => start((hold) => ({ kind: 'files', hold, files })),
    holdRequest: (texts) => start((hold) => ({ kind: 'request', hold, texts })),
    isApproved: (text) => performance.now() < (approved.get(plain(text)) ?? 0),
    isInComposer: (field) =>
      composer === null ||
      closestAcross(field, composer) !== null ||
      (pageIsDraft && !isInput(field)),
    conceptRequests: () => conceptRequests,
  };
}
