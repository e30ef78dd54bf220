/** The port to a text reader. Tests give a fake; the checker gives tesseract.js. */
import type { ReadLine } from '../../model/evidence.ts';

export interface Recogniser {
  /**
   * The lines of text in an upright picture. Rejects with TimeoutError when reading takes longer
   * than `budgetMs`, and with any other error when the reader cannot start.
   */
  read(picture: ImageBitmap, budgetMs: number): Promise<readonly ReadLine[]>;
}
