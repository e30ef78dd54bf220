/** The smallest slanted rectangle around points: what a line of text in a photo stands in. */
import type { Point, Slanted } from './geometry.ts';

/**
 * Tries the direction of each side of the convex hull (the smallest rectangle lies along one of
 * them). Its width is the longer side; its angle is between −90° and 90°, so that text that is
 * not upside down is read from left to right.
 */
export function smallestRectangle(points: readonly Point[]): Slanted {
  const hull = convexHull(points);
  let best: Slanted | null = null;
  for (let at = 0; at < hull.length; at += 1) {
    const from = hull[at];
    const to = hull[(at + 1) % hull.length];
    if (from === undefined || to === undefined) continue;
    const found = alongDirection(hull, Math.atan2(to.y - from.y, to.x - from.x));
    if (best === null || found.width * found.height < best.width * best.height) best = found;
  }
  return lengthwise(best ?? { x: 0, y: 0, width: 0, height: 0, angle: 0 });
}

/** Andrew's monotone chain; points on a side are left out. */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (from: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of from) {
      while (chain.length > 1 && !turnsLeft(chain, point)) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  const hull = [...half(sorted), ...half(sorted.reverse())];
  return hull.length > 0 ? hull : sorted.slice(0, 1);
}

function turnsLeft(chain: readonly Point[], point: Point): boolean {
  const from = chain[chain.length - 2];
  const over = chain[chain.length - 1];
  if (from === undefined || over === undefined) return true;
  return (over.x - from.x) * (point.y - from.y) - (over.y - from.y) * (point.x - from.x) > 0;
}

function alongDirection(hull: readonly Point[], angle: number): Slanted {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y } of hull) {
    const along = x * cos + y * sin;
    const across = y * cos - x * sin;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const along = (left + right) / 2;
  const across = (top + bottom) / 2;
  return {
    x: along * cos - across * sin,
    y: along * sin + across * cos,
    width: right - left,
    height: bottom - top,
    angle,
  };
}

function lengthwise(rectangle: Slanted): Slanted {
  const { width, height } = rectangle;
  const isTall = height > width;
  let angle = rectangle.angle + (isTall ? Math.PI / 2 : 0);
  while (angle > Math.PI / 2) angle -= Math.PI;
  while (angle <= -Math.PI / 2) angle += Math.PI;
  return { ...rectangle, width: Math.max(width, height), height: Math.min(width, height), angle };
}
