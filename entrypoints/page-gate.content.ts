// The page's own world: holds files and requests. Knows no names, no rules, and is not trusted.

import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchEventScopes } from '../utils/dom/event-scopes.ts';
import { guardCamera } from '../utils/intake/camera-gate.ts';
import { guardClipboard } from '../utils/intake/clipboard-gate.ts';
import { admitExpected } from '../utils/intake/expected-files.ts';
import { guardFileHandles } from '../utils/intake/file-handle-gate.ts';
import { guardFileInputs } from '../utils/intake/file-input-gate.ts';
import { holdTogether } from '../utils/intake/hold-together.ts';
import { knownIntake } from '../utils/intake/known-intake.ts';
import { nativeInput } from '../utils/intake/native-input.ts';
import { guardTransfers } from '../utils/intake/transfer-gate.ts';
import { createGateHolds } from '../utils/messaging/gate-holds.ts';
import { acceptPort, tellLeftOver } from '../utils/messaging/page-channel.ts';
import { guardBeacon } from '../utils/publish/beacon-gate.ts';
import { guardFetch } from '../utils/publish/fetch-gate.ts';
import { guardFormSubmit } from '../utils/publish/form-submit-gate.ts';
import { createRequestGate } from '../utils/publish/request-gate.ts';
import { guardSocket } from '../utils/publish/socket-gate.ts';
import { createTextGate } from '../utils/publish/text-gate.ts';
import { keepTextHistory } from '../utils/publish/text-history.ts';
import { guardXhr } from '../utils/publish/xhr-gate.ts';
import { findSeat } from '../utils/sites/find-seat.ts';
import { type GuardedPlace, pickPlace } from '../utils/sites/pick-place.ts';

/** Put in by the build: the adapters themselves would be much more script. */
declare const __GUARDED_ORIGINS__: readonly string[];
declare const __GUARDED_PLACES__: readonly GuardedPlace[];

export default defineContentScript({
  // Frames of the page as well, those without an address too; that goes by origin only.
  matches: [...__GUARDED_ORIGINS__],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    if (findSeat(window, (href) => pickPlace(__GUARDED_PLACES__, href)) === null) return;
    const holds = createGateHolds();
    acceptPort(holds.connect, () => holds.lookForGuard(tellLeftOver));
    const input = nativeInput(globalThis);
    const scopes = watchEventScopes(globalThis);
    scopes.onRewritten(holds.tellRewritten);
    const admit = admitExpected(holds);
    guardFileInputs(holds, input, scopes, admit);
    guardTransfers(holds, input, scopes, admit);
    const holdOne = holdTogether(holds);
    guardFileHandles(holds, holdOne);
    guardClipboard(holdOne);
    const texts = createTextGate(holds, keepTextHistory(holds, scopes));
    const gate = createRequestGate(holds, texts, knownIntake(holds, guardCamera(holdOne)));
    for (const guard of [guardXhr, guardFetch, guardBeacon, guardSocket]) guard(gate);
    guardFormSubmit(texts, scopes);
  },
});
