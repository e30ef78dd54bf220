// The worker that reads what is written in files: strangers' bytes, away from everything else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerAsWorker } from '../utils/evidence/photo-metadata/answer-as-worker.ts';

export default defineUnlistedScript(() => answerAsWorker(self));
