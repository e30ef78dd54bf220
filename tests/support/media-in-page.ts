// The media layer for a page of a test: the browser's own decoders are what it is tested against.
import { decodePicture } from '../../utils/media/decode-picture.ts';
import { shrinkPicture } from '../../utils/media/shrink-picture.ts';
import { stripMetadata } from '../../utils/media/strip-metadata.ts';
import { uprightPreview } from '../../utils/media/upright-preview.ts';

export interface MediaInPage {
  readonly decodePicture: typeof decodePicture;
  readonly shrinkPicture: typeof shrinkPicture;
  readonly stripMetadata: typeof stripMetadata;
  readonly uprightPreview: typeof uprightPreview;
}

Object.assign(globalThis, {
  media: { decodePicture, shrinkPicture, stripMetadata, uprightPreview } satisfies MediaInPage,
});
