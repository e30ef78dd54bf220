/** All open holds of this page: hands them to the review, and acts on how they end. */
import { askBackground } from '../messaging/ask-background.ts';
import type { ToGuard } from '../messaging/frame-channel.ts';
import type { SettleAnswer, Settlement, WindowWord } from '../messaging/guard-protocol.ts';
import type { Kept } from '../messaging/page-channel.ts';
import type { Hold } from '../model/draft.ts';
import { draftId, type HoldId } from '../model/ids.ts';
import { isLeftOver } from '../platform/runtime.ts';
import type { SeenDraft } from './composer.ts';
import { describeHold, type Held } from './describe-hold.ts';
import { createCopyFetcher } from './fetch-copies.ts';
import { createFrameHost, type ReviewHost } from './frame-host.ts';
import { createStatusMark } from './status-mark.ts';
import { createWindowHost, type WindowHost } from './window-host.ts';

export interface HoldDesk {
  /** `onSettled` runs once. For photos it gets the positions of the files that go through. */
  open(held: Held, onSettled: (kept: readonly Kept[] | null) => Promise<void> | void): HoldId;
  /** The page dropped it. */
  drop(id: HoldId): void;
  /** Shows what a draft would be told, without holding it. `onLooked` runs when it has been seen. */
  look(draft: SeenDraft, onLooked: () => void): void;
  /** Something cannot be looked at at all; the mark says what to do. */
  fail(why: 'too-much' | 'failed'): void;
  /** The site is switched off, and what is published is not looked at; the mark says so. */
  tellOff(): void;
  /** The background's word. `done` when the page has acted on it, now or before. */
  settle(settlement: Settlement): Promise<SettleAnswer>;
  /** Done again by the teacher while it is held: a window that was closed comes back. */
  showAgain(): void;
  /** The background's word about a window. `done` when it could be followed. */
  onWindow(word: WindowWord): Promise<'done' | 'unknown'>;
  /** Nobody can decide in this page any more: nothing is let go, and the mark says so. */
  freePage(): void;
  /** What was published ends the draft; the next hold begins another. */
  endDraft(): void;
}

interface OpenHold {
  readonly hold: Hold;
  readonly files: readonly File[];
  readonly onSettled: (kept: readonly Kept[] | null) => Promise<void> | void;
}

/** How often it is looked whether the extension is still there, in milliseconds. */
const lookEvery = 1_000;

/** A frame that has said nothing for this long, in milliseconds, was not let in. */
const frameLimit = 10_000;

export function createHoldDesk(): HoldDesk {
  const mark = createStatusMark();
  const open = new Map<HoldId, OpenHold>();
  /** How each hold ended, so that a word that comes twice is answered as the first time. */
  const ended = new Map<HoldId, Settlement['outcome']>();
  const copies = createCopyFetcher();
  /** Settlements that still wait for copies: a word that comes again waits with the first. */
  const settling = new Map<HoldId, Promise<SettleAnswer>>();
  let draft = draftId(crypto.randomUUID());
  let frame: Promise<ReviewHost> | null = null;
  /** In its place on a page that keeps frames out. */
  let windows: WindowHost | null = null;
  let looking: { readonly hold: Hold; readonly onLooked: () => void } | null = null;

  let unheard: ReturnType<typeof setTimeout> | undefined;
  const awaitFrame = (): void => {
    clearTimeout(unheard);
    unheard = setTimeout(onUnheard, frameLimit);
  };
  /** Where nothing is held, nothing has to be reloaded. */
  const onUnheard = (): void => {
    mark(open.size > 0 ? 'failed' : 'look-failed');
    looking = null;
  };

  const onFrameMessage = async (message: ToGuard): Promise<void> => {
    clearTimeout(unheard);
    const host = await frame;
    switch (message.kind) {
      case 'show':
        mark('hidden');
        host?.show();
        return;
      case 'abandon':
        abandon(message.holdId);
        return;
      case 'looked':
        if (open.size === 0) host?.hide();
        looking?.onLooked();
        looking = null;
        return;
      case 'alive':
        return;
      case 'copies':
        copies.take(message);
        return;
      case 'progress':
        mark('checking', message.progress);
        return;
      case 'status':
        mark(message.status === 'decide' || message.status === 'idle' ? 'hidden' : message.status);
    }
  };

  /** A frame that starts knows nothing: it gets every hold that is still open. */
  const sendAll = async (): Promise<void> => {
    const host = await frame;
    for (const { hold, files } of open.values()) host?.send({ kind: 'hold', hold, files });
    if (looking !== null) host?.send({ kind: 'look', hold: looking.hold });
  };

  /** Made at the first hold, once; made again after a failure. */
  const frameHost = (): Promise<ReviewHost> => {
    frame ??= askBackground('guard/hello', null)
      .then(({ token }) =>
        createFrameHost(token, {
          onMessage: (message) => void onFrameMessage(message),
          onStart: () => void sendAll(),
          onShut: goToWindows,
          onLost: awaitFrame,
          isNeeded: () => open.size > 0 || looking !== null,
        }),
      )
      .catch((error: unknown) => {
        frame = null;
        throw error;
      });
    return frame;
  };

  /** What is open goes on there. */
  function goToWindows(): void {
    windows = createWindowHost((message) => void onFrameMessage(message));
    frame = Promise.resolve(windows);
    void sendAll();
  }

  const forget = (id: HoldId): void => {
    void askBackground('guard/gone', { holdId: id }).catch(() => undefined);
    void frame?.then(
      (host) => {
        host.hide();
        host.send({ kind: 'settled', holdId: id });
      },
      () => undefined,
    );
  };

  /** Going back is always possible, also when the background knows nothing of the hold. */
  const abandon = (id: HoldId): void => {
    const held = open.get(id);
    if (held === undefined || !open.delete(id)) return;
    ended.set(id, 'withdrawn');
    forget(id);
    void held.onSettled(null);
  };

  async function settleOnce({ holdId: id, outcome, photos }: Settlement): Promise<SettleAnswer> {
    const host = await frame;
    const wanted = photos.flatMap((it) =>
      it.copyHash === null ? [] : [{ id: it.id, hash: it.copyHash }],
    );
    const isHere = open.has(id);
    const files = isHere ? await copies.fetch(id, wanted, (it) => host?.send(it)) : [];
    const held = open.get(id);
    // What the page dropped was not released, whatever the background had decided.
    if (held === undefined) return ended.get(id) === outcome ? 'done' : 'unknown';
    if (files === null) return 'no-copy';
    open.delete(id);
    ended.set(id, outcome);
    host?.hide();
    host?.send({ kind: 'settled', holdId: id });
    const kept = photos.map(({ id: photo, newName, copyHash }) => ({
      index: held.hold.photos.findIndex((it) => it.id === photo),
      newName,
      copy: copyHash === null ? null : (files[wanted.findIndex((it) => it.id === photo)] ?? null),
    }));
    // Answered first: what follows may lead the page away, and the answer would be lost.
    setTimeout(() => void held.onSettled(outcome === 'released' ? kept : null));
    return 'done';
  }

  /** The extension was updated: nobody can decide any more, so the page is freed, and nothing let go. */
  function freePage(): void {
    void frame?.then(
      (host) => host.remove(),
      () => undefined,
    );
    for (const [id, { onSettled }] of open) {
      open.delete(id);
      ended.set(id, 'withdrawn');
      void onSettled(null);
    }
    clearTimeout(unheard);
    looking = null;
    mark('left-over');
  }

  setInterval(() => {
    if (open.size > 0 && isLeftOver()) freePage();
  }, lookEvery);

  return {
    open(held, onSettled) {
      const hold = describeHold(held, draft);
      open.set(hold.id, { hold, files: held.files, onSettled });
      mark('checking');
      awaitFrame();
      frameHost().then(
        (host) => host.send({ kind: 'hold', hold, files: held.files }),
        // Fail closed: it stays held, and the mark says what to do.
        () => mark('failed'),
      );
      return hold.id;
    },
    drop(id) {
      if (!open.delete(id)) return;
      ended.set(id, 'withdrawn');
      mark('hidden');
      forget(id);
    },
    look(seen, onLooked) {
      const hold = describeHold({ ...seen, kind: 'texts', source: 'click', files: [] }, draft);
      looking = { hold, onLooked };
      mark('checking');
      awaitFrame();
      frameHost().then((host) => host.send({ kind: 'look', hold }), onUnheard);
    },
    freePage,
    fail: (why) => mark(why),
    tellOff: () => mark('off'),
    settle(settlement) {
      const { holdId: id } = settlement;
      const known = settling.get(id) ?? settleOnce(settlement).finally(() => settling.delete(id));
      settling.set(id, known);
      return known;
    },
    showAgain: () => windows?.show(),
    async onWindow(word) {
      if (windows === null || !open.has(word.holdId)) return 'unknown';
      if (word.kind === 'window-closed') mark('undecided');
      else await windows.bring(word.holdId, word.photoId);
      return 'done';
    },
    endDraft() {
      draft = draftId(crypto.randomUUID());
    },
  };
}
