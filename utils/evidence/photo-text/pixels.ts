/** Pictures as plain arrays, so that work on them runs anywhere. */

/** Red, green, blue and alpha, a byte each, row by row: what a canvas gives. */
export interface ColourPixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** One byte a pixel, 0 is black. */
export interface GreyPixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
}
