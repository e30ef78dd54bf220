/** The review's side of its holds, one at a time: asks the background, and tells what to draw. */

import type { HoldAnswer } from '../messaging/hold-answer.ts';
import { quietLine, type SettledAnswer } from '../messaging/quiet-line.ts';
import type { BuiltInChannelId } from '../model/channel.ts';
import type { Decision } from '../model/decision.ts';
import type { Hold } from '../model/draft.ts';
import type { HoldId, PhotoId } from '../model/ids.ts';
import type { ReviewView } from '../model/review-view.ts';
import { createHeldFiles } from './held-files.ts';
import { createProgress } from './progress.ts';
import { createRefresher } from './refresher.ts';
import type { ReviewError, ReviewState, SessionPorts } from './session-ports.ts';
import { isMoreAsked, isStillReading, waitsForPhotos } from './waiting.ts';

/** How long the background's answer may come after the page's word, in milliseconds. */
const settledGrace = 250;

const nothing: ReviewState = {
  view: null,
  busy: false,
  error: null,
  isWaiting: false,
  isLook: false,
};

export function createReviewSession(ports: SessionPorts) {
  const files = createHeldFiles(ports);
  const queue: Hold[] = [];
  let current: HoldId | null = null;
  const progress = createProgress((step) => {
    // Who sees the review sees it there.
    if (state.view === null) ports.onProgress(step);
  });
  let again: () => Promise<void> = () => Promise.resolve();
  let looking: Hold | null = null;
  let state = nothing;
  /** Goes out when nothing of what it is about is being read any more. */
  let waiting: { readonly decision: Decision; readonly view: ReviewView } | null = null;
  const refresher = createRefresher(async () => {
    const id = current;
    if (id === null || looking !== null) return;
    // Not while something else is asked: its answer is newer.
    if (state.busy) refresher.expect();
    else await take(id, await answerTo(() => ports.judge(id)));
  });

  const change = (next: Partial<ReviewState>): void => {
    state = { ...state, ...next };
    ports.onState(state);
  };

  /** Runs one question; whatever goes wrong is said, and the hold stays. */
  async function ask(question: () => Promise<HoldAnswer>): Promise<void> {
    const asked = current;
    change({ busy: true, error: null });
    const answer = await answerTo(question);
    // Settled in the meantime, by the window or by the page.
    if (current !== asked || asked === null) return;
    change({ busy: false });
    await take(asked, answer);
  }

  /** Files that the checker has lost are sent again. Null when nobody answers. */
  async function answerTo(question: () => Promise<HoldAnswer>): Promise<HoldAnswer | null> {
    const asked = current;
    let answer = await question().catch(() => null);
    for (let tries = 3; answer?.status === 'needs-bytes'; tries -= 1) {
      if (tries === 0 || asked === null || current !== asked) return null;
      answer = await files
        .send(answer.photoIds)
        .then(() => ports.judge(asked))
        .catch(() => null);
    }
    return answer;
  }

  async function take(id: HoldId, answer: HoldAnswer | null): Promise<void> {
    if (current !== id) return;
    switch (answer?.status) {
      case 'view':
        return show(id, answer.view);
      case 'reading':
        return refresher.expect();
      case 'settled':
        return finish(id, answer);
      case 'refused':
        return fail(answer.reason);
      case 'unknown-hold':
        return fail('unknown-hold');
      case 'needs-bytes':
      case undefined:
        return fail('unreachable');
    }
  }

  /** What is new is looked at before anything that was decided without it. */
  async function show(id: HoldId, view: ReviewView): Promise<void> {
    const decided = waiting;
    const mayGo = decided !== null && !isMoreAsked(decided.view, view, decided.decision);
    if (!mayGo) waiting = null;
    const isFirst = state.view === null;
    change({ view, error: null, isWaiting: mayGo });
    if (isFirst) ports.onStatus('decide');
    if (isStillReading(view)) refresher.expect();
    if (mayGo && !waitsForPhotos(view, decided.decision)) {
      waiting = null;
      change({ isWaiting: false });
      await ask(() => ports.decide(id, decided.decision));
    }
  }

  function fail(error: ReviewError): void {
    waiting = null;
    change({ error, busy: false, isWaiting: false });
    ports.onStatus('decide');
  }

  /** `answer` is null when only the page has said so. */
  function finish(id: HoldId, answer: SettledAnswer | null): void {
    if (current !== id) return;
    const wasSeen = state.view !== null || state.error !== null;
    current = null;
    progress.start([]);
    waiting = null;
    refresher.stop();
    change(nothing);
    ports.onStatus(quietLine(answer, wasSeen));
    const next = queue.shift();
    if (next !== undefined) void start(next);
  }

  async function start(hold: Hold): Promise<void> {
    current = hold.id;
    // Every step may be done twice, so trying again does them all.
    again = () =>
      ask(async () => {
        const refused = await ports.open(hold);
        if (refused !== null) return refused;
        await files.send(hold.photos.map((photo) => photo.id));
        return ports.judge(hold.id);
      });
    ports.onStatus('checking');
    progress.start(hold.photos.map((photo) => photo.id));
    await again();
  }

  /** Ends a look; what is held never waits for it. */
  function back(): void {
    if (looking === null) return;
    looking = null;
    current = null;
    change(nothing);
    ports.onStatus('idle');
    ports.onLooked();
  }

  return {
    previewOf: files.preview,
    /** For a window of this extension that has no files of its own. */
    fileHere: files.here,
    isHolding: (): boolean => current !== null,
    hold(hold: Hold, held: readonly File[]): void {
      files.keep(hold, held);
      // A page that threw the frame out sends again what may be here already.
      if (current === hold.id || queue.some((waiting) => waiting.id === hold.id)) return;
      back();
      if (current === null) void start(hold);
      else queue.push(hold);
    },
    /** The checker has seen the faces of a photo, of this hold or of another. */
    seen: (_: PhotoId): void => refresher.hear(),
    /** The checker has looked at all of a photo, of this hold or of another. */
    read(id: PhotoId): void {
      progress.done(id);
      refresher.hear();
    },
    async look(hold: Hold): Promise<void> {
      if (current === hold.id) return;
      if (current !== null) return ports.onLooked();
      current = hold.id;
      looking = hold;
      change({ isLook: true });
      again = () => ask(() => ports.look(hold));
      ports.onStatus('checking');
      await again();
    },
    back,
    /** A window joins a hold that is open already. */
    async join(id: HoldId): Promise<void> {
      current = id;
      again = () => ask(() => ports.judge(id));
      await again();
    },
    settled(id: HoldId): void {
      const waiting = queue.findIndex((hold) => hold.id === id);
      if (waiting >= 0) queue.splice(waiting, 1);
      // The page knows that it is settled; the background's own answer says how.
      setTimeout(() => finish(id, null), settledGrace);
    },
    async decide(decision: Decision): Promise<void> {
      const { view } = state;
      waiting = null;
      if (view !== null && waitsForPhotos(view, decision)) {
        waiting = { decision, view };
        return change({ isWaiting: true });
      }
      await send(decision, view);
    },
    /** What was answered so far, for another place to go on from: nothing is released by it. */
    record: (decision: Decision): Promise<void> => send(decision, state.view),
    /** The decision that waits for photos is taken back. */
    decideAgain(): void {
      waiting = null;
      change({ isWaiting: false });
    },
    chooseChannel: (channel: BuiltInChannelId) =>
      onCurrent((id) => ports.chooseChannel(id, channel)),
    chooseGroups: (groups: readonly string[]) => onCurrent((id) => ports.chooseGroups(id, groups)),
    ignoreWord: (word: string) =>
      onCurrent((id) =>
        looking === null ? ports.ignoreWord(id, word) : ports.ignoreTyped(looking, word),
      ),
    retry: () => (state.busy ? Promise.resolve() : again()),
  };

  async function send(decision: Decision, view: ReviewView | null): Promise<void> {
    const id = current;
    // What is on its way to the screen was not looked at by whoever decided.
    await refresher.idle();
    const isOutdated =
      view !== null && state.view !== null && isMoreAsked(view, state.view, decision);
    if (current !== id || isOutdated) return;
    change({ isWaiting: false });
    await onCurrent((it) => ports.decide(it, decision));
    // Still here: the background did not take it. Going back needs nobody's leave.
    if (decision.kind === 'withdraw' && id !== null && current === id) ports.abandon(id);
  }

  async function onCurrent(question: (id: HoldId) => Promise<HoldAnswer>): Promise<void> {
    const id = current;
    if (id !== null && !state.busy) await ask(() => question(id));
  }
}
