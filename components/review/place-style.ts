// A place in a picture, in fractions of it, as CSS over that picture.
import type { CSSProperties } from 'preact';
import type { Box } from '../../utils/model/evidence.ts';

/** An object, set through the CSSOM: the CSP lets no style attribute through. */
export function placeStyle({ x, y, width, height }: Omit<Box, 'corners'>): CSSProperties {
  return {
    left: percent(x),
    top: percent(y),
    width: percent(width),
    height: percent(height),
  };
}

const percent = (fraction: number): string => `${fraction * 100}%`;
