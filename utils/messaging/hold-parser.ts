/** Parses a hold as the guard in a page describes it: nothing in it is believed unparsed. */
import * as v from 'valibot';
import { builtInChannelIds } from '../model/channel.ts';
import type { DraftText, Hold } from '../model/draft.ts';
import type { DraftId, HoldId, PhotoId, TextId } from '../model/ids.ts';

/** Our ids are UUIDs; texts and names have room for what people really write. */
const id = <T extends string>() =>
  v.custom<T>((value) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value));
const short = v.pipe(v.string(), v.maxLength(1_000));

export const holdIdParser = id<HoldId>();
export const photoIdParser = id<PhotoId>();
export const groupsParser = v.pipe(v.array(short), v.maxLength(200));

export const audienceParser = v.object({
  channel: v.picklist(builtInChannelIds),
  groups: groupsParser,
  isWholeSchool: v.boolean(),
});

export const textParser: v.GenericSchema<unknown, DraftText> = v.object({
  id: id<TextId>(),
  kind: v.picklist(['title', 'body', 'alt']),
  label: short,
  value: v.pipe(v.string(), v.maxLength(1_000_000)),
  isClipped: v.boolean(),
});

export const holdParser: v.GenericSchema<unknown, Hold> = v.object({
  id: holdIdParser,
  draftId: id<DraftId>(),
  kind: v.picklist(['photos', 'texts']),
  source: v.picklist(['choice', 'click', 'submit', 'request']),
  place: v.object({ adapter: short, host: short, path: short }),
  audience: audienceParser,
  photos: v.pipe(
    v.array(v.object({ id: photoIdParser, fileName: short, bytes: v.number() })),
    v.maxLength(500),
  ),
  texts: v.pipe(v.array(textParser), v.maxLength(200)),
});
