/** The text finder's own side, in its worker. */
import { detectorSize } from './detector-input.ts';
import type { FinderReply, FinderRequest } from './finder-protocol.ts';
import { pixelsOf } from './pixels-of.ts';
import { smoothNoise } from './smooth-noise.ts';
import { loadTextFinderModels, type TextFinderModels } from './text-finder-models.ts';
import { type TextRegion, textRegions } from './text-regions.ts';

interface WorkerScope {
  onmessage: ((event: MessageEvent<FinderRequest>) => void) | null;
  postMessage(reply: FinderReply): void;
}

/** `folder` has the models, inside the extension. */
export function answerAsTextFinder(scope: WorkerScope, folder: string): void {
  const models = loadTextFinderModels(folder);
  scope.onmessage = ({ data }) => {
    const job = data.kind === 'find' ? findRegions(models, data.ask) : models.readLine(data.ask);
    job.then(
      (answer) => scope.postMessage({ id: data.id, answer }),
      // The error's text is not told: it could hold what was read.
      () => scope.postMessage({ id: data.id, failed: true }),
    );
  };
}

async function findRegions(
  models: TextFinderModels,
  bitmap: ImageBitmap,
): Promise<readonly TextRegion[]> {
  const size = detectorSize(bitmap);
  const pixels = pixelsOf(bitmap, { x: 0, y: 0, width: bitmap.width, height: bitmap.height }, size);
  const across = bitmap.width / size.width;
  const down = bitmap.height / size.height;
  bitmap.close();
  // Sides are rounded by so little that a slanted rectangle may be taken to stay one.
  const scale = Math.sqrt(across * down);
  return textRegions(await models.findText(smoothNoise(pixels))).map(({ place, score }) => ({
    score,
    place: {
      x: place.x * across,
      y: place.y * down,
      width: place.width * scale,
      height: place.height * scale,
      angle: place.angle,
    },
  }));
}
