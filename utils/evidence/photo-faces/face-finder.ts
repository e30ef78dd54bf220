/** The port to finding faces. Tests give a fake; the checker gives a worker. */
import type { Box } from '../../model/evidence.ts';

export interface FaceFinder {
  /** Loads the model, because a picture is about to come. */
  warm(): void;
  /**
   * Where faces are in an upright picture: places and nothing else, no face is told from another
   * (R13). Rejects when the model cannot start or fails, and at once when `signal` is aborted.
   */
  find(picture: ImageBitmap, signal: AbortSignal): Promise<readonly Box[]>;
  /** Gives its memory back until the next picture, unless one is being looked at. */
  rest(): void;
}
