// @vitest-environment happy-dom
// The tripwire: pictures in a body that no released choice explains.
import { describe, expect, it } from 'vitest';
import { findPictures, type IntakeState } from '../../../utils/publish/find-pictures.ts';
import { putPictures } from '../../../utils/publish/put-pictures.ts';

const nothingReleased: IntakeState = {
  isApproved: () => false,
  hasReleasedFiles: () => false,
  hasCameraUrls: () => false,
};
const somethingReleased: IntakeState = { ...nothingReleased, hasReleasedFiles: () => true };

const jpeg = Uint8Array.from({ length: 4_000 }, (_, at) => [0xff, 0xd8, 0xff][at] ?? at % 251);
const photo = new File([jpeg], 'sportdag.jpg', { type: 'image/jpeg' });
const url = `data:image/jpeg;base64,${btoa(String.fromCharCode(...jpeg))}`;

function formWith(...values: readonly (string | File)[]): FormData {
  const form = new FormData();
  for (const value of values) form.append('veld', value);
  return form;
}
const bodies: Readonly<Record<string, unknown>> = {
  'a form': formWith('Sportdag', photo),
  'a file': photo,
  'a blob': new Blob([jpeg], { type: 'image/jpeg' }),
  'its bytes': jpeg,
  'a buffer': jpeg.buffer,
  'a data: address': `<img src="${url}">`,
  'a data: address in JSON': JSON.stringify({ html: `<img src="${url}">` }).replaceAll('/', '\\/'),
  'a data: address in a form': formWith(`<p>${url}</p>`),
};

describe('a picture', () => {
  it.each(Object.keys(bodies))('in %s is found', async (kind) => {
    const [found, ...more] = findPictures(bodies[kind], nothingReleased);
    expect(more).toEqual([]);
    expect(found?.file.size).toBe(jpeg.length);
  });

  it.each(Object.keys(bodies))('in %s is explained by what was released', (kind) => {
    expect(findPictures(bodies[kind], somethingReleased)).toEqual([]);
  });

  it('of the camera, as text, is explained by nothing', () => {
    const camera = { ...somethingReleased, hasCameraUrls: () => true };
    expect(findPictures(bodies['a data: address'], camera)).toHaveLength(1);
  });

  it('that was released itself passes', () => {
    const intake = { ...nothingReleased, isApproved: (file: File) => file === photo };
    expect(findPictures(formWith(photo), intake)).toEqual([]);
  });

  it.each([
    ['words', 'Vandaag was het sportdag'],
    ['nothing', null],
    ['a small icon', 'data:image/png;base64,iVBORw0KGgo='],
    ['a document', new File(['%PDF-1.7 '.repeat(900)], 'brief.pdf', { type: 'application/pdf' })],
    ['other bytes', new Uint8Array(9_000)],
  ])('is not seen in %s', (_, body) => {
    expect(findPictures(body, nothingReleased)).toEqual([]);
  });
});

describe('what was released', () => {
  const copy = new File([jpeg.subarray(0, 3_000)], 'foto-1.jpg', { type: 'image/jpeg' });
  const put = async (body: unknown, released: File | null) =>
    (await putPictures(body, findPictures(body, nothingReleased), [released]))?.body;

  it('stands in the place of what was found, with everything beside it', async () => {
    const form = (await put(bodies['a form'], copy)) as FormData;
    const [words, file] = form.getAll('veld');
    expect(words).toBe('Sportdag');
    expect(file).toMatchObject({ name: 'foto-1.jpg', size: 3_000 });
    expect(await put(bodies['a blob'], copy)).toBe(copy);
    expect(await put(bodies['a data: address'], copy)).not.toContain(url);
  });

  it('is the body itself when nothing was changed', async () => {
    const body = bodies['a form'];
    expect(await put(body, photo)).toBe(body);
  });

  it('leaves a form without what was taken out, and makes no sense of any other body', async () => {
    const form = (await put(bodies['a form'], null)) as FormData;
    expect(form.getAll('veld')).toEqual(['Sportdag']);
    expect(await put(bodies['a blob'], null)).toBeUndefined();
  });
});
