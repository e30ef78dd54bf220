// How often a region is read, how it is held, and which reading counts.
import { describe, expect, it } from 'vitest';
import type { Slanted } from '../../../../utils/evidence/photo-text/geometry.ts';
import type { GreyPixels } from '../../../../utils/evidence/photo-text/pixels.ts';
import { readRegion } from '../../../../utils/evidence/photo-text/read-region.ts';

const degrees = ({ angle }: Slanted): number => Math.round((angle * 180) / Math.PI);
const place = (width: number, height: number, angle = 0): Slanted => ({
  x: 100,
  y: 100,
  width,
  height,
  angle: (angle * Math.PI) / 180,
});

interface Cut {
  readonly place: Slanted;
  readonly height: number;
}

/** A first reader that is as sure as it is told, by how the line is held; a second one with it. */
function tools(
  first: (cut: Cut) => readonly [text: string, confidence: number],
  second: readonly [text: string, confidence: number] = ['', 0],
) {
  const cuts: Cut[] = [];
  const lines: GreyPixels[] = [];
  const again: Slanted[] = [];
  const last = (): Cut => cuts.at(-1) ?? { place: place(0, 0), height: 0 };
  return {
    cuts,
    lines,
    again,
    cut(held: Slanted, height: number) {
      cuts.push({ place: held, height });
      // Light letters on a dark card, which only a raw line keeps.
      const data = Uint8Array.from({ length: 80 * height }, (_, at) => (at % 9 === 0 ? 200 : 40));
      return { width: 80, height, data };
    },
    async readLine(line: GreyPixels) {
      lines.push(line);
      const [text, confidence] = first(last());
      const words = [{ start: 0, end: text.length, left: 20, right: 80 }];
      return { text, confidence, words };
    },
    async readAgain() {
      again.push(last().place);
      return { text: second[0], confidence: second[1] };
    },
  };
}

describe('a clear line', () => {
  it('is read once', async () => {
    const hands = tools(() => ['Fenna', 93]);
    expect(await readRegion(place(200, 40), hands)).toEqual([
      {
        place: place(200, 40),
        text: 'Fenna',
        confidence: 93,
        words: [{ start: 0, end: 5, left: 0.2, right: 0.8 }],
      },
    ]);
    expect(hands.cuts).toHaveLength(1);
    expect(hands.again).toEqual([]);
  });

  it('that stands steep is read from both ends: NOOR is a clear JOON', async () => {
    const hands = tools(({ place: held }) => (degrees(held) > 90 ? ['NOOR', 88] : ['JOON', 91]));
    const readings = await readRegion(place(200, 40, 85), hands);
    expect(readings.map(({ text }) => text)).toEqual(['JOON', 'NOOR']);
    expect(hands.cuts.map((cut) => degrees(cut.place))).toEqual([85, 265]);
  });
});

describe('a doubtful line', () => {
  it('is read smaller and raw, by the second reader, and upside down', async () => {
    const hands = tools(
      ({ place: held }) => (degrees(held) === 180 ? ['Anna', 55] : ['euuv', 40]),
      ['Anno', 70],
    );
    const readings = await readRegion(place(200, 40), hands);
    expect(readings.map(({ text }) => text)).toEqual(['Anno', 'euuv', 'euuv']);
    expect(hands.cuts.map(({ height }) => height)).toEqual([56, 40, 48]);
    const [clear, raw] = hands.lines;
    expect(clear?.data[0]).toBe(255);
    expect(new Set(clear?.data)).toEqual(new Set([0, 255]));
    expect(new Set(raw?.data)).toEqual(new Set([40, 200, 255]));
    expect(hands.again.map(degrees)).toEqual([0]);
    const worse = tools(({ place: held }) => (degrees(held) === 180 ? ['Anna', 55] : ['euuv', 40]));
    expect((await readRegion(place(200, 40), worse))[0]).toMatchObject({ text: 'Anna' });
  });

  it('that is nearly square is held level first, then on its sides', async () => {
    const hands = tools(({ place: held }) => (degrees(held) === 85 ? ['Jip', 90] : ['4', 95]));
    expect((await readRegion(place(50, 45, 85), hands))[0]).toMatchObject({ text: 'Jip' });
    expect(hands.cuts.map((cut) => degrees(cut.place))).toEqual([-5, 85]);
  });
});

describe('what is too short to prove anything', () => {
  it('does not end the search, however sure the reader is', async () => {
    const hands = tools(() => ['I', 96], ['Bo', 90]);
    const readings = await readRegion(place(200, 40), hands);
    expect(readings.map(({ text, confidence }) => [text, Math.round(confidence)])).toEqual([
      ['Bo', 60],
      ['I', 32],
      ['I', 32],
    ]);
  });
});

it('a region in which nobody reads anything has no reading', async () => {
  expect(
    await readRegion(
      place(200, 40),
      tools(() => ['', 0]),
    ),
  ).toEqual([]);
});
