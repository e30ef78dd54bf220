/** What the review needs from the outside world. Tests give fakes, the background the real ones. */
import type { Release } from '../ledger/record-release.ts';
import type {
  CopiesAnswer,
  CopiesRequest,
  GatherAnswer,
  GatherRequest,
} from '../messaging/checker-protocol.ts';
import type { Settlement } from '../messaging/guard-protocol.ts';
import type { IgnoredWord } from '../model/ignored-word.ts';
import type { Policy } from '../model/policy.ts';
import type { RecordingMark } from '../model/recording.ts';
import type { Register } from '../model/register.ts';
import type { GuardAddress } from '../platform/tabs.ts';
import type { DraftStore } from './draft-store.ts';

/** `no-copy`: the page is there, but what was to go through did not reach it. */
export type SettleReach = 'told' | 'gone' | 'unsure' | 'no-copy';

export interface ReviewPorts {
  now(): Date;
  readonly drafts: DraftStore;
  readRegister(): Promise<Register | null>;
  readPolicy(): Promise<Policy>;
  readIgnoredWords(): Promise<readonly IgnoredWord[]>;
  /** Files that are internal recordings. */
  readRecordings(): Promise<readonly RecordingMark[]>;
  ignoreWord(word: IgnoredWord): Promise<void>;
  /** Asks the checker, which may have to be started first. */
  gather(request: GatherRequest): Promise<GatherAnswer>;
  /** Has the checker make what leaves. Rejects when it cannot; then nothing is released. */
  makeCopies(request: CopiesRequest): Promise<CopiesAnswer>;
  /** Rejects when the row cannot be written; then nothing is released. */
  record(release: Release): Promise<void>;
  /** How the release of a recorded row ended. */
  endRelease(id: string, isSure: boolean): Promise<void>;
  /** A post was published there: where it can be seen is told by the page that comes next. */
  awaitAddress(guard: GuardAddress, post: string): Promise<void>;
  /** Takes back the row of a release that did not happen. */
  unrecord(id: string): Promise<void>;
  /** Tells the guard, and says what came of it. */
  settle(guard: GuardAddress, settlement: Settlement): Promise<SettleReach>;
  openWindow(path: `/${string}`): Promise<number | null>;
  closeTab(tabId: number): Promise<void>;
}
