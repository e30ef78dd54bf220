/** The text finder's own side, in its worker. */
import type { FinderReply, FinderRequest } from './finder-protocol.ts';
import { pixelsOf } from './pixels-of.ts';
import { smoothNoise } from './smooth-noise.ts';
import { loadTextFinderModels, type TextFinderModels } from './text-finder-models.ts';
import { type TextRegion, textRegions } from './text-regions.ts';

interface WorkerScope {
  onmessage: ((event: MessageEvent<FinderRequest>) => void) | null;
  postMessage(reply: FinderReply): void;
}

/** What the detector sees at once; on a machine with little memory, less. */
const usualPixels = 1_000_000;
const frugalPixels = 400_000;

/** `folder` has the models, inside the extension. */
export function answerAsTextFinder(scope: WorkerScope, folder: string, isFrugal: boolean): void {
  const models = loadTextFinderModels(folder, isFrugal ? frugalPixels : usualPixels);
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
  const { width, height } = bitmap;
  const pixels = pixelsOf(bitmap, { x: 0, y: 0, width, height }, { width, height });
  bitmap.close();
  return textRegions(await models.findText(smoothNoise(pixels)));
}
