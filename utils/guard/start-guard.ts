/** The guard of one page: joins gates, site and review. Sees no name and no rule. */
import { parseSettlement } from '../messaging/guard-protocol.ts';
import { type GuardMessage, offerPort } from '../messaging/page-channel.ts';
import { parseGateMessage } from '../messaging/parse-gate-message.ts';
import type { HoldId } from '../model/ids.ts';
import { onExtensionMessage } from '../platform/runtime.ts';
import type { SiteAdapter } from '../sites/define-site.ts';
import { pickSite } from '../sites/pick-site.ts';
import { readTexts } from '../sites/read-texts.ts';
import { createHoldDesk } from './hold-desk.ts';
import { watchPublishing } from './publish-click.ts';
import { createTextApproval } from './text-approval.ts';

export function startGuard(): void {
  const site = pickSite(location.href);
  if (site === null) return;
  const port = offerPort();
  const send = (message: GuardMessage): void => port.postMessage(message);
  const approval = createTextApproval(send);
  const desk = createHoldDesk();
  /** The gate's number of each open hold, for when the page drops it. */
  const fromGate = new Map<number, HoldId>();

  /** The composer that is open now; on a page with several forms the first that has text. */
  const composerNow = (): ParentNode => {
    const composers = [...document.querySelectorAll(site.composer)];
    return composers.find((it) => readTexts(it).length > 0) ?? composers[0] ?? document;
  };
  /** A composer that was closed took its draft with it. */
  let lastComposer: ParentNode | null = null;
  const draftIn = (composer: ParentNode) => {
    if (lastComposer !== null && lastComposer !== composer && !isThere(lastComposer)) {
      desk.endDraft();
    }
    lastComposer = composer;
    return describeDraft(site, composer);
  };

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = parseGateMessage(data);
    switch (message?.kind) {
      case undefined:
        return;
      case 'approved':
        approval.acknowledge(message.ticket);
        return;
      case 'gone': {
        const id = fromGate.get(message.hold);
        if (id !== undefined) desk.drop(id);
        return;
      }
      case 'files':
      case 'request':
        fromGate.set(message.hold, holdForGate(message));
    }
  };

  type FromGate = Extract<ReturnType<typeof parseGateMessage>, { kind: 'files' | 'request' }>;

  function holdForGate(message: FromGate): HoldId {
    const { hold } = message;
    const draft = draftIn(composerNow());
    const isFiles = message.kind === 'files';
    const typed = isFiles ? [] : message.texts.map((text) => ({ kind: 'body' as const, ...text }));
    const texts = isFiles ? draft.texts : typed;
    const kind = isFiles ? 'photos' : 'texts';
    const files = isFiles ? message.files : [];
    const source = isFiles ? 'choice' : 'request';
    return desk.open({ ...draft, kind, source, texts, files }, async (kept) => {
      if (kept === null) return send({ kind: 'refuse', hold });
      if (!isFiles) await approval.approve(texts.map((text) => text.value));
      send({ kind: 'release', hold, kept });
    });
  }

  watchPublishing(site, ({ source, composer, replay }) => {
    const draft = draftIn(composer);
    desk.open({ ...draft, kind: 'texts', source, files: [] }, async (kept) => {
      if (kept === null) return;
      await approval.approve(draft.texts.map((text) => text.value));
      replay();
    });
  });

  onExtensionMessage((message, sender) => {
    const settlement = sender.isOwnExtension ? parseSettlement(message) : null;
    return settlement === null ? undefined : desk.settle(settlement);
  });
  send({ kind: 'config', draftRequests: site.draftRequests });
}

const isThere = (node: ParentNode): boolean => node instanceof Node && node.isConnected;

function describeDraft(site: SiteAdapter, composer: ParentNode) {
  return {
    // Without query: it can carry names.
    place: { adapter: site.id, host: location.host, path: location.pathname },
    audience: site.audience(composer),
    texts: readTexts(composer),
  };
}
