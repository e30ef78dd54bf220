/** A row of the ledger: what was released, without captions, pictures or the teacher's name (R22). */
import type { ChannelId } from './channel.ts';
import type { ReasonCode } from './decision.ts';
import type { HoldKind } from './draft.ts';
import type { CheckId, Verdict } from './finding.ts';

export interface Publication {
  readonly id: string;
  /** Day precision (ISO 8601): when exactly a teacher worked is nobody's business. */
  readonly day: string;
  readonly host: string;
  readonly path: string;
  readonly kind: HoldKind;
  readonly channel: ChannelId;
  readonly groups: readonly string[];
  /** Keyed references of the pupils who were named; names are joined only to show them. */
  readonly pupilRefs: readonly string[];
  readonly verdict: Verdict;
  readonly findings: readonly CheckId[];
  readonly reasons: readonly ReasonCode[];
  /** Keyed hashes of the released files. */
  readonly fileRefs: readonly string[];
}
