/** R4: captions, keywords and persons in the file travel with it. The copy has none; told quietly. */
import type { Finding } from '../model/finding.ts';
import { defineCheck, outcomeOf } from './define-check.ts';

export const pupilNamedInMetadata = defineCheck({
  id: 'pupil-named-in-metadata',
  requires: ['photos'],
  evaluate: ({ photos }) =>
    outcomeOf(
      photos
        // Where they stay, `metadata-not-removed` tells it.
        .filter(({ metadata }) => metadata.fate === 'removed')
        .flatMap(({ photoId, metadata }) =>
          metadata.mentions.map(
            ({ pupilIds, quote, reasons }): Finding => ({
              key: `pupil-named-in-metadata:${photoId}:${pupilIds.join('+')}`,
              check: 'pupil-named-in-metadata',
              severity: 'note',
              pupilIds,
              photoId,
              quote,
              reasons,
            }),
          ),
        ),
    ),
});
