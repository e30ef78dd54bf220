/** What a picture says of itself before anything is decoded. */

/** Pixels as they are stored: a camera held upright stores a photo that lies on its side. */
export interface PictureHeader {
  readonly width: number;
  readonly height: number;
  /** How the stored picture must be turned to stand upright. */
  readonly orientation: Orientation;
}

/** The values of EXIF's tag 0x0112 (CIPA DC-008): 1 is upright, 6 is "turn it clockwise". */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
