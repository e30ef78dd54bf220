// The isolated world of a guarded page: site adapter, text reading, the review's frame.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../../utils/guard/start-guard.ts';
import { guardedOrigins } from '../../utils/sites/registry.ts';

export default defineContentScript({
  matches: [...guardedOrigins(import.meta.env.MODE === 'demo')],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: startGuard,
});
