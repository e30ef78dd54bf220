// The page's own world: holds files and requests. Knows no names, no rules, and is not trusted.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardFileInputs } from '../utils/intake/file-input-gate.ts';
import { nativeInput } from '../utils/intake/native-input.ts';
import { guardTransfers } from '../utils/intake/transfer-gate.ts';
import { createGateHolds } from '../utils/messaging/gate-holds.ts';
import { acceptPort } from '../utils/messaging/page-channel.ts';
import { guardFetch } from '../utils/publish/fetch-gate.ts';
import { guardFormSubmit } from '../utils/publish/form-submit-gate.ts';
import { createTextGate } from '../utils/publish/text-gate.ts';
import { keepTextHistory } from '../utils/publish/text-history.ts';
import { guardXhr } from '../utils/publish/xhr-gate.ts';
import { guardedPatterns } from '../utils/sites/registry.ts';

export default defineContentScript({
  matches: [...guardedPatterns(import.meta.env.MODE === 'demo')],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    const holds = createGateHolds();
    acceptPort(holds.connect);
    const gate = createTextGate(holds, keepTextHistory(holds));
    const input = nativeInput(globalThis);
    guardFileInputs(holds, input);
    guardTransfers(holds, input);
    guardXhr(gate);
    guardFetch(gate);
    guardFormSubmit(gate);
  },
});
