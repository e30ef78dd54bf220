/** Asks the background something, again when its service worker was killed on the way. */
import { sendToExtension } from '../platform/runtime.ts';
import type { BackgroundMessage, BackgroundMessages } from './background-protocol.ts';

export class BackgroundUnreachable extends Error {
  override readonly name = 'BackgroundUnreachable';
}

const attempts = 4;

/**
 * Every message may be sent twice: the background's handlers give the same answer again.
 * Throws BackgroundUnreachable when no service worker answers, or when it rejects the message.
 */
export async function askBackground<M extends BackgroundMessage>(
  type: M,
  input: BackgroundMessages[M]['input'],
): Promise<BackgroundMessages[M]['output']> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      const answer = await sendToExtension({ to: 'background', type, input });
      if (isRejected(answer)) break;
      // A worker that died after receiving the message answers undefined in some browsers.
      if (answer !== undefined) return answer as BackgroundMessages[M]['output'];
    } catch {
      // The worker was killed with the message pending: the next one starts a new worker.
    }
    await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
  }
  throw new BackgroundUnreachable(type);
}

const isRejected = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'rejected' in answer;
