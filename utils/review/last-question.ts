/** What was asked last in this session of the browser, in the toolbar or in a review: of which groups, for what. */
import type { WhoQuestion } from '../model/popup-view.ts';
import { readSession, writeSession } from '../platform/session-store.ts';

const key = 'lastQuestion';

export const readLastQuestion = (): Promise<WhoQuestion | null> => readSession<WhoQuestion>(key);

export const rememberQuestion = ({ groups, channel }: WhoQuestion): Promise<void> =>
  writeSession(key, { groups, channel });
