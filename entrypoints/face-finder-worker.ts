// The face finder's worker: lets onnxruntime load its own parts under Trusted Types, nothing else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerAsFaceFinder } from '../utils/evidence/photo-faces/answer-as-face-finder.ts';
import { allowOwnScripts } from '../utils/platform/own-scripts.ts';

export default defineUnlistedScript(() => {
  allowOwnScripts(self);
  answerAsFaceFinder(self, new URL('/ocr', self.location.href).href);
});
