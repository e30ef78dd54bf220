// Starts the checker in its own document, where workers can run.
import { startChecker } from '../../utils/checker/start-checker.ts';
import { createWorkerMetadataReader } from '../../utils/evidence/photo-metadata/worker-metadata-reader.ts';
import { createTesseractRecogniser } from '../../utils/evidence/photo-text/tesseract-recogniser.ts';
import { answerAsChecker } from '../../utils/messaging/ask-checker.ts';
import { allowOwnScripts } from '../../utils/platform/own-scripts.ts';
import { extensionUrl } from '../../utils/platform/runtime.ts';

allowOwnScripts(window);
const text = createTesseractRecogniser({
  worker: extensionUrl('/ocr-worker.js'),
  folder: extensionUrl('/ocr'),
});
const metadata = createWorkerMetadataReader(extensionUrl('/metadata-worker.js'));
answerAsChecker(startChecker({ text, metadata }));
