// Reads a chosen file or a pasted table, in a worker of the extension.
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { OnProgress } from '../../utils/model/list-import.ts';
import { localDay } from '../../utils/platform/local-day.ts';
import { extensionUrl } from '../../utils/platform/runtime.ts';
import type { ListAnswer, ListSource } from '../../utils/register/list-worker.ts';
import { readInWorker } from '../../utils/register/read-in-worker.ts';

export async function readList(
  source: ListSource,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<ListAnswer> {
  const { list } = await askBackground('options/channels', null);
  const request = { source, today: localDay(new Date()), channels: list };
  const startWorker = () => new Worker(extensionUrl('/import-worker.js'));
  return readInWorker(request, startWorker, signal, { onProgress });
}
