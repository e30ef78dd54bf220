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

/** How a change that was recorded by hand reached the school. A code, never free text (R12). */
export const consentSources = ['parents-told', 'form', 'parent-portal', 'pupil-told'] as const;

export type ConsentSource = (typeof consentSources)[number];

/** Where answers can only be looked at, on a screen or on paper, and were copied by hand. A code, never free text (R12). */
export const screenSources = [
  'social-schools',
  'parro',
  'parnassys',
  'esis',
  'basisonline',
  'paper',
  'other',
] as const;

export type ScreenSource = (typeof screenSources)[number];

/** Where an answer was copied from, and when: `2026-11-12`. */
export interface Origin {
  readonly source: ScreenSource;
  readonly on: string;
}

/** An answer that a person recorded, apart from what lists say. */
export interface HandRecord {
  readonly state: ConsentState;
  /** The day it was said: `2026-11-24`. */
  readonly on: string;
  readonly source: ConsentSource;
}
