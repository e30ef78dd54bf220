/** A ledger as one browser hands it to another: sealed as a school pack is, since it names pupils. */

import type { Publication, ReleaseState } from './publication.ts';
import type { PupilName } from './register.ts';

/** Who a row is about, as every browser of the school can find the child in its own register. */
export interface NamedPupil extends PupilName {
  readonly givenNames?: string;
  readonly group: string;
  readonly number?: string;
}

type Same = 'id' | 'post' | 'day' | 'host' | 'kind' | 'channel' | 'verdict' | 'findings';

export interface LedgerPackRow extends Pick<Publication, Same | 'reasons' | 'changes'> {
  readonly state: Exclude<ReleaseState, 'pending'>;
  readonly address: string | null;
  /** Whether photos or other files went with it: their hashes are of no use elsewhere. */
  readonly hasFiles: boolean;
  /** Names of groups. Empty: it is not known which. */
  readonly groups: readonly string[];
  /** Places in `pupils`. */
  readonly named: readonly number[];
  readonly possible: readonly number[];
}

export interface LedgerPack {
  readonly kind: 'ledger';
  readonly pupils: readonly NamedPupil[];
  readonly rows: readonly LedgerPackRow[];
}
