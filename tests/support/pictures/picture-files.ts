// One file of every type that is read, with everything in it that may be in such a file.
import type { PictureType } from '../../../utils/media/sniff-type.ts';
import { avif, exifItem, xmpItem } from './avif.ts';
import { bmp } from './bmp.ts';
import { join, latin, utf8 } from './bytes.ts';
import { tiff, xmp } from './exif.ts';
import { gif, gifApplication, gifComment, gifLoop, gifPixels } from './gif.ts';
import { exifPart, iccPart, jpeg, jpegPart, xmpPart } from './jpeg.ts';
import { png, pngChunk } from './png.ts';
import { vp8l, vp8x, webp, webpChunk } from './webp.ts';

export interface PictureFile {
  readonly type: PictureType;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The picture as it is stored: what must be the same after cleaning. */
  readonly picture: Uint8Array;
}

/** Stands in every text of these files. */
export const secret = 'Fenna van den Berg';

const exif = tiff({
  orientation: 6,
  description: secret,
  artist: `Foto ${secret}`,
  place: [52.3676, 4.9041],
  thumbnail: join(Uint8Array.of(0xff, 0xd8), latin(secret), Uint8Array.of(0xff, 0xd9)),
});
const packet = xmp([secret], `Portret van ${secret}`);
const trailer = join(latin('MotionPhoto'), utf8(secret));
const itxt = pngChunk('iTXt', join(latin('XML:com.adobe.xmp\0\0\0\0\0'), utf8(packet)));
const text = pngChunk('tEXt', latin(`Title\0${secret}`));

const jpegFile = join(
  jpeg(exifPart(exif), xmpPart(packet), iccPart, jpegPart(0xfe, utf8(secret))),
  trailer,
);
const pngFile = join(png({ before: [pngChunk('eXIf', exif), text], after: [itxt] }), trailer);
const webpFile = join(
  webp(
    vp8x(0x0c),
    vp8l(),
    webpChunk('EXIF', exif),
    webpChunk('XMP ', utf8(packet)),
    webpChunk('what', utf8(secret)),
  ),
  trailer,
);

export const pictureFiles: readonly PictureFile[] = [
  {
    type: 'image/jpeg',
    bytes: jpegFile,
    picture: Uint8Array.of(1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 5),
  },
  { type: 'image/png', bytes: pngFile, picture: latin('IDAT') },
  { type: 'image/webp', bytes: webpFile, picture: vp8l() },
  {
    type: 'image/gif',
    bytes: join(
      gif(gifLoop, gifComment(secret), gifApplication('XMP DataXMP', utf8(packet))),
      trailer,
    ),
    picture: gifPixels,
  },
  { type: 'image/bmp', bytes: bmp(), picture: new Uint8Array(96) },
  {
    type: 'image/avif',
    bytes: avif({ items: [exifItem(exif), xmpItem(packet)] }),
    picture: latin('picture data'),
  },
];
