/** All posts that a pupil is in or may be in, for a parent who asks (Art. 15). */
import type { Database } from '../../db/schema.ts';
import { readEnrolment } from '../../db/takedown-store.ts';
import type { PupilId } from '../../model/ids.ts';
import type { PupilPosts } from '../../model/takedown.ts';
import { openReferences } from '../references.ts';
import { postViews } from './list-takedowns.ts';
import { postsOf } from './posts-of.ts';
import { openRowsAbout } from './rows-about.ts';

/** Later than any day. */
const everAfter = '9999-12-31';

export async function postsOfPupil(db: Database, id: PupilId): Promise<PupilPosts> {
  const [pupilRef = ''] = await (await openReferences(db))('pupil', [id]);
  const enrolment = await readEnrolment(db, pupilRef);
  const known = enrolment ?? { pupilRef, says: {}, groups: [], leftOn: null };
  const rows = await openRowsAbout(db)(known);
  // On every channel, as of one who has left.
  const matter = { pupilRef, on: everAfter, hasLeft: true, purposes: [] };
  const { sure, possible } = postsOf(matter, known.groups, rows);
  return { sure: await postViews(db, sure, {}), possible: await postViews(db, possible, {}) };
}
