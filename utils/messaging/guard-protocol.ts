/** What the background tells the guard in a page; `settle` is the only word that opens a hold. */
import * as v from 'valibot';
import type { HoldId, PhotoId } from '../model/ids.ts';
import { parseEnvelope } from './envelope.ts';
import { holdIdParser, photoIdParser } from './hold-parser.ts';

export interface ReleasedPhoto {
  readonly id: PhotoId;
  /** The name that the released copy gets, or null when its own name may stay. */
  readonly newName: string | null;
  /** SHA-256 in hex of the copy that goes through, or null when the file itself does. */
  readonly copyHash: string | null;
}

/** `no-copy`: the copies did not reach the page, so nothing was released and the hold stays. */
export const settleAnswers = ['done', 'unknown', 'no-copy'] as const;

export type SettleAnswer = (typeof settleAnswers)[number];

export interface Settlement {
  readonly holdId: HoldId;
  readonly outcome: 'released' | 'withdrawn';
  /** The photos of the hold that go through; empty for texts and for a withdrawn hold. */
  readonly photos: readonly ReleasedPhoto[];
}

const settlementParser: v.GenericSchema<unknown, Settlement> = v.object({
  holdId: holdIdParser,
  outcome: v.picklist(['released', 'withdrawn']),
  photos: v.array(
    v.object({
      id: photoIdParser,
      newName: v.nullable(v.string()),
      copyHash: v.nullable(v.string()),
    }),
  ),
});

export const settleMessage = (settlement: Settlement) => ({
  to: 'guard' as const,
  type: 'settle',
  input: settlement,
});

export function parseSettlement(message: unknown): Settlement | null {
  const envelope = parseEnvelope(message);
  if (envelope?.to !== 'guard' || envelope.type !== 'settle') return null;
  const parsed = v.safeParse(settlementParser, envelope.input);
  return parsed.success ? parsed.output : null;
}

/** About a hold whose review is in a window, because the page keeps frames out. */
export type WindowWord =
  /** The window was closed, and nothing decided. */
  | { readonly kind: 'window-closed'; readonly holdId: HoldId }
  /** The checker has lost this file. */
  | { readonly kind: 'bring-file'; readonly holdId: HoldId; readonly photoId: PhotoId };

const windowWordParser: v.GenericSchema<unknown, WindowWord> = v.variant('kind', [
  v.object({ kind: v.literal('window-closed'), holdId: holdIdParser }),
  v.object({ kind: v.literal('bring-file'), holdId: holdIdParser, photoId: photoIdParser }),
]);

export const windowMessage = (word: WindowWord) => ({
  to: 'guard' as const,
  type: 'window',
  input: word,
});

export function parseWindowWord(message: unknown): WindowWord | null {
  const envelope = parseEnvelope(message);
  if (envelope?.to !== 'guard' || envelope.type !== 'window') return null;
  const parsed = v.safeParse(windowWordParser, envelope.input);
  return parsed.success ? parsed.output : null;
}
