// The reader's worker: lets tesseract load its own parts under Trusted Types, and nothing else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { allowOwnScripts } from '../utils/platform/own-scripts.ts';

export default defineUnlistedScript(() => {
  allowOwnScripts(self);
  self.importScripts('/ocr/tesseract-worker.js');
});
