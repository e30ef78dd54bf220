/** The background's question to the checker, and the checker's end of it. */
import { extensionOrigin, onExtensionMessage, sendToExtension } from '../platform/runtime.ts';
import type { GatherAnswer, GatherRequest } from './checker-protocol.ts';
import { parseEnvelope } from './envelope.ts';

/** Rejects when the checker has gone; whatever it was doing can be asked for again. */
export async function askChecker(request: GatherRequest): Promise<GatherAnswer> {
  const answer = await sendToExtension({ to: 'checker', type: 'gather', input: request });
  if (answer === undefined || answer === null) throw new Error('the checker did not answer');
  return answer as GatherAnswer;
}

/** Only the background asks: it has no tab, and its address is the extension's own. */
export function answerAsChecker(gather: (request: GatherRequest) => Promise<GatherAnswer>): void {
  onExtensionMessage((message, sender) => {
    const envelope = parseEnvelope(message);
    if (envelope?.to !== 'checker' || envelope.type !== 'gather') return undefined;
    const isBackground =
      sender.isOwnExtension &&
      sender.tabId === null &&
      (sender.url === null || sender.url.startsWith(extensionOrigin()));
    if (!isBackground) return undefined;
    // Built by our own background from what it parsed itself.
    return gather(envelope.input as GatherRequest).catch(() => null);
  });
}
