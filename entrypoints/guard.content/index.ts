// The isolated world of a guarded page: site adapter, text reading, the review's frame.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../../utils/guard/start-guard.ts';
import { guardedPatterns } from '../../utils/sites/registry.ts';

export default defineContentScript({
  matches: [...guardedPatterns(import.meta.env.MODE === 'demo')],
  runAt: 'document_start',
  main: startGuard,
});
