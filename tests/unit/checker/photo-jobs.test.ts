// Photos in turn: faces run ahead, text follows, and one decoding serves both.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPhotoJobs } from '../../../utils/checker/photo-jobs.ts';
import { fakeDecoder } from '../../support/fakes/decoder.ts';
import { box } from '../../support/fakes/evidence.ts';
import { faceFinder } from '../../support/fakes/face-finder.ts';
import { noMetadata } from '../../support/fakes/metadata.ts';
import { readers } from '../../support/fakes/readers.ts';
import { fakeRecogniser, line } from '../../support/fakes/recogniser.ts';
import { jpeg } from '../../support/pictures/jpeg.ts';

let decoder: ReturnType<typeof fakeDecoder>;
beforeEach(() => {
  decoder = fakeDecoder(80, 60);
  vi.stubGlobal('createImageBitmap', decoder.decode);
});
afterEach(() => vi.unstubAllGlobals());

const file = (name: string) => new File([jpeg()], name);

/** A reader of text that reads nothing before it is told to. */
function slowReader() {
  const text = fakeRecogniser([line('Fenna')]);
  const { read } = text;
  let go = (): void => undefined;
  const told = new Promise<void>((resolve) => {
    go = resolve;
  });
  text.read = async (...asked) => {
    await told;
    return read(...asked);
  };
  return { text, go: () => go() };
}

function begin(text = fakeRecogniser([line('Fenna')]), isFrugal = false) {
  const seen: string[] = [];
  const faces = { ...faceFinder([box]), rest: () => seen.push('rest') };
  const start = createPhotoJobs({ ...readers(text), faces }, isFrugal);
  const job = (name: string, readMetadata = async () => noMetadata) =>
    start({
      file: file(name),
      budgetMs: 500,
      readMetadata,
      onSeen: () => seen.push(name),
    });
  return { job, seen };
}

describe('a photo', () => {
  it('is known by its faces first, and by its text in the end', async () => {
    const { text, go } = slowReader();
    const { job, seen } = begin(text);
    const one = job('a.jpg');
    expect(one.now()).toMatchObject({ notChecked: 'not-seen-yet', faces: null });
    await vi.waitFor(() => expect(seen).toEqual(['a.jpg']));
    expect(one.now()).toMatchObject({ notChecked: 'being-read', faces: [box], lines: [] });
    go();
    expect(await one.whole).toMatchObject({
      notChecked: null,
      faces: [box],
      lines: [{ text: 'Fenna' }],
    });
    expect(one.now()).toBe(await one.whole);
  });

  it('is decoded once for both, and let go', async () => {
    const { job } = begin();
    await job('a.jpg').whole;
    expect(decoder).toMatchObject({ calls: 1, open: 0 });
  });

  it('of which no picture can be made is whole at once', async () => {
    decoder.isBroken = true;
    const { job } = begin();
    expect(await job('a.jpg').whole).toMatchObject({ notChecked: 'undecodable', faces: null });
  });

  it('whose metadata reader breaks is not read, and no error', async () => {
    const { job } = begin();
    const broken = job('a.jpg', () => Promise.reject(new Error('gone')));
    expect(await broken.whole).toMatchObject({ notChecked: 'reader-failed' });
  });

  it('that nobody waits for any more is left', async () => {
    const { text, go } = slowReader();
    const { job } = begin(text);
    const jobs = ['a', 'b', 'c', 'd'].map((name) => job(name));
    for (const one of jobs) one.stop();
    go();
    for (const one of jobs) expect(await one.whole).toMatchObject({ notChecked: 'bytes-missing' });
  });
});

it('finds the faces of all while the text of the first is still read, with few pictures open', async () => {
  const { text, go } = slowReader();
  const { job, seen } = begin(text);
  const names = ['a', 'b', 'c', 'd', 'e'];
  const jobs = names.map((name) => job(name));
  await vi.waitFor(() => expect(seen).toEqual(names));
  expect(decoder.open).toBe(1);
  go();
  for (const one of jobs) expect(await one.whole).toMatchObject({ notChecked: null });
  expect(decoder.open).toBe(0);
});

it('of which little memory may be used reads no text before all faces are found and the finder rests', async () => {
  const text = fakeRecogniser([line('Fenna')]);
  const { job, seen } = begin(text, true);
  const { read } = text;
  text.read = (...asked) => {
    seen.push('text');
    return read(...asked);
  };
  const names = ['a', 'b', 'c'];
  const jobs = names.map((name) => job(name));
  for (const one of jobs) expect(await one.whole).toMatchObject({ notChecked: null, faces: [box] });
  expect(seen).toEqual([...names, 'rest', 'text', 'text', 'text']);
});
