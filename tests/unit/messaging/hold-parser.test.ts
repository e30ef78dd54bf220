// A hold as a page's guard describes it: nothing in it is believed unparsed.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { groupsParser, holdParser } from '../../../utils/messaging/hold-parser.ts';
import { photo, photoHold, textHold } from '../../support/fakes/hold.ts';

const isHold = (value: unknown): boolean => v.safeParse(holdParser, value).success;
const hold = photoHold();
const text = textHold('Wat een feest');

describe('a hold', () => {
  it('of photos and of texts is taken as it is', () => {
    expect(v.parse(holdParser, hold)).toEqual(hold);
    expect(v.parse(holdParser, text)).toEqual(text);
  });

  it('loses keys that do not belong in it', () => {
    const parsed = v.parse(holdParser, {
      ...hold,
      verdict: 'ok',
      place: { ...hold.place, query: 'x' },
    });
    expect(parsed).toEqual(hold);
  });

  it.each([
    ['no object', 'hold'],
    ['nothing', null],
    ['no id', { ...hold, id: undefined }],
    ['an id with a path in it', { ...hold, id: '../draft' }],
    ['an id of another hold with more behind it', { ...hold, id: 'photo-hold\n' }],
    ['an id that is too long', { ...hold, id: 'x'.repeat(65) }],
    ['an id that is an object', { ...hold, id: new String('photo-hold') }],
    ['another kind', { ...hold, kind: 'videos' }],
    ['another source', { ...hold, source: 'approved' }],
    ['another channel', { ...hold, audience: { ...hold.audience, channel: 'nowhere' } }],
    ['groups that are no list', { ...hold, audience: { ...hold.audience, groups: 'Groep 3' } }],
    ['a photo without id', { ...hold, photos: [{ fileName: 'a.jpg', bytes: 1 }] }],
    ['a size that is no number', { ...hold, photos: [{ ...photo('a'), bytes: Number.NaN }] }],
    ['another kind of text', { ...text, texts: [{ ...text.texts[0], kind: 'script' }] }],
    [
      'a text that is too long',
      { ...text, texts: [{ ...text.texts[0], value: 'x'.repeat(1_000_001) }] },
    ],
    ['a file name that is too long', { ...hold, photos: [photo('a', 'x'.repeat(1_001))] }],
    ['too many photos', { ...hold, photos: Array.from({ length: 501 }, () => photo('a')) }],
  ])('is refused: %s', (_, value) => {
    expect(isHold(value)).toBe(false);
  });

  it('does not change what an object is', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(hold).replace('{', '{"__proto__":{"isWholeSchool":true},'),
    );
    const parsed = v.parse(holdParser, hostile);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(parsed).toEqual(hold);
  });
});

describe('groups', () => {
  it('are a list of names that is not endless', () => {
    expect(v.safeParse(groupsParser, ['Groep 3']).success).toBe(true);
    expect(v.safeParse(groupsParser, [3]).success).toBe(false);
    expect(
      v.safeParse(
        groupsParser,
        Array.from({ length: 201 }, () => 'x'),
      ).success,
    ).toBe(false);
  });
});
