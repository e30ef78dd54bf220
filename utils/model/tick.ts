/** Answers that are copied from a screen, ticked child by child. */
import type { PurposeId } from './channel.ts';
import type { HandRecord } from './consent.ts';
import type { PupilId } from './ids.ts';

/** What a screen shows: a yes, a no, or nothing. */
export const ticks = ['yes', 'no', 'empty'] as const;

export type Tick = (typeof ticks)[number];

export interface TickCell {
  readonly tick: Tick;
  /** What was known before anything was ticked. */
  readonly known: Tick;
  /** A no that a person recorded here: no ticking undoes it (R3). */
  readonly fixedBy: HandRecord | null;
}

/** A child of the group, with a cell for each purpose. */
export interface TickRow {
  readonly id: PupilId;
  readonly name: string;
  readonly cells: Readonly<Record<PurposeId, TickCell>>;
}

/** What was ticked so far; a cell that is absent shows what was known. */
export type TickedCells = Readonly<
  Record<PupilId, Readonly<Partial<Record<PurposeId, Tick>>> | undefined>
>;
