/** The one way in: parses each message, checks who sent it, and calls its handler. */
import * as v from 'valibot';
import { extensionUrl, type Sender } from '../platform/runtime.ts';
import {
  type BackgroundMessage,
  type BackgroundMessages,
  backgroundParsers,
  type SenderKind,
} from './background-protocol.ts';
import { parseEnvelope } from './envelope.ts';

export type BackgroundHandlers = {
  readonly [M in BackgroundMessage]: (
    input: BackgroundMessages[M]['input'],
    sender: Sender,
  ) => Promise<BackgroundMessages[M]['output']>;
};

/** What a sender gets instead of an answer. Says nothing about why (S10). */
export const rejected = { rejected: true } as const;

export function senderKind(sender: Sender, urlOf = extensionUrl): SenderKind | null {
  if (!sender.isOwnExtension || sender.url === null) return null;
  const page = sender.url.split(/[?#]/)[0];
  if (page === urlOf('/review.html')) return 'review';
  if (page === urlOf('/options.html')) return 'options';
  if (page === urlOf('/popup.html')) return 'popup';
  return /^https?:/.test(sender.url) && sender.tabId !== null ? 'guard' : null;
}

/** Gives undefined for messages to others, so that those can answer them. */
export function routeMessages(
  handlers: BackgroundHandlers,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (message, sender) => {
    const envelope = parseEnvelope(message);
    if (envelope?.to !== 'background') return undefined;
    return answer(handlers, envelope.type, envelope.input, sender).catch(() => rejected);
  };
}

async function answer(
  handlers: BackgroundHandlers,
  type: string,
  input: unknown,
  sender: Sender,
): Promise<unknown> {
  if (!Object.hasOwn(backgroundParsers, type)) return rejected;
  const known = type as BackgroundMessage;
  if (known.split('/')[0] !== senderKind(sender)) return rejected;
  return handle(handlers, known, input, sender);
}

function handle<M extends BackgroundMessage>(
  handlers: BackgroundHandlers,
  type: M,
  input: unknown,
  sender: Sender,
): Promise<unknown> {
  const parser: v.GenericSchema<unknown, BackgroundMessages[M]['input']> = backgroundParsers[type];
  return handlers[type](v.parse(parser, input), sender);
}
