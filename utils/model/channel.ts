/** Where a publication goes. Consent is asked and checked per channel (R2). */
export const builtInChannelIds = [
  'website',
  'closed_app',
  'newsletter',
  'school_guide',
  'social',
  'press',
  'class_photo',
  'internal',
] as const;

export type BuiltInChannelId = (typeof builtInChannelIds)[number];

/** Kept free for channels of the school's own (`school-channel.ts`). No site publishes to them. */
export const ownChannelIds = ['own1', 'own2', 'own3', 'own4', 'own5', 'own6'] as const;

export type OwnChannelId = (typeof ownChannelIds)[number];

export const channelIds = [...builtInChannelIds, ...ownChannelIds] as const;

export type ChannelId = (typeof channelIds)[number];

/** Where guarded sites publish to: a school cannot switch these off. */
export const publishedChannelIds = [
  'website',
  'closed_app',
] as const satisfies readonly BuiltInChannelId[];

export type PublishedChannelId = (typeof publishedChannelIds)[number];

/** What parents are asked for: every channel, and apart from those the naming of the child. */
export const purposeIds = [...channelIds, 'name'] as const;

export type PurposeId = (typeof purposeIds)[number];
