// Views to test the review's components with; every test changes only what it is about.

import type { NotCheckedReason } from '../../../utils/model/evidence.ts';
import { holdId, photoId, textId } from '../../../utils/model/ids.ts';
import type { FindingView, PupilView, ReviewView } from '../../../utils/model/review-view.ts';
import { defaultChannels } from '../../../utils/model/school-channel.ts';

export const first = photoId('first');
export const second = photoId('second');
export const body = textId('body');

const fenna: PupilView = {
  name: 'Fenna van den Berg',
  group: 'groep 3',
  consent: 'refused',
};

export const noah: PupilView = { name: 'Noah Bakker', group: 'groep 3', consent: 'granted' };

const base: Omit<FindingView, 'key' | 'check'> = { severity: 'review', pupils: [] };

export const notChecked: FindingView = {
  ...base,
  key: 'not-checked',
  check: 'photo-not-checked',
  photoId: first,
  notChecked: 'read-partly',
};

/** The same finding for another reason. */
export const notCheckedBy = (reason: NotCheckedReason): FindingView => ({
  ...notChecked,
  notChecked: reason,
});

export const namedInPhoto: FindingView = {
  ...base,
  key: 'named-in-photo',
  check: 'pupil-named-in-photo-text',
  pupils: [fenna],
  photoId: first,
  quote: 'Fenna',
};

export const namedInFile: FindingView = {
  ...namedInPhoto,
  key: 'named-in-file',
  check: 'pupil-named-in-metadata',
};

export const metadataLeft: FindingView = {
  ...base,
  key: 'metadata-left',
  check: 'metadata-not-removed',
  photoId: first,
};

export const namedInText: FindingView = {
  ...base,
  key: 'named-in-text',
  check: 'pupil-named-in-text',
  pupils: [fenna],
  textId: body,
};

export const noConsent: FindingView = {
  ...base,
  key: 'no-consent',
  check: 'consent-missing',
  severity: 'stop',
  pupils: [fenna],
};

export const people = { groups: ['groep 3'], mayNot: [fenna], unknownCount: 0 };

export function demoView(changes: Partial<ReviewView> = {}): ReviewView {
  return {
    holdId: holdId('hold'),
    holdKind: 'photos',
    verdict: 'review',
    channel: 'website',
    channels: defaultChannels,
    groups: ['groep 3'],
    allGroups: ['groep 3', 'groep 4'],
    lastGroups: [],
    photos: [first, second].map((id) => ({
      id,
      fileName: `${id}.jpg`,
      spots: [],
      covers: [],
      canBeCovered: true,
      progress: 'read',
      isHeld: true,
    })),
    texts: [],
    findings: [],
    people: null,
    override: 'here',
    isIncomplete: false,
    offerTexts: false,
    contact: {
      schoolContact: 'Marieke',
      privacyOfficer: 'fg@school.example',
      privacyStatementUrl: 'https://school.example/privacy',
    },
    ...changes,
  };
}
