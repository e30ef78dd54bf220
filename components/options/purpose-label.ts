// What parents are asked for, as a noun: a channel, or the naming of the child; and short, above a column.
import type { PurposeId } from '../../utils/model/channel.ts';
import type { Translate } from '../shared/words.ts';

export const purposeLabel = (words: Translate, purpose: PurposeId): string =>
  words(purpose === 'name' ? 'purpose_name' : `channel_${purpose}`);

export const shortPurpose = (words: Translate, purpose: PurposeId): string =>
  words(`short_${purpose}`);
