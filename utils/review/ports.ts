/** What the review needs from the outside world. Tests give fakes, the background the real ones. */
import type { Release } from '../ledger/record-release.ts';
import type { GatherAnswer, GatherRequest } from '../messaging/checker-protocol.ts';
import type { Settlement } from '../messaging/guard-protocol.ts';
import type { IgnoredWord } from '../model/ignored-word.ts';
import type { Policy } from '../model/policy.ts';
import type { Register } from '../model/register.ts';
import type { GuardAddress } from '../platform/tabs.ts';
import type { DraftStore } from './draft-store.ts';

export interface ReviewPorts {
  now(): Date;
  readonly drafts: DraftStore;
  readRegister(): Promise<Register | null>;
  readPolicy(): Promise<Policy>;
  readIgnoredWords(): Promise<readonly IgnoredWord[]>;
  ignoreWord(word: IgnoredWord): Promise<void>;
  /** Asks the checker, which may have to be started first. */
  gather(request: GatherRequest): Promise<GatherAnswer>;
  /** Rejects when the row cannot be written; then nothing is released. */
  record(release: Release): Promise<void>;
  /** Takes back the row of a release that did not happen. */
  unrecord(id: string): Promise<void>;
  /** Tells the guard, and says whether the page heard of it. */
  settle(guard: GuardAddress, settlement: Settlement): Promise<'told' | 'gone' | 'unsure'>;
  openWindow(path: `/${string}`): Promise<number | null>;
  closeTab(tabId: number): Promise<void>;
}
