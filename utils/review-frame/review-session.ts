/** The review's side of its holds, one at a time: asks the background, and tells what to draw. */
import type { FrameStatus, Progress } from '../messaging/frame-channel.ts';
import type { HoldAnswer } from '../messaging/hold-answer.ts';
import { quietLine, type SettledAnswer } from '../messaging/quiet-line.ts';
import type { Decision } from '../model/decision.ts';
import type { Hold } from '../model/draft.ts';
import type { HoldId, PhotoId } from '../model/ids.ts';
import type { ReviewView } from '../model/review-view.ts';

export type ReviewError =
  | 'not-allowed'
  | 'ledger-failed'
  | 'page-gone'
  | 'copy-failed'
  | 'unreachable'
  | 'unknown-hold';

export interface ReviewState {
  readonly view: ReviewView | null;
  readonly busy: boolean;
  readonly error: ReviewError | null;
  /** A text that is still being written: there is nothing to decide, only to see. */
  readonly isLook: boolean;
}

/** What the session needs; the frame and the window give different ends. */
export interface SessionPorts {
  open(hold: Hold): Promise<HoldAnswer | null>;
  judge(id: HoldId): Promise<HoldAnswer>;
  chooseGroups(id: HoldId, groups: readonly string[]): Promise<HoldAnswer>;
  decide(id: HoldId, decision: Decision): Promise<HoldAnswer>;
  ignoreWord(id: HoldId, word: string): Promise<HoldAnswer>;
  look(hold: Hold): Promise<HoldAnswer>;
  ignoreTyped(hold: Hold, word: string): Promise<HoldAnswer>;
  putFile(id: PhotoId, file: File): Promise<void>;
  getFile(id: PhotoId): Promise<File>;
  onState(state: ReviewState): void;
  onStatus(status: FrameStatus): void;
  onProgress(progress: Progress): void;
  /** Drops the hold in the page, when the background could not be told. */
  abandon(id: HoldId): void;
  /** The look is over. */
  onLooked(): void;
}

/** How long the background's answer may come after the page's word, in milliseconds. */
const settledGrace = 250;

const nothing: ReviewState = { view: null, busy: false, error: null, isLook: false };

export function createReviewSession(ports: SessionPorts) {
  const files = new Map<PhotoId, File>();
  const queue: Hold[] = [];
  let current: HoldId | null = null;
  /** The photos of the current hold that are still to be looked at. */
  let unread = new Set<PhotoId>();
  let photos = 0;
  let again: () => Promise<void> = () => Promise.resolve();
  let looking: Hold | null = null;
  let state = nothing;

  const change = (next: Partial<ReviewState>): void => {
    state = { ...state, ...next };
    ports.onState(state);
  };

  /** Runs one question; whatever goes wrong is said, and the hold stays. */
  async function ask(question: () => Promise<HoldAnswer>, tries = 3): Promise<void> {
    const asked = current;
    change({ busy: true, error: null });
    const answer = await question().catch(() => null);
    // Settled in the meantime, by the window or by the page.
    if (current !== asked || asked === null) return;
    change({ busy: false });
    if (answer === null) return fail('unreachable');
    switch (answer.status) {
      case 'view':
        change({ view: answer.view });
        ports.onStatus('decide');
        return;
      case 'settled':
        return finish(asked, answer);
      case 'needs-bytes':
        if (tries === 0) return fail('unreachable');
        return ask(async () => {
          await sendFiles(answer.photoIds);
          return ports.judge(asked);
        }, tries - 1);
      case 'refused':
        return fail(answer.reason);
      case 'unknown-hold':
        return fail('unknown-hold');
    }
  }

  function fail(error: ReviewError): void {
    change({ error, busy: false });
    ports.onStatus('decide');
  }

  /** Rejects when neither this page nor another one of ours has the file. */
  async function fileOf(id: PhotoId): Promise<File> {
    const file = files.get(id) ?? (await ports.getFile(id));
    files.set(id, file);
    return file;
  }

  async function sendFiles(ids: readonly PhotoId[]): Promise<void> {
    for (const id of ids) {
      await ports.putFile(id, await fileOf(id));
    }
  }

  /** `answer` is null when only the page has said so. */
  function finish(id: HoldId, answer: SettledAnswer | null): void {
    if (current !== id) return;
    const wasSeen = state.view !== null || state.error !== null;
    current = null;
    unread = new Set();
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
        await sendFiles(hold.photos.map((photo) => photo.id));
        return ports.judge(hold.id);
      });
    unread = new Set(hold.photos.map((photo) => photo.id));
    photos = unread.size;
    ports.onStatus('checking');
    tellProgress();
    await again();
  }

  /** Of one photo there is nothing to count. */
  function tellProgress(): void {
    if (photos < 2 || unread.size === 0) return;
    ports.onProgress({ photo: photos - unread.size + 1, photos });
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
    fileOf,
    /** For a window of this extension that has no files of its own. */
    fileHere: (id: PhotoId): File | undefined => files.get(id),
    isHolding: (): boolean => current !== null,
    hold(hold: Hold, held: readonly File[]): void {
      for (const [at, photo] of hold.photos.entries()) {
        const file = held[at];
        if (file !== undefined) files.set(photo.id, file);
      }
      // A page that threw the frame out sends again what may be here already.
      if (current === hold.id || queue.some((waiting) => waiting.id === hold.id)) return;
      back();
      if (current === null) void start(hold);
      else queue.push(hold);
    },
    /** The checker has looked at a photo, of this hold or of another. */
    read(id: PhotoId): void {
      if (unread.delete(id)) tellProgress();
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
      const id = current;
      await onCurrent((it) => ports.decide(it, decision));
      // Still here: the background did not take it. Going back needs nobody's leave.
      if (decision.kind === 'withdraw' && id !== null && current === id) ports.abandon(id);
    },
    chooseGroups: (groups: readonly string[]) => onCurrent((id) => ports.chooseGroups(id, groups)),
    ignoreWord: (word: string) =>
      onCurrent((id) =>
        looking === null ? ports.ignoreWord(id, word) : ports.ignoreTyped(looking, word),
      ),
    retry: () => (state.busy ? Promise.resolve() : again()),
  };

  async function onCurrent(question: (id: HoldId) => Promise<HoldAnswer>): Promise<void> {
    const id = current;
    if (id !== null && !state.busy) await ask(() => question(id));
  }
}
