/** The guard of one page: joins gates, site and review. Sees no name and no rule. */
import { parseSettlement } from '../messaging/guard-protocol.ts';
import { type GateMessage, type GuardMessage, offerPort } from '../messaging/page-channel.ts';
import { holdOfUnparsed, parseGateMessage } from '../messaging/parse-gate-message.ts';
import type { HoldId } from '../model/ids.ts';
import { onExtensionMessage } from '../platform/runtime.ts';
import { pickSite } from '../sites/pick-site.ts';
import { watchComposer } from './composer.ts';
import { createGateOrders } from './gate-orders.ts';
import { createHoldDesk, type Held } from './hold-desk.ts';
import { watchPublishing } from './publish-click.ts';
import { publishOnce } from './publish-once.ts';

export function startGuard(): void {
  const site = pickSite(location.href);
  if (site === null) return;
  const port = offerPort();
  const send = (message: GuardMessage): void => port.postMessage(message);
  const orders = createGateOrders(send);
  const desk = createHoldDesk();
  const composer = watchComposer(site, desk.endDraft);
  /** The gate's number of each hold, for when the page drops it. */
  const fromGate = new Map<number, HoldId>();

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = parseGateMessage(data);
    if (message === null) return refuseUnparsed(data);
    if (message.kind === 'done') orders.done(message.ticket);
    else if (message.kind === 'gone') drop(message.hold);
    else fromGate.set(message.hold, openForGate(message));
  };

  /** More files or longer texts than can be looked at: they are not let out, and it is said. */
  function refuseUnparsed(data: unknown): void {
    const hold = holdOfUnparsed(data);
    if (hold === null) return;
    send({ kind: 'refuse', hold });
    desk.fail();
  }

  function drop(hold: number): void {
    const id = fromGate.get(hold);
    if (id !== undefined) desk.drop(id);
  }

  function openForGate(message: Extract<GateMessage, { kind: 'files' | 'request' }>): HoldId {
    const held = heldByGate(message, composer.read());
    return desk.open(held, async (kept) => {
      const { hold } = message;
      if (kept === null) return send({ kind: 'refuse', hold });
      if (held.kind === 'texts') await orders.approve(held.texts.map((text) => text.value));
      send({ kind: 'release', hold, kept });
    });
  }

  watchPublishing(site, publishOnce(composer, orders, desk));

  onExtensionMessage((message, sender) => {
    const settlement = sender.isOwnExtension ? parseSettlement(message) : null;
    return settlement === null ? undefined : desk.settle(settlement);
  });
  send({ kind: 'config', composer: site.composer, conceptRequests: site.conceptRequests });
}

/** Files leave with what is written around them; a request carries its own texts. */
function heldByGate(
  message: Extract<GateMessage, { kind: 'files' | 'request' }>,
  draft: Pick<Held, 'place' | 'audience' | 'texts'>,
): Held {
  if (message.kind === 'files') {
    return { ...draft, kind: 'photos', source: 'choice', files: message.files };
  }
  const texts = message.texts.map((text) => ({ kind: 'body' as const, ...text }));
  return { ...draft, kind: 'texts', source: 'request', files: [], texts };
}
