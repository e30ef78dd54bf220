/** What the parents of a pupil (from 16 on the pupil, R14) answered for one purpose. */
export const consentStates = [
  'granted',
  'refused',
  'withdrawn',
  'unknown',
  'conflict',
  'stale',
  'never',
] as const;

export type ConsentState = (typeof consentStates)[number];
