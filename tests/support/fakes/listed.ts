// A pupil as a list has them, written as `pupil` in register.ts is.
import type { PurposeId } from '../../../utils/model/channel.ts';
import type { ConsentState } from '../../../utils/model/consent.ts';
import type { ListedPupil, ListedPupils } from '../../../utils/model/list-mapping.ts';

export function listed(
  name: string,
  group: string,
  consents: Partial<Record<PurposeId, ConsentState>> = {},
  number = '',
): ListedPupil {
  const [firstName = '', infix = '', lastName = ''] = name.split('/');
  const who = { firstName, infix, lastName, givenNames: '', number, group };
  return { ...who, otherGroups: [], sixteenFrom: null, lines: [2], consents };
}

export const listOf = (...pupils: readonly ListedPupil[]): ListedPupils => ({
  pupils,
  problems: [],
});
