/** Points and slanted rectangles, in pixels of the upright picture; y goes down. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `width` runs along the text, `angle` (radians, clockwise) turns it away from the x axis. */
export interface Slanted {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** The place in the picture of a point of the rectangle, given from its upper left corner. */
export function placeIn(rectangle: Slanted, across: number, down: number): Point {
  const { x, y, width, height, angle } = rectangle;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const right = across - width / 2;
  const below = down - height / 2;
  return { x: x + right * cos - below * sin, y: y + right * sin + below * cos };
}

/** Clockwise from where the text begins. */
export function cornersOf(rectangle: Slanted): readonly Point[] {
  const { width, height } = rectangle;
  return [
    placeIn(rectangle, 0, 0),
    placeIn(rectangle, width, 0),
    placeIn(rectangle, width, height),
    placeIn(rectangle, 0, height),
  ];
}

/** The same rectangle read in another direction, a number of quarter turns clockwise further. */
export function turned(rectangle: Slanted, quarters: number): Slanted {
  const { width, height, angle } = rectangle;
  const isAcross = quarters % 2 !== 0;
  return {
    ...rectangle,
    width: isAcross ? height : width,
    height: isAcross ? width : height,
    angle: angle + (quarters * Math.PI) / 2,
  };
}
