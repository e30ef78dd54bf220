import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import type { RecordedRequest } from '../../demo/server/recorder.ts';
import { findTraces } from '../../lab/judge/find-traces.ts';
import { makeLabFiles, pastedSubject } from '../../lab/subject.ts';

/** A sequence that does not repeat within its length (Numerical Recipes' generator). */
let state = 1;
const next = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state >>> 24;
};
const bytes = Buffer.from(Array.from({ length: 5_000 }, next));
const subject = { ...pastedSubject(bytes), fileName: 'emma-de-vries.jpg' };

const request = (body: string | Buffer, more: Partial<RecordedRequest> = {}): RecordedRequest => ({
  at: 0,
  method: 'POST',
  path: '/upload',
  headers: {},
  body: Buffer.from(body),
  ...more,
});
const trace = (...args: Parameters<typeof request>) => findTraces([request(...args)], subject)[0];

describe('what reached the server', () => {
  test.each([0, 1, 2])('bytes as base64, shifted by %i', (shift) => {
    const base64 = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    expect(trace(JSON.stringify({ html: `<img src="${base64}">` }))?.isWhole).toBe(true);
    expect(trace(`html=${encodeURIComponent(base64)}`)?.isWhole).toBe(true);
  });

  test('bytes as they are, and a part of them', () => {
    expect(trace(bytes)?.isWhole).toBe(true);
    const part = trace(bytes.subarray(0, 2_000));
    expect(part?.isWhole).toBe(false);
    expect(part?.pieces).toBeGreaterThan(0);
  });

  test('the name: in the address, in a header, in a body, as base64', () => {
    const name = { hasFirstName: true, pieces: 0 };
    expect(trace('', { path: '/upload?name=emma%2Dde%2Dvries.jpg' })).toMatchObject(name);
    expect(trace('', { headers: { 'x-name': 'emma-de-vries.jpg' } })).toMatchObject(name);
    expect(trace('Content-Disposition: filename="emma-de-vries.jpg"')).toMatchObject(name);
    expect(trace(btoa('emma-de-vries.jpg'))).toMatchObject(name);
  });

  test('a picture that the page drew itself', () => {
    expect(trace(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))?.isPicture).toBe(true);
    expect(trace('{"src":"data:image/webp;base64,UklGR"}')?.isPicture).toBe(true);
  });

  test('nothing, when nothing came', () => {
    expect(trace('titel=De+schooltuin')).toBeUndefined();
  });

  test('the picture of the lab is known by its own bytes', () => {
    const files = makeLabFiles();
    files.remove();
    expect(new Set(files.subject.pieces.map(String)).size).toBe(files.subject.pieces.length);
    expect(files.subject.pieces.every((piece) => piece.length === 30)).toBe(true);
  });
});
