/** Why words are thought to name a pupil, or not: codes that every language has words for. */
export const mentionReasons = [
  'full-name',
  'first-name',
  'first-name-with-initial',
  'initial-with-surname',
  'surname',
  'reversed',
  'written-together',
  'digits-as-letters',
  'look-alike',
  'variant',
  'typo',
  'misread',
  'spaced',
  'possessive',
  'owner-of-nothing',
  'diminutive',
  'capital-mid-sentence',
  'sentence-start',
  'lower-case',
  'word-in-lower-case',
  'ambiguous-word',
  'two-words',
  'after-article',
  'word-goes-on',
  'among-words',
  'as-a-person',
  'other-capital-beside',
  'other-surname',
  'other-group',
  'after-title',
  'title-before',
  'known-pair',
  'street-or-school',
  'town',
  'date',
  'group-name',
  'official-name',
  'staff-name',
  'staff-only',
  'alone-in-picture',
  'in-list',
  'in-group',
] as const;

export type MentionReason = (typeof mentionReasons)[number];

/** How a word came to be read as a name that it does not spell. */
export type Slip = Extract<
  MentionReason,
  'digits-as-letters' | 'look-alike' | 'variant' | 'typo' | 'misread' | 'spaced'
>;
