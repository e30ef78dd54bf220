/** Where a publication goes. Consent is asked and checked per channel (R2). */
export const channelIds = [
  'website',
  'closed_app',
  'newsletter',
  'school_guide',
  'social',
  'press',
  'class_photo',
  'internal',
] as const;

export type ChannelId = (typeof channelIds)[number];

/** What parents are asked for: every channel, and apart from those the naming of the child. */
export const purposeIds = [...channelIds, 'name'] as const;

export type PurposeId = (typeof purposeIds)[number];
