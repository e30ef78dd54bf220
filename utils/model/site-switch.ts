/** That a site is switched off in this browser: since when, and how long. Days are those of this device. */

export interface OffPeriod {
  /** The adapter's id. */
  readonly site: string;
  /** ISO 8601. */
  readonly from: string;
  /** The last day; null until somebody switches it on again. */
  readonly until: string | null;
  /** Switched on again by hand. */
  readonly isOver: boolean;
}

export const switchStates = ['on', 'off-today', 'off'] as const;

export type SwitchState = (typeof switchStates)[number];

/** One site as the options page shows it. */
export interface SiteSwitch {
  readonly site: string;
  /** Where it is: match patterns. */
  readonly places: readonly string[];
  /** Null when it is on. */
  readonly off: OffPeriod | null;
  /** Earlier periods, the latest first. */
  readonly before: readonly OffPeriod[];
}

export interface SiteSwitches {
  readonly sites: readonly SiteSwitch[];
  /** False where the school's policy forbids it: then nothing counts as off. */
  readonly mayBeOff: boolean;
}

export const isOffOn = ({ from, until, isOver }: OffPeriod, day: string): boolean =>
  !isOver && from <= day && (until === null || day <= until);
