/** Why words are thought to name a pupil: codes that every language has words for. */
export const mentionReasons = [
  'full-name',
  'first-name',
  'first-name-with-initial',
  'initial-with-surname',
  'surname',
  'reversed',
  'written-together',
  'digits-as-letters',
  'possessive',
  'diminutive',
  'capital-mid-sentence',
  'sentence-start',
  'ambiguous-word',
  'other-capital-beside',
  'in-list',
  'in-group',
] as const;

export type MentionReason = (typeof mentionReasons)[number];
