/** What a month was like, in counts: for the team, the participation council and the FG. */
import type { BuiltInChannelId } from './channel.ts';
import type { Changes } from './publication.ts';

export interface MonthReport {
  /** `2026-11`. */
  readonly month: string;
  readonly posts: number;
  readonly withPhotos: number;
  /** Channels that something was published on. */
  readonly channels: readonly { readonly channel: BuiltInChannelId; readonly posts: number }[];
  /** Nothing was asked. */
  readonly inOrder: number;
  /** Published with a reason, although something had been found. */
  readonly withReason: number;
  /** The browser ended while it was published. */
  readonly unsure: number;
  readonly changes: Changes;
  /** Pupils of whom a consent was withdrawn, or who left. */
  readonly withdrawn: number;
  /** Posts that were ticked off as removed. */
  readonly removed: number;
}
