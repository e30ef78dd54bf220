/** The guard of one page: joins gates, site and review. Sees no name and no rule. */
import { parseSettlement, parseWindowWord } from '../messaging/guard-protocol.ts';
import { offerPort } from '../messaging/page-channel.ts';
import type { HoldId } from '../model/ids.ts';
import { onExtensionMessage } from '../platform/runtime.ts';
import { shadowRootOf } from '../platform/shadow-root.ts';
import type { SiteAdapter } from '../sites/define-site.ts';
import { findSeat } from '../sites/find-seat.ts';
import { pickSite } from '../sites/pick-site.ts';
import { watchComposer } from './composer.ts';
import type { Held } from './describe-hold.ts';
import { keptFiles, watchDraftPictures } from './draft-pictures.ts';
import { createFilesSoon } from './files-soon.ts';
import { type GateLink, type HeldMessage, linkGate } from './gate-link.ts';
import { createGateLinks } from './gate-links.ts';
import { createHoldDesk } from './hold-desk.ts';
import { acceptFrames, joinGuard } from './join-guard.ts';
import { refuseLeftOver } from './left-over-page.ts';
import { markTyped } from './mark-typed.ts';
import { watchPublishing } from './publish-click.ts';
import { publishOnce } from './publish-once.ts';
import { watchReleasedAgain } from './released-again.ts';
import { createSavingOffer } from './saving-offer.ts';
import { watchSwitch } from './watch-switch.ts';

export function startGuard(): void {
  const seat = findSeat(window, pickSite);
  if (seat === null) return;
  const port = offerPort();
  if (seat.root === window && seat.site !== null) guardPage(seat.site, port);
  else joinGuard(seat.root, port);
}

function guardPage(site: SiteAdapter, ownPort: MessagePort): void {
  const desk = refuseLeftOver(createHoldDesk());
  const links = createGateLinks();
  const composer = watchComposer(site, desk.endDraft, shadowRootOf);
  const pictures = watchDraftPictures(site, shadowRootOf);
  const again = watchReleasedAgain();
  const offerSaving = createSavingOffer(links.orders.expect);
  const publish = publishOnce(composer, links.orders, desk, pictures);
  const isOff = watchSwitch((now) => {
    links.switchOff(now);
    if (now) desk.tellOff();
  });
  const listenForFiles = createFilesSoon(isOff);
  const listenForTyping = markTyped(site, composer, desk, isOff, shadowRootOf);
  /** True when it is left alone. */
  const passes = (): boolean => {
    if (isOff()) desk.tellOff();
    return isOff();
  };

  function addGate(port: MessagePort, frame: Window): void {
    /** The gate's number of each hold, for when the page drops it. */
    const numbers = new Map<number, HoldId>();
    const link = linkGate(port, frame, {
      onHeld: (message, from) => numbers.set(message.hold, openForGate(message, from)),
      onGone(hold) {
        const id = numbers.get(hold);
        if (id !== undefined) desk.drop(id);
      },
      onTyped: links.shareTyped,
      onRewritten() {
        listenForFrames();
        listenForPublishing();
        listenForTyping(frame);
        listenForFiles(frame);
      },
      onRefused: desk.fail,
    });
    links.add(link);
    const { composer: selector, pageIsDraft, conceptRequests } = site;
    link.send({ kind: 'config', composer: selector, pageIsDraft, conceptRequests });
    const listenForPublishing = watchPublishing(site, publish, passes, frame);
    listenForTyping(frame);
    listenForFiles(frame);
  }

  function openForGate(message: HeldMessage, link: GateLink): HoldId {
    const held = heldByGate(message, composer.read());
    return desk.open(held, async (kept) => {
      const { hold } = message;
      if (kept === null) return link.send({ kind: 'refuse', hold });
      if (held.kind === 'texts') await links.orders.approve(held.texts.map((text) => text.value));
      await pictures.explain(keptFiles(held.files, kept));
      if (kept.length > 0) await links.expectRelease(link);
      link.send({ kind: 'release', hold, kept });
      const toSave = again.note(held.files, kept);
      if (toSave !== null) offerSaving(toSave);
    });
  }

  const listenForFrames = acceptFrames(addGate);
  addGate(ownPort, window);
  onExtensionMessage((message, sender) => {
    if (!sender.isOwnExtension) return undefined;
    const settlement = parseSettlement(message);
    if (settlement !== null) return desk.settle(settlement);
    const word = parseWindowWord(message);
    return word === null ? undefined : desk.onWindow(word).catch(() => 'unknown');
  });
}

/** Files leave with what is written around them; a request carries its own texts. */
function heldByGate(message: HeldMessage, draft: Pick<Held, 'place' | 'audience' | 'texts'>): Held {
  if (message.kind === 'files') {
    return { ...draft, kind: 'photos', source: 'choice', files: message.files };
  }
  const texts = message.texts.map((text) => ({ kind: 'body' as const, ...text }));
  return { ...draft, kind: 'texts', source: 'request', files: [], texts };
}
