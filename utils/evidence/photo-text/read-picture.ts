/** Finds the text in one picture and reads it, line by line, with all readers at once. */
import { shrinkPicture } from '../../media/shrink-picture.ts';
import type { Box, ReadLine } from '../../model/evidence.ts';
import { boxAround } from './box-around.ts';
import { cutLine } from './cut-line.ts';
import { detectorSize } from './detector-input.ts';
import { cornersOf, type Point, placeIn } from './geometry.ts';
import type { LineReader } from './line-reader.ts';
import { type RegionReading, readRegion } from './read-region.ts';
import { type PhotoText, readableConfidence } from './recogniser.ts';
import type { TextFinder } from './text-finder.ts';
import type { TextRegion } from './text-regions.ts';

export interface WarmEngines {
  readonly finder: TextFinder;
  readonly readers: readonly LineReader[];
}

/** A region must be at least this sure to be text before it is called unread. */
const surelyText = 0.7;

/** Of the picture's shorter side: letters that are higher are mostly fences, roofs and branches. */
const highestUnread = 0.12;

/**
 * `isLate` says that the time is over: what has not been begun then is left. Rejects when an
 * engine fails, or with the signal's reason when it is aborted.
 */
export async function readPicture(
  picture: ImageBitmap,
  { finder, readers }: WarmEngines,
  isLate: () => boolean,
  signal: AbortSignal,
): Promise<PhotoText> {
  const regions = await findRegions(picture, finder);
  // Large print first: it is what a visitor of the site will read.
  const open = [...regions].sort((a, b) => b.place.height - a.place.height);
  const lines: ReadLine[] = [];
  const unread: Box[] = [];
  let isWhole = true;

  async function readNext(reader: LineReader, region: TextRegion): Promise<void> {
    const readings = await readRegion(region.place, {
      cut: (place, height) => cutLine(picture, place, height),
      readLine: (line) => reader.read(line),
      readAgain: (line) => finder.ask('read', line),
    });
    lines.push(...readings.map((reading) => toReadLine(reading, picture)));
    const isRead = (readings[0]?.confidence ?? 0) >= readableConfidence;
    if (!isRead && isSurelyText(region, picture)) {
      unread.push(boxAround(inFractions(cornersOf(region.place), picture)));
    }
  }

  await Promise.all(
    readers.map(async (reader) => {
      for (let region = open.shift(); region !== undefined; region = open.shift()) {
        signal.throwIfAborted();
        if (isLate()) isWhole = false;
        else await readNext(reader, region);
      }
    }),
  );
  return { lines, unread, isWhole };
}

/** The finder gets a small copy; the picture stays here, to cut lines out of it. */
async function findRegions(
  picture: ImageBitmap,
  finder: TextFinder,
): Promise<readonly TextRegion[]> {
  const size = detectorSize(picture);
  const regions = await finder.ask('find', await shrinkPicture(picture, size));
  const across = picture.width / size.width;
  const down = picture.height / size.height;
  // Sides are rounded by so little that a slanted rectangle may be taken to stay one.
  const scale = Math.sqrt(across * down);
  return regions.map(({ place, score }) => ({
    score,
    place: {
      x: place.x * across,
      y: place.y * down,
      width: place.width * scale,
      height: place.height * scale,
      angle: place.angle,
    },
  }));
}

function isSurelyText({ place, score }: TextRegion, { width, height }: Size): boolean {
  return score >= surelyText && place.height <= highestUnread * Math.min(width, height);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function toReadLine({ place, text, confidence, words }: RegionReading, size: Size): ReadLine {
  return {
    text,
    confidence,
    words: words.map(({ start, end, left, right }) => {
      const corners = [
        placeIn(place, left * place.width, 0),
        placeIn(place, right * place.width, 0),
        placeIn(place, right * place.width, place.height),
        placeIn(place, left * place.width, place.height),
      ];
      return { start, end, box: boxAround(inFractions(corners, size)) };
    }),
  };
}

function inFractions(points: readonly Point[], { width, height }: Size): readonly Point[] {
  return points.map(({ x, y }) => ({ x: x / width, y: y / height }));
}
