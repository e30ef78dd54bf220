// The media layer for a page of a test: the browser's own decoders are what it is tested against.
import { decodePicture } from '../../utils/media/decode-picture.ts';
import { stripMetadata } from '../../utils/media/strip-metadata.ts';
import { uprightPreview } from '../../utils/media/upright-preview.ts';

export interface MediaInPage {
  readonly decodePicture: typeof decodePicture;
  readonly stripMetadata: typeof stripMetadata;
  readonly uprightPreview: typeof uprightPreview;
}

Object.assign(globalThis, {
  media: { decodePicture, stripMetadata, uprightPreview } satisfies MediaInPage,
});
