/** Asks the checker, which may have to be started first, or again. */
import { askChecker } from '../messaging/ask-checker.ts';
import type { CheckerMessages } from '../messaging/checker-protocol.ts';
import { ensureChecker } from '../platform/checker-host.ts';

export async function askAnyChecker<M extends keyof CheckerMessages>(
  type: M,
  input: CheckerMessages[M]['input'],
): Promise<CheckerMessages[M]['output']> {
  await ensureChecker();
  try {
    return await askChecker(type, input);
  } catch {
    // It crashed with the question pending. A new one has no files, and asks for them.
    await ensureChecker();
    return askChecker(type, input);
  }
}
