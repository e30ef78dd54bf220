/** What the guard asks about texts that are being typed, and what it hears: no name (S4). */
import * as v from 'valibot';
import type { DraftText, SeenAudience } from '../model/draft.ts';
import type { TextId } from '../model/ids.ts';
import { audienceParser, textParser } from './hold-parser.ts';

/** Fields of one composer that were typed in since they were last asked about. */
export interface TypedTexts {
  readonly audience: SeenAudience;
  readonly texts: readonly DraftText[];
}

/** Those that surely name a pupil. `later`: too many questions from one tab. */
export type TypedAnswer =
  | { readonly status: 'judged'; readonly named: readonly TextId[] }
  | { readonly status: 'later' };

/** More than anybody types in at once; the rest is asked about after it. */
export const mostTyped = 20;

export const typedTextsParser: v.GenericSchema<unknown, TypedTexts> = v.object({
  audience: audienceParser,
  texts: v.pipe(v.array(textParser), v.maxLength(mostTyped)),
});
