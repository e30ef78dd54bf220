// @vitest-environment happy-dom
// What must hold of reading requests, whatever a page sends.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriesText } from '../../utils/publish/carries-text.ts';
import { flattenBody, flattenLater } from '../../utils/publish/flatten-body.ts';

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<',
        '>',
        '&#',
        '&#38;',
        '&nbsp;',
        '=',
        '&',
        '{',
        '[',
        '"',
        '%',
      ),
      fc.string({ maxLength: 4 }),
    ),
  )
  .map((parts) => parts.join(''));
const body = fc.oneof(
  markup,
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.anything(),
  fc.dictionary(fc.string(), fc.string()).map((fields) => new URLSearchParams(fields)),
  fc.string().map((text) => new Blob([text])),
  fc.uint8Array(),
);
const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

describe('flattening a body', () => {
  it('never throws, and gives words or says that it must wait', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        const words = flattenBody(value);
        expect(words === null || typeof words === 'string').toBe(true);
        if (words === null) expect(typeof (await flattenLater(value))).toBe('string');
      }),
    );
  });

  it('never throws on JSON that is nested very deep', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(typeof flattenBody(deep)).toBe('string');
  });

  it('keeps every word of a text in JSON and in a form', () => {
    const plain = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,5}$/);
    fc.assert(
      fc.property(plain, fc.string(), (text, other) => {
        const form = new URLSearchParams({ other, text });
        for (const sent of [JSON.stringify({ other, post: { text } }), form, `<p>${text}</p>`]) {
          expect(carriesText(flattenBody(sent) ?? '', text)).toBe(true);
        }
      }),
    );
  });
});

describe('a text', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string(), fc.lorem());

  it('of three letters or more is carried by itself, and by itself among other words', () => {
    fc.assert(
      fc.property(text, fc.lorem(), (typed, other) => {
        fc.pre(letters(typed) >= 3);
        expect(carriesText(typed, typed)).toBe(true);
        expect(carriesText(`${other} ${typed} ${other}`, typed)).toBe(true);
      }),
    );
  });

  it('is carried by itself whatever its capitals and blanks', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences' }), (typed) => {
        fc.pre(letters(typed) >= 3);
        expect(carriesText(typed.toUpperCase().replaceAll(' ', '\n\t'), typed)).toBe(true);
      }),
    );
  });

  it('is not carried by nothing', () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(carriesText('', typed)).toBe(false);
      }),
    );
  });
});
