/** The review of a page that keeps frames out: in windows of the extension, one for each hold. */

import { maxBytes } from '../media/max-bytes.ts';
import { askBackground } from '../messaging/ask-background.ts';
import { type ByteRoad, byteRoad } from '../messaging/byte-protocol.ts';
import type { FrameStatus, ToFrame, ToGuard } from '../messaging/frame-channel.ts';
import type { GuardAnswer } from '../messaging/hold-answer.ts';
import { quietLine } from '../messaging/quiet-line.ts';
import type { Hold } from '../model/draft.ts';
import type { HoldId, PhotoId } from '../model/ids.ts';
import type { ReviewHost } from './frame-host.ts';

export interface WindowHost extends ReviewHost {
  /** The checker has lost the file. Rejects when it cannot be brought, or is not held here. */
  bring(id: HoldId, photo: PhotoId): Promise<void>;
}

interface Open {
  readonly hold: Hold;
  readonly files: readonly File[];
}

/** Milliseconds between two questions how far the reading is. */
const readAgainMs = 1_000;

/** How often files are sent again to a checker that was lost, or over a port that broke. */
const mostTries = 3;

export function createWindowHost(
  onMessage: (message: ToGuard) => void,
  road: ByteRoad = byteRoad,
): WindowHost {
  const open = new Map<HoldId, Open>();
  const tell = (status: FrameStatus): void => onMessage({ kind: 'status', status });

  /** Whatever goes wrong is said, and the hold stays. */
  async function review(held: Open, wanted: readonly PhotoId[]): Promise<void> {
    const { id } = held.hold;
    tell('checking');
    const answer = await answerTo(held, wanted).catch(() => null);
    if (!open.has(id)) return;
    if (answer?.status === 'asked') tell('asking');
    else if (answer?.status === 'settled') tell(quietLine(answer, false));
    else tell('failed');
  }

  async function answerTo({ hold, files }: Open, photos: readonly PhotoId[]): Promise<GuardAnswer> {
    await askBackground('guard/open', { hold });
    let wanted = photos;
    for (let tries = 0; ; tries += 1) {
      await send(hold, files, wanted);
      let answer = await askBackground('guard/judge', { holdId: hold.id });
      while (answer.status === 'reading') {
        await pause(readAgainMs);
        answer = await askBackground('guard/judge', { holdId: hold.id });
      }
      if (answer.status !== 'needs-bytes' || tries === mostTries) return answer;
      wanted = answer.photoIds;
    }
  }

  /** A file that is too large to be looked at is not sent. */
  async function send(
    hold: Hold,
    files: readonly File[],
    wanted: readonly PhotoId[],
  ): Promise<void> {
    for (const [at, { id }] of hold.photos.entries()) {
      const file = files[at];
      if (file === undefined || !wanted.includes(id) || file.size > maxBytes) continue;
      await putAgain(road, id, file);
    }
  }

  return {
    send(message: ToFrame) {
      switch (message.kind) {
        case 'hold': {
          const { hold, files } = message;
          if (open.has(hold.id)) return;
          const held = { hold, files };
          open.set(hold.id, held);
          void review(
            held,
            hold.photos.map((photo) => photo.id),
          );
          return;
        }
        case 'settled':
          if (open.delete(message.holdId)) tell('idle');
          return;
        case 'fetch-copies':
          void Promise.all(message.copies.map(road.getCopy))
            .catch(() => null)
            .then((files) => onMessage({ kind: 'copies', holdId: message.holdId, files }));
          return;
        case 'look':
          // What is typed is looked at over its page only.
          onMessage({ kind: 'looked' });
          return;
        case 'ping':
          return;
      }
    },
    /** Brings the windows back that were closed; a hold that failed is tried again. */
    show() {
      for (const held of open.values()) void review(held, []);
    },
    hide: () => undefined,
    remove: () => open.clear(),
    async bring(id, photo) {
      const held = open.get(id);
      if (held === undefined) throw new Error('that is not held here');
      await send(held.hold, held.files, [photo]);
    },
  };
}

/** A background that died on the way is started by the next try. */
async function putAgain(road: ByteRoad, id: PhotoId, file: File): Promise<void> {
  for (let tries = 1; tries < mostTries; tries += 1) {
    try {
      return await road.put(id, file);
    } catch {
      // The next try opens a port of its own.
    }
  }
  return road.put(id, file);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
