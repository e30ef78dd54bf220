// The text finder's worker: lets onnxruntime load its own parts under Trusted Types, nothing else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerAsTextFinder } from '../utils/evidence/photo-text/answer-as-text-finder.ts';
import { allowOwnScripts } from '../utils/platform/own-scripts.ts';

export default defineUnlistedScript(() => {
  allowOwnScripts(self);
  const { href, search } = self.location;
  answerAsTextFinder(self, new URL('/ocr', href).href, search === '?frugal');
});
