// The ports of the review: a checker that knows names, a ledger in memory, a page that listens.
import { evidenceOfPhoto, mentionsInTexts } from '../../../utils/evidence/mentioned-names.ts';
import type { MetadataReading } from '../../../utils/evidence/photo-metadata/read-metadata.ts';
import { schoolIndex } from '../../../utils/evidence/school-index.ts';
import type { Release } from '../../../utils/ledger/record-release.ts';
import type {
  CopiesAnswer,
  CopiesRequest,
  GatherAnswer,
  GatherRequest,
} from '../../../utils/messaging/checker-protocol.ts';
import type { Settlement } from '../../../utils/messaging/guard-protocol.ts';
import type { NotCheckedReason } from '../../../utils/model/evidence.ts';
import type { IgnoredWord } from '../../../utils/model/ignored-word.ts';
import { defaultPolicy, type Policy } from '../../../utils/model/policy.ts';
import type { RecordingMark } from '../../../utils/model/recording.ts';
import type { Register } from '../../../utils/model/register.ts';
import { createDraftStore } from '../../../utils/review/draft-store.ts';
import type { ReviewPorts, SettleReach } from '../../../utils/review/ports.ts';
import { noMetadata } from './metadata.ts';
import { register } from './register.ts';

/** What a test changes and looks at. */
export interface Outside {
  register: Register | null;
  policy: Policy;
  /** By word, as the database keeps them. */
  readonly ignored: Map<string, IgnoredWord>;
  /** Files that are internal recordings. */
  recordings: readonly RecordingMark[];
  /** A row for every release, as the ledger keeps them: by id. */
  readonly ledger: Map<string, Release>;
  /** How the rows' releases ended: whether for sure. */
  readonly ended: Map<string, boolean>;
  /** The posts whose address is waited for. */
  readonly awaited: string[];
  /** The disk is full. */
  isLedgerBroken: boolean;
  /** What the browser says of the page that is to hear of its hold. */
  reach: SettleReach;
  /** The checker was restarted and has no files. */
  hasFiles: boolean;
  notChecked: NotCheckedReason | null;
  /** What is written in every file. */
  metadata: MetadataReading;
  /** The checker cannot make what was promised. */
  isCopyBroken: boolean;
  readonly gathered: GatherRequest[];
  readonly settled: Settlement[];
  readonly closedTabs: number[];
  readonly windows: string[];
  readonly ports: ReviewPorts;
  /** Ports over the same session, as a worker has them that was started again. */
  restarted(): ReviewPorts;
}

export function fakeOutside(): Outside {
  const outside: Omit<Outside, 'ports' | 'restarted'> = {
    register,
    policy: defaultPolicy,
    ignored: new Map(),
    recordings: [],
    ledger: new Map(),
    ended: new Map(),
    awaited: [],
    isLedgerBroken: false,
    reach: 'told',
    hasFiles: true,
    notChecked: null,
    metadata: noMetadata,
    isCopyBroken: false,
    gathered: [],
    settled: [],
    closedTabs: [],
    windows: [],
  };

  function gather(request: GatherRequest): GatherAnswer {
    outside.gathered.push(request);
    const { photos, texts, groups, registerVersion, ignoredWords } = request;
    if (!outside.hasFiles && photos.length > 0) {
      return { status: 'needs-bytes', photoIds: photos.map(({ id }) => id) };
    }
    const index = schoolIndex(outside.register, ignoredWords);
    const { notChecked } = outside;
    return {
      status: 'gathered',
      evidence: {
        registerVersion,
        ignoredWords,
        texts: mentionsInTexts(index, texts, groups),
        photos: photos.map((photo) =>
          evidenceOfPhoto(
            index,
            photo,
            {
              hash: `hash-of-${photo.id}`,
              film: null,
              notChecked,
              lines: [],
              unread: [],
              faces: null,
              metadata: outside.metadata,
            },
            groups,
          ),
        ),
      },
    };
  }

  function makeCopies({ photoIds }: CopiesRequest): CopiesAnswer {
    if (!outside.hasFiles) return { status: 'needs-bytes', photoIds };
    const isCopied = outside.metadata.fate === 'removed' && !outside.isCopyBroken;
    const files = photoIds.map((photoId) => ({
      photoId,
      hash: `${isCopied ? 'copy' : 'hash'}-of-${photoId}`,
      copyType: isCopied ? 'image/jpeg' : null,
    }));
    return { status: 'made', files };
  }

  const restarted = (): ReviewPorts => ({
    now: () => new Date('2026-02-03T10:12:13Z'),
    drafts: createDraftStore(),
    readRegister: async () => outside.register,
    readPolicy: async () => outside.policy,
    readIgnoredWords: async () => [...outside.ignored.values()],
    readRecordings: async () => outside.recordings,
    async ignoreWord(ignored) {
      outside.ignored.set(ignored.word, ignored);
    },
    gather: async (request) => gather(request),
    makeCopies: async (request) => makeCopies(request),
    async record(release) {
      if (outside.isLedgerBroken) throw new Error('the disk is full');
      outside.ledger.set(release.id, release);
    },
    async endRelease(id, isSure) {
      outside.ended.set(id, isSure);
    },
    async awaitAddress(_, post) {
      outside.awaited.push(post);
    },
    async unrecord(id) {
      outside.ledger.delete(id);
    },
    async settle(_, settlement) {
      if (outside.reach === 'told') outside.settled.push(settlement);
      return outside.reach;
    },
    async openWindow(path) {
      outside.windows.push(path);
      return 40 + outside.windows.length;
    },
    async closeTab(tabId) {
      outside.closedTabs.push(tabId);
    },
  });
  // The review reads the fields of this very object, so a test can change them.
  return Object.assign(outside, { ports: restarted(), restarted });
}
