// What the detector is given: sizes in steps of 32, colours in ImageNet's numbers.
import { describe, expect, it } from 'vitest';
import {
  detectorInput,
  detectorSize,
} from '../../../../utils/evidence/photo-text/detector-input.ts';

describe('the size that is looked at', () => {
  it.each([
    ['a phone’s photo, more closely than PP-OCR does', 4032, 3024, 1600, 1216],
    ['the same on its side', 3024, 4032, 1216, 1600],
    ['a photo in between', 3000, 2250, 1216, 896],
    ['a smaller one', 2304, 1728, 960, 736],
    ['one that is small, as it is', 600, 400, 608, 416],
    ['a very small one', 10, 5, 32, 32],
    ['a strip', 9000, 20, 1600, 32],
  ])('of %s', (_, width, height, across, down) => {
    expect(detectorSize({ width, height })).toEqual({ width: across, height: down });
  });
});

it('the colours are blue, green and red planes, by mean and deviation', () => {
  const data = new Uint8ClampedArray([255, 128, 0, 255, 0, 0, 255, 255]);
  const input = detectorInput({ width: 2, height: 1, data });
  const expected = [
    (0 - 0.485) / 0.229,
    (1 - 0.485) / 0.229,
    (128 / 255 - 0.456) / 0.224,
    (0 - 0.456) / 0.224,
    (1 - 0.406) / 0.225,
    (0 - 0.406) / 0.225,
  ];
  for (const [at, value] of expected.entries()) expect(input[at]).toBeCloseTo(value, 5);
});
