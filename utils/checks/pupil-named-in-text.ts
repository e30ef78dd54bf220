/** R4, R5: no pupil's name in a text beside a photo. A text alone is only marked. */
import type { Finding } from '../model/finding.ts';
import { defineCheck, outcomeOf } from './define-check.ts';

export const pupilNamedInText = defineCheck({
  id: 'pupil-named-in-text',
  requires: ['texts', 'photoIds', 'leaving'],
  evaluate: ({ texts, photoIds, leaving }) => {
    // A text that is still being written is judged when it leaves; until then it is told quietly.
    const isBesidePhoto = leaving === 'texts' && photoIds.length > 0;
    return outcomeOf(
      texts.flatMap(({ textId, mentions }) =>
        mentions.map((mention): Finding => {
          const isLoud = isBesidePhoto && mention.level === 'named';
          const pupils = mention.pupilIds.join('+');
          return {
            key: `pupil-named-in-text:${textId}:${pupils}:${isLoud ? 'loud' : 'quiet'}`,
            check: 'pupil-named-in-text',
            severity: isLoud ? 'review' : 'note',
            pupilIds: mention.pupilIds,
            textId,
            ranges: [{ start: mention.start, end: mention.end }],
            level: mention.level,
            reasons: mention.reasons,
          };
        }),
      ),
    );
  },
});
