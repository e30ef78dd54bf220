/** Whether this computer's clock may be believed when it says that something is old (F17). Pure. */

/** Milliseconds since 1970. */
export interface ClockState {
  readonly lastSeen: number;
  /** For how long the clock was seen to run on without a jump, in milliseconds. */
  readonly steady: number;
}

export interface ClockReading {
  readonly state: ClockState;
  readonly mayPurge: boolean;
  /** So far ahead that a person has to say that it is right. */
  readonly isDoubtful: boolean;
}

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** A clock that is set right is not one that has jumped. */
const tolerance = hour;
/** A computer that is used once a week is not one that jumps; after a longer pause the clock has to run on first. */
const longPause = 10 * day;
/** A step counts for no more, or one jump would be all that it takes. */
const longestStep = 12 * hour;
/** The bound of F17. */
const tooFar = 400 * day;
/** How long a clock that has jumped has to run on before it is believed. */
const probation = day;

/** `state` is what was kept of the last reading, null at first. Nothing is purged by a clock that has just jumped, either way. */
export function readClock(state: ClockState | null, now: number): ClockReading {
  if (state === null) return onProbation(now);
  const since = now - state.lastSeen;
  if (since < -tolerance) return onProbation(now);
  if (since > tooFar) return { state, mayPurge: false, isDoubtful: true };
  if (since > longPause) return onProbation(now);
  const lastSeen = Math.max(now, state.lastSeen);
  const steady = state.steady + Math.min(lastSeen - state.lastSeen, longestStep);
  return { state: { lastSeen, steady }, mayPurge: steady >= probation, isDoubtful: false };
}

/** Also when a person has said that the clock is right. */
export const onProbation = (now: number): ClockReading => ({
  state: { lastSeen: now, steady: 0 },
  mayPurge: false,
  isDoubtful: false,
});
