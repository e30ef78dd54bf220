/** Parses what the teacher decided, as the review says it. */
import * as v from 'valibot';
import { type Decision, reasonCodes } from '../model/decision.ts';
import { coversParser } from './covers-parser.ts';
import { groupsParser, photoIdParser } from './hold-parser.ts';

export const decisionParser: v.GenericSchema<unknown, Decision> = v.variant('kind', [
  v.object({ kind: v.literal('withdraw') }),
  v.object({
    kind: v.literal('release'),
    removedPhotoIds: v.array(photoIdParser),
    covers: coversParser,
    accepted: v.array(v.object({ key: v.string(), reason: v.picklist(reasonCodes) })),
    people: v.nullable(
      v.object({
        groups: groupsParser,
        photoIds: v.array(photoIdParser),
        nonePresent: v.boolean(),
      }),
    ),
  }),
]);
