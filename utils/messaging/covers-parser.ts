/** Parses what is to be covered: places inside the picture, and no more than anybody draws. */
import * as v from 'valibot';
import { coverTools, type PhotoCovers } from '../model/cover.ts';
import { photoIdParser } from './hold-parser.ts';

const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const coverParser = v.object({
  x: fraction,
  y: fraction,
  width: fraction,
  height: fraction,
  style: v.picklist(coverTools),
});

export const coversParser: v.GenericSchema<unknown, readonly PhotoCovers[]> = v.pipe(
  v.array(
    v.object({
      photoId: photoIdParser,
      covers: v.pipe(v.array(coverParser), v.maxLength(500)),
    }),
  ),
  v.maxLength(500),
);
