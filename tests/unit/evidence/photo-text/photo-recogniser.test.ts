// The finder and the readers: started once, ended when idle or broken, stopped at once.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detectorSize } from '../../../../utils/evidence/photo-text/detector-input.ts';
import type { Slanted } from '../../../../utils/evidence/photo-text/geometry.ts';
import { createPhotoRecogniser } from '../../../../utils/evidence/photo-text/photo-recogniser.ts';
import { fakeDecoder } from '../../../support/fakes/decoder.ts';
import { FakeOffscreenCanvas } from '../../../support/fakes/offscreen-canvas.ts';

const picture = { width: 400, height: 200, close: () => undefined } as unknown as ImageBitmap;
const small = detectorSize(picture);
/** As the finder says it: in pixels of the small copy that it gets. */
const at = (y: number): Slanted => {
  const [across, down] = [small.width / picture.width, small.height / picture.height];
  const scale = Math.sqrt(across * down);
  return { x: 200 * across, y: y * down, width: 100 * scale, height: 20 * scale, angle: 0 };
};
const never = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('OffscreenCanvas', FakeOffscreenCanvas);
  vi.stubGlobal('createImageBitmap', fakeDecoder(400, 200).decode);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Engines that find these places and read this, and that can be told to fail. */
function engines(places: readonly Slanted[], read: () => readonly [text: string, sure: number]) {
  const log: string[] = [];
  const fails = { finder: false, start: false };
  return {
    log,
    fails,
    readers: 1,
    startFinder() {
      log.push('finder');
      return {
        async ask(kind: string) {
          if (fails.finder) throw new Error('no wasm');
          const regions = places.map((place) => ({ place, score: 0.9 }));
          return (kind === 'find' ? regions : { text: '', confidence: 0 }) as never;
        },
        end: () => log.push('finder ended'),
      };
    },
    async startReader() {
      log.push('reader');
      if (fails.start) throw new Error('no data');
      return {
        async read() {
          const [text, confidence] = read();
          return {
            text,
            confidence,
            words: [{ start: 0, end: text.length, left: 10, right: 110 }],
          };
        },
        end: () => log.push('reader ended'),
      };
    },
  };
}

describe('a picture', () => {
  it('gives its lines, with boxes in fractions of it', async () => {
    const recogniser = createPhotoRecogniser(engines([at(100)], () => ['Fenna', 93]));
    const { lines, unread, isWhole } = await recogniser.read(picture, 1_000, never);
    expect(isWhole).toBe(true);
    expect(unread).toEqual([]);
    expect(lines).toMatchObject([{ text: 'Fenna', confidence: 93 }]);
    const box = lines[0]?.words[0]?.box;
    expect(box?.y).toBeCloseTo(0.45);
    expect(box?.height).toBeCloseTo(0.1);
    expect(box?.corners).toHaveLength(4);
  });

  it('says where text is that nobody could read', async () => {
    const recogniser = createPhotoRecogniser(engines([at(100)], () => ['~w', 20]));
    const { unread } = await recogniser.read(picture, 1_000, never);
    expect(unread).toHaveLength(1);
    expect(unread[0]).toMatchObject({ x: 0.375, width: 0.25 });
  });

  it('does not take what is as high as a fence for unread text', async () => {
    const fence = { ...at(100), width: 300, height: 60 };
    const recogniser = createPhotoRecogniser(engines([fence], () => ['~w', 20]));
    expect((await recogniser.read(picture, 1_000, never)).unread).toEqual([]);
  });

  it('without text is whole, and has nothing', async () => {
    const recogniser = createPhotoRecogniser(engines([], () => ['', 0]));
    expect(await recogniser.read(picture, 1_000, never)).toEqual({
      lines: [],
      unread: [],
      isWhole: true,
    });
  });

  it('is not whole when the time is over, and keeps what was read, large print first', async () => {
    const places = [at(50), { ...at(100), height: 30 }, at(150)];
    const recogniser = createPhotoRecogniser(
      engines(places, () => {
        vi.advanceTimersByTime(700);
        return ['Fenna', 93];
      }),
    );
    const { lines, isWhole } = await recogniser.read(picture, 1_000, never);
    expect(isWhole).toBe(false);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.words[0]?.box.height).toBeCloseTo(0.15);
  });
});

describe('the engines', () => {
  it('are started once, and end when no picture has come for three minutes', async () => {
    const tools = engines([at(100)], () => ['Fenna', 93]);
    const recogniser = createPhotoRecogniser(tools);
    await recogniser.read(picture, 1_000, never);
    await vi.advanceTimersByTimeAsync(170_000);
    await recogniser.read(picture, 1_000, never);
    expect(tools.log).toEqual(['finder', 'reader']);
    await vi.advanceTimersByTimeAsync(181_000);
    expect(tools.log).toEqual(['finder', 'reader', 'finder ended', 'reader ended']);
    await recogniser.read(picture, 1_000, never);
    expect(tools.log.slice(4)).toEqual(['finder', 'reader']);
  });

  it('are started anew after one has failed, and the picture is told to be unread', async () => {
    const tools = engines([at(100)], () => ['Fenna', 93]);
    const recogniser = createPhotoRecogniser(tools);
    tools.fails.finder = true;
    await expect(recogniser.read(picture, 1_000, never)).rejects.toThrow('no wasm');
    tools.fails.finder = false;
    tools.fails.start = true;
    await expect(recogniser.read(picture, 1_000, never)).rejects.toThrow('no data');
    tools.fails.start = false;
    expect((await recogniser.read(picture, 1_000, never)).lines).toHaveLength(1);
    expect(tools.log.filter((it) => it === 'finder ended')).toHaveLength(2);
  });

  it('stay warm when a reading is stopped, which happens at once', async () => {
    const tools = engines([at(100)], () => ['Fenna', 93]);
    tools.startFinder = () => {
      tools.log.push('finder');
      return { ask: () => new Promise<never>(() => undefined), end: () => tools.log.push('ended') };
    };
    const recogniser = createPhotoRecogniser(tools);
    const stop = new AbortController();
    const reading = recogniser.read(picture, 1_000, stop.signal);
    stop.abort();
    await expect(reading).rejects.toThrow();
    await expect(recogniser.read(picture, 1_000, stop.signal)).rejects.toThrow();
    expect(tools.log).toEqual(['finder', 'reader']);
  });
});

describe('before the first picture', () => {
  it('is started when one is about to come, once, and ended when none comes', async () => {
    const used = engines([], () => ['', 0]);
    const recogniser = createPhotoRecogniser(used);
    recogniser.warm();
    recogniser.warm();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(used.log).toEqual(['finder', 'reader']);
    await vi.advanceTimersByTimeAsync(180_000);
    expect(used.log).toEqual(['finder', 'reader', 'finder ended', 'reader ended']);
  });

  it('is tried again by the picture when it could not start', async () => {
    const used = engines([], () => ['', 0]);
    const recogniser = createPhotoRecogniser(used);
    used.fails.start = true;
    recogniser.warm();
    await vi.advanceTimersByTimeAsync(1);
    used.fails.start = false;
    await expect(recogniser.read(picture, 1_000, never)).resolves.toMatchObject({ lines: [] });
  });
});
