// Starts the checker in its own document, where workers can run.
import { startChecker } from '../../utils/checker/start-checker.ts';
import { createWorkerFaceFinder } from '../../utils/evidence/photo-faces/worker-face-finder.ts';
import { createWorkerMetadataReader } from '../../utils/evidence/photo-metadata/worker-metadata-reader.ts';
import { startLineReader } from '../../utils/evidence/photo-text/line-reader.ts';
import { createPhotoRecogniser } from '../../utils/evidence/photo-text/photo-recogniser.ts';
import { startTextFinder } from '../../utils/evidence/photo-text/text-finder.ts';
import { answerAsChecker } from '../../utils/messaging/ask-checker.ts';
import { allowOwnScripts } from '../../utils/platform/own-scripts.ts';
import { extensionUrl } from '../../utils/platform/runtime.ts';

allowOwnScripts(window);
// The mark is for measuring where there is more memory; browsers tell it in powers of two, up to 8.
const memory: unknown = Reflect.get(navigator, 'deviceMemory');
const isFrugal = location.search === '?frugal' || (typeof memory === 'number' && memory <= 4);
const mark = isFrugal ? '?frugal' : '';
const files = { worker: extensionUrl('/ocr-worker.js'), folder: extensionUrl('/ocr') };
const text = createPhotoRecogniser({
  startFinder: () => startTextFinder(extensionUrl('/text-finder-worker.js') + mark),
  startReader: () => startLineReader(files),
  readers: isFrugal ? 1 : 2,
});
const metadata = createWorkerMetadataReader(extensionUrl('/metadata-worker.js'));
const faces = createWorkerFaceFinder(extensionUrl('/face-finder-worker.js'));
answerAsChecker(startChecker({ text, faces, metadata }, isFrugal));
