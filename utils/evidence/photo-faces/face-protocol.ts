/** What is said between the checker and the worker that finds faces. */
import type { Box } from '../../model/evidence.ts';

/** The worker takes the picture over, no larger than it is looked at. */
export interface FaceQuestion {
  readonly id: number;
  readonly picture: ImageBitmap;
}

/** Null: it failed. */
export interface FaceAnswer {
  readonly id: number;
  readonly faces: readonly Box[] | null;
}
