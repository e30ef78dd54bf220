/** A row of the ledger: what was released, without captions, pictures or the teacher's name (R22). */
import type { BuiltInChannelId } from './channel.ts';
import type { ReasonCode } from './decision.ts';
import type { HoldKind } from './draft.ts';
import type { CheckId, Verdict } from './finding.ts';

/** How sure it is that it was released: `unsure` when the browser ended between the row and the word to the page. */
export type ReleaseState = 'pending' | 'sure' | 'unsure';

/** What the review led to, in counts: no count says of whom. */
export interface Changes {
  /** Names that were found and did not leave. */
  readonly names: number;
  /** Places that were covered. */
  readonly covers: number;
  /** Photos that were taken out. */
  readonly photos: number;
  /** Files that left without the hidden data they had. */
  readonly cleaned: number;
}

export interface Publication {
  readonly id: string;
  /** The draft that it is a part of: photos and text of one post have rows of their own. */
  readonly post: string;
  readonly state: ReleaseState;
  /** Day precision (ISO 8601): when exactly a teacher worked is nobody's business. */
  readonly day: string;
  readonly host: string;
  /** Sealed, since an address can name a child (`ledger/seal-text.ts`). Null when it is not known. */
  readonly address: Uint8Array<ArrayBuffer> | null;
  readonly kind: HoldKind;
  readonly channel: BuiltInChannelId;
  /** Keyed references; names of groups and pupils are joined only to show them. `anyGroup`: nobody knows which. */
  readonly groupRefs: readonly string[];
  /** Who was named, or of whom a person said to have the parents' word. */
  readonly pupilRefs: readonly string[];
  /** Who may be meant: of two with one name, or among those who were asked about. */
  readonly possibleRefs: readonly string[];
  readonly verdict: Verdict;
  readonly findings: readonly CheckId[];
  readonly reasons: readonly ReasonCode[];
  /** Keyed hashes of the released files. */
  readonly fileRefs: readonly string[];
  readonly changes: Changes;
  /** Came from a colleague's ledger, whose browser may not have known what was withdrawn here. */
  readonly isForeign?: true;
}
