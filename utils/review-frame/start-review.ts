/** Starts the review where it finds itself: in a frame over a page, or in a window of its own. */
import { askBackground } from '../messaging/ask-background.ts';
import type { FileCarrier } from '../messaging/file-channel.ts';
import { isConnect, type ToFrame, type ToGuard } from '../messaging/frame-channel.ts';
import { holdId } from '../model/ids.ts';
import { createFileCarrier } from './file-carrier.ts';
import { createReviewSession } from './review-session.ts';
import type { ReviewState, SessionPorts } from './session-ports.ts';

export type ReviewSession = ReturnType<typeof createReviewSession>;

type FetchCopies = Extract<ToFrame, { kind: 'fetch-copies' }>;

type OnState = SessionPorts['onState'];

/** What the frame and the window do each in their own way. */
type OfThePlace =
  | 'open'
  | 'look'
  | 'ignoreTyped'
  | 'onState'
  | 'onStatus'
  | 'onProgress'
  | 'onLooked'
  | 'abandon';

const common = (carrier: FileCarrier): Omit<SessionPorts, OfThePlace> => ({
  judge: (id) => askBackground('review/judge', { holdId: id }),
  chooseChannel: (id, channel) => askBackground('review/choose-channel', { holdId: id, channel }),
  chooseGroups: (id, groups) => askBackground('review/choose-groups', { holdId: id, groups }),
  decide: (id, decision) => askBackground('review/decide', { holdId: id, decision }),
  ignoreWord: (id, word) => askBackground('review/ignore-word', { holdId: id, word }),
  putFile: carrier.put,
  getFile: carrier.get,
  getPreview: carrier.getPreview,
});

/** What is being typed is looked at over its page only. */
const noLooking: Pick<SessionPorts, 'look' | 'ignoreTyped' | 'onLooked'> = {
  look: () => Promise.resolve({ status: 'unknown-hold' }),
  ignoreTyped: () => Promise.resolve({ status: 'unknown-hold' }),
  onLooked: () => undefined,
};

/** An event page is suspended after 30 seconds in which it heard nothing, whatever it is doing. */
const stayEvery = 15_000;

function keepAwake(session: ReviewSession): void {
  setInterval(() => {
    if (session.isHolding()) void askBackground('review/stay', null).catch(() => undefined);
  }, stayEvery);
}

/** In a window: the hold's id is in the address, and the files come from the checker. */
export function startInWindow(id: string, onState: OnState): ReviewSession {
  const carrier = createFileCarrier();
  const session = createReviewSession({
    ...common(carrier),
    // Where the page keeps frames out, only its guard has the file.
    getFile: (photoId) =>
      carrier.get(photoId).catch(async () => {
        await askBackground('review/bring-file', { holdId: holdId(id), photoId });
        return carrier.get(photoId);
      }),
    open: () => Promise.resolve(null),
    ...noLooking,
    onState,
    // The page has a review of its own, in which one can go back.
    abandon: () => window.close(),
    onStatus: (status) => {
      if (status !== 'checking' && status !== 'decide') window.close();
    },
    // The page, which waited for the photos, shows it.
    onProgress: () => undefined,
  });
  keepAwake(session);
  carrier.onProgress(session);
  void session.join(holdId(id));
  return session;
}

/** In a frame: holds come from the guard, through the one port that it sends. */
export function startInFrame(onState: OnState): ReviewSession {
  const carrier = createFileCarrier();
  let token = '';
  let tell = (_message: ToGuard): void => undefined;
  const session = createReviewSession({
    ...common(carrier),
    open: (hold) => askBackground('review/open', { token, hold }),
    onState,
    look: (hold) => askBackground('review/look', { token, hold }),
    ignoreTyped: (hold, word) => askBackground('review/ignore-typed', { token, hold, word }),
    onLooked: () => tell({ kind: 'looked' }),
    abandon: (holdId) => tell({ kind: 'abandon', holdId }),
    onStatus(status) {
      tell({ kind: 'status', status });
      if (status === 'decide') tell({ kind: 'show' });
    },
    onProgress: (progress) => tell({ kind: 'progress', progress }),
  });
  carrier.serve(session.fileHere);
  carrier.onProgress(session);
  const fetchCopies = async ({ holdId, copies }: FetchCopies): Promise<void> => {
    const files = await Promise.all(copies.map(carrier.getCopy)).catch(() => null);
    tell({ kind: 'copies', holdId, files });
  };
  keepAwake(session);
  const onConnect = (event: MessageEvent<unknown>): void => {
    const [port] = event.ports;
    if (port === undefined || !isConnect(event.data)) return;
    window.removeEventListener('message', onConnect);
    token = event.data.token;
    tell = (message) => port.postMessage(message);
    // A frame that says nothing was kept out by the page.
    tell({ kind: 'alive' });
    port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
      if (data.kind === 'hold') session.hold(data.hold, data.files);
      else if (data.kind === 'look') void session.look(data.hold);
      else if (data.kind === 'settled') session.settled(data.holdId);
      else if (data.kind === 'fetch-copies') void fetchCopies(data);
      else tell({ kind: 'alive' });
    };
  };
  window.addEventListener('message', onConnect);
  return session;
}

export type { ReviewState };
