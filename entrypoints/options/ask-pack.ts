// Seals or opens a school pack in a worker of the extension.
import { extensionUrl } from '../../utils/platform/runtime.ts';
import { askPackWorker } from '../../utils/register/pack/ask-pack-worker.ts';
import type { PackRequest } from '../../utils/register/pack/pack-worker.ts';

export const askPack = (request: PackRequest, signal: AbortSignal) =>
  askPackWorker(request, () => new Worker(extensionUrl('/pack-worker.js')), signal);
