/** Reads one region of text, in as many ways as it takes to be sure. */
import { clearPrint, withPaper } from './clear-print.ts';
import { type PlainReading, secondReaderHeight } from './finder-protocol.ts';
import { type Slanted, turned } from './geometry.ts';
import type { GreyPixels } from './pixels.ts';
import type { LineReading } from './to-line-reading.ts';

/** One reading, and the rectangle as it was held when it was read. */
export interface RegionReading {
  readonly place: Slanted;
  readonly text: string;
  /** 0–100; less for what is too short to prove anything. */
  readonly confidence: number;
  /** Offsets in `text`; parts of the width of the place, 0 to 1. */
  readonly words: readonly {
    readonly start: number;
    readonly end: number;
    readonly left: number;
    readonly right: number;
  }[];
}

export interface RegionTools {
  cut(place: Slanted, height: number): GreyPixels;
  readLine(line: GreyPixels): Promise<LineReading>;
  /** The second reader. */
  readAgain(line: GreyPixels): Promise<PlainReading>;
}

/** Pixels: tesseract reads best when letters without stems are some 25 high. */
const height = 56;
const smallHeight = 40;

/** A reading that is surer than this needs no other. */
const sure = 88;
/** One that is less sure than this was perhaps held wrongly. */
const doubtful = 60;

/** Wider than this times its height, a region is read along its longer side. */
const wide = 1.6;

/** Of fewer letters a reader is sure too easily: a speck is an "I". */
const provingLetters = 3;

/** All readings of a region, the surest first. */
export async function readRegion(
  place: Slanted,
  tools: RegionTools,
): Promise<readonly RegionReading[]> {
  const { ways, isAnyWay } = waysToHold(place);
  let readings: readonly RegionReading[] = [];
  const surest = (): number => readings[0]?.confidence ?? 0;
  const add = (reading: RegionReading): void => {
    readings = [...readings, reading].sort((a, b) => b.confidence - a.confidence);
  };
  for (const held of ways) {
    // Upside down "NOOR" is a clear "JOON": where both are likely, both are read.
    if (isAnyWay || surest() < sure) add(await readOnce(tools, held, height, clearPrint));
  }
  if (surest() < sure)
    add(await readOnce(tools, readings[0]?.place ?? place, smallHeight, withPaper));
  if (surest() < sure) {
    for (const held of ways) add(await readAgain(tools, held));
  }
  if (surest() < doubtful && ways.length === 1) {
    add(await readOnce(tools, turned(place, 2), height, clearPrint));
  }
  return readings.filter(({ text }) => text !== '');
}

/** Text is read along the longer side, most of it upright. */
function waysToHold(place: Slanted): {
  readonly ways: readonly Slanted[];
  readonly isAnyWay: boolean;
} {
  const isSteep = Math.abs(place.angle) > Math.PI / 3;
  if (place.width > wide * place.height) {
    return { ways: isSteep ? [place, turned(place, 2)] : [place], isAnyWay: isSteep };
  }
  const level = isSteep ? turned(place, place.angle > 0 ? -1 : 1) : place;
  return { ways: [level, turned(level, 1), turned(level, -1)], isAnyWay: false };
}

async function readOnce(
  { cut, readLine }: RegionTools,
  place: Slanted,
  high: number,
  prepare: (line: GreyPixels) => GreyPixels,
): Promise<RegionReading> {
  const line = prepare(cut(place, high));
  const { text, confidence, words } = await readLine(line);
  return {
    place,
    text,
    confidence: proven(text, confidence),
    words: words.map((word) => ({
      ...word,
      left: word.left / line.width,
      right: word.right / line.width,
    })),
  };
}

/** The second reader wants lines as they are, and does not say where in them its words stand. */
async function readAgain(tools: RegionTools, place: Slanted): Promise<RegionReading> {
  const { text, confidence } = await tools.readAgain(tools.cut(place, secondReaderHeight));
  const words = [{ start: 0, end: text.length, left: 0, right: 1 }];
  return { place, text, confidence: proven(text, confidence), words };
}

function proven(text: string, confidence: number): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (confidence * Math.min(letters, provingLetters)) / provingLetters;
}
