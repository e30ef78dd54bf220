/** The review's frame over the page: hidden until there is something to decide. */
import type { Connect, ToFrame, ToGuard } from '../messaging/frame-channel.ts';
import { extensionOrigin, extensionUrl } from '../platform/runtime.ts';

/** Where the review of a page is: in a frame over it, or in windows (`window-host.ts`). */
export interface ReviewHost {
  send(message: ToFrame): void;
  show(): void;
  hide(): void;
  /** For good: nothing of it is left in the page. */
  remove(): void;
}

/** How long a frame that has loaded may take to say its first word, in milliseconds. */
const firstWordLimit = 3_000;

/** A page that fights for its document wins in the end; what is held stays held. */
const mostRestarts = 20;

/** A frame in sight that says nothing for this long, in milliseconds, is lost. */
const lostAfter = 5_000;

interface FrameEvents {
  onMessage(message: ToGuard): void;
  /** The frame starts with nothing: at first, and again after the page threw it out. */
  onStart(): void;
  /** The page keeps frames out (COEP): what was loaded is not the review. The frame is gone. */
  onShut(): void;
  /** The frame is lost, and is being made again. */
  onLost(): void;
  /** Whether something is held, so that the frame must be there. */
  isNeeded(): boolean;
}

/**
 * A modal dialog in a closed shadow root: it lies above everything, keeps the keyboard inside and
 * gives the focus back by itself. The page sees an empty element and can read nothing in it (S4).
 */
export function createFrameHost(token: string, events: FrameEvents): ReviewHost {
  const host = document.createElement('div');
  const dialog = document.createElement('dialog');
  const frame = document.createElement('iframe');
  // Asked for now: of an extension that has crashed nothing can be asked any more.
  const origin = extensionOrigin();
  let port: MessagePort | null = null;
  let lastSign = 0;
  let wasHeard = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let beat: ReturnType<typeof setInterval> | undefined;

  dialog.style.cssText =
    'all:initial;position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;' +
    'border:0;padding:0;margin:0;background:transparent;overflow:hidden;display:none';
  // Another colour scheme than the page's would make the frame's sheet opaque.
  frame.style.cssText = 'width:100%;height:100%;border:0;background:transparent;color-scheme:light';
  frame.allow = 'clipboard-write';
  frame.addEventListener('load', () => {
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port.onmessage = ({ data }: MessageEvent<ToGuard>) => {
      clearTimeout(silence);
      wasHeard = true;
      lastSign = Date.now();
      events.onMessage(data);
    };
    const connect: Connect = { kind: 'beeldwacht:connect', token };
    frame.contentWindow?.postMessage(connect, origin, [port2]);
    clearTimeout(silence);
    if (!wasHeard) silence = setTimeout(shut, firstWordLimit);
    events.onStart();
  });
  // Esc belongs to the review: closing it here would leave a hold with nobody to decide it.
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  frame.src = extensionUrl('/review.html');
  dialog.append(frame);
  host.attachShadow({ mode: 'closed' }).append(dialog);
  document.documentElement.append(host);

  function hide(): void {
    clearInterval(beat);
    dialog.style.display = 'none';
    if (dialog.open) dialog.close();
  }

  /** Pages that build themselves anew throw out what they did not make (S6). */
  const reattach = (): void => {
    if (host.isConnected) return;
    port = null;
    // Out of the document it is no longer modal, whatever it says.
    hide();
    document.documentElement.append(host);
  };
  /** Nothing tells that a frame's process has crashed, so a frame in sight is asked for a sign. */
  const watch = (): void => {
    clearInterval(beat);
    lastSign = Date.now();
    beat = setInterval(() => {
      // A page that is not looked at runs slowly, and so does its frame.
      if (document.hidden) lastSign = Date.now();
      if (Date.now() - lastSign > lostAfter) restart();
      else port?.postMessage({ kind: 'ping' } satisfies ToFrame);
    }, 1_000);
  };
  let times = 0;
  function restart(): void {
    if (!events.isNeeded() || times >= mostRestarts) return;
    times += 1;
    host.remove();
    reattach();
    events.onLost();
  }
  const observer = new MutationObserver(() => {
    if (!host.isConnected) restart();
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });

  function remove(): void {
    observer.disconnect();
    hide();
    host.remove();
  }
  function shut(): void {
    remove();
    events.onShut();
  }

  return {
    send(message) {
      reattach();
      port?.postMessage(message);
    },
    show() {
      reattach();
      dialog.style.display = 'block';
      if (!dialog.open) dialog.showModal();
      frame.focus();
      watch();
    },
    hide,
    remove,
  };
}
