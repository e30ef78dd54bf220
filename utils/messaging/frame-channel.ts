/** The channel between the guard and its review frame. Carries files in, and states out. */
import type { Hold } from '../model/draft.ts';
import type { HoldId, PhotoId } from '../model/ids.ts';

/** Sent once, with the port, to the frame's window. */
export interface Connect {
  readonly kind: 'beeldwacht:connect';
  readonly token: string;
}

/** A copy by its photo and by the SHA-256 (hex) that it must have. */
export interface WantedCopy {
  readonly id: PhotoId;
  readonly hash: string;
}

export type ToFrame =
  | { readonly kind: 'hold'; readonly hold: Hold; readonly files: readonly File[] }
  /** Shows what a text would be told. Nothing is held by it; answered by `looked`. */
  | { readonly kind: 'look'; readonly hold: Hold }
  | { readonly kind: 'settled'; readonly holdId: HoldId }
  /** Asks for the copies that go through; answered by `copies`. */
  | {
      readonly kind: 'fetch-copies';
      readonly holdId: HoldId;
      readonly copies: readonly WantedCopy[];
    }
  /** Answered by `alive`: a frame whose process has crashed lies over the page like a lid. */
  | { readonly kind: 'ping' };

/** No name and no verdict in words: the guard lives beside a page that may be hostile (S4). */
export type ToGuard =
  | { readonly kind: 'show' }
  /** The teacher goes back, and the background could not be told: nothing is released. */
  | { readonly kind: 'abandon'; readonly holdId: HoldId }
  /** The teacher has seen it, or something that is held goes before it. */
  | { readonly kind: 'looked' }
  | { readonly kind: 'alive' }
  /** In the order in which they were asked for, or null when one of them cannot be had. */
  | {
      readonly kind: 'copies';
      readonly holdId: HoldId;
      readonly files: readonly Blob[] | null;
    }
  | { readonly kind: 'status'; readonly status: FrameStatus }
  /** How far the checker is with the photos of a hold: only numbers. */
  | { readonly kind: 'progress'; readonly progress: Progress };

/** The photo that is being looked at, from 1, and how many there are. */
export interface Progress {
  readonly photo: number;
  readonly photos: number;
}

export type FrameStatus =
  | 'checking'
  | 'ok'
  | 'noted'
  | 'cleaned'
  | 'not-cleaned'
  | 'decide'
  /** Of a review in a window: it is open, it was closed, it cannot be had. */
  | 'asking'
  | 'undecided'
  | 'failed'
  | 'idle';

export function isConnect(data: unknown): data is Connect {
  return (
    typeof data === 'object' &&
    data !== null &&
    'kind' in data &&
    data.kind === 'beeldwacht:connect' &&
    'token' in data &&
    typeof data.token === 'string'
  );
}
