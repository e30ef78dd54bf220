/** The background's questions to the checker, and the checker's end of them. */
import { onExtensionMessage, sendToExtension } from '../platform/runtime.ts';
import type { CheckerMessages } from './checker-protocol.ts';
import { parseEnvelope } from './envelope.ts';
import { isBackground } from './review-messages.ts';

type CheckerMessage = keyof CheckerMessages;

export type CheckerHandlers = {
  readonly [M in CheckerMessage]: (
    input: CheckerMessages[M]['input'],
  ) => Promise<CheckerMessages[M]['output']>;
};

/** Rejects when the checker has gone; whatever it was doing can be asked for again. */
export async function askChecker<M extends CheckerMessage>(
  type: M,
  input: CheckerMessages[M]['input'],
): Promise<CheckerMessages[M]['output']> {
  const answer = await sendToExtension({ to: 'checker', type, input });
  if (answer === undefined || answer === null) throw new Error('the checker did not answer');
  return answer as CheckerMessages[M]['output'];
}

/** Only the background asks. */
export function answerAsChecker(handlers: CheckerHandlers): void {
  onExtensionMessage((message, sender) => {
    const envelope = parseEnvelope(message);
    if (envelope?.to !== 'checker' || !Object.hasOwn(handlers, envelope.type)) return undefined;
    if (!isBackground(sender)) return undefined;
    // Built by our own background from what it parsed itself.
    const handle = handlers[envelope.type as CheckerMessage] as (
      input: unknown,
    ) => Promise<unknown>;
    return handle(envelope.input).catch(() => null);
  });
}
