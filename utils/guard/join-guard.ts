/** A frame has no guard of its own: its gate is handed to the guard of the page around it. */

/** Heard in the page around before the page itself hears it. */
const toRoot = 'beeldwacht:gate';

/** The page around is sure to be the one that guards: see `sites/find-seat.ts`. */
export function joinGuard(root: Window, port: MessagePort): void {
  root.postMessage(toRoot, { targetOrigin: '*', transfer: [port] });
}

/** `onJoin` gets the port and the window of each frame that joins. Gives what listens again. */
export function acceptFrames(onJoin: (port: MessagePort, frame: Window) => void): () => void {
  const onMessage = (event: MessageEvent<unknown>): void => {
    const [port] = event.ports;
    if (event.data !== toRoot || port === undefined || event.source === null) return;
    event.stopImmediatePropagation();
    // A page that says this itself gets a gate of its own, which can only hold.
    onJoin(port, event.source as Window);
  };
  const listen = (): void => window.addEventListener('message', onMessage, true);
  listen();
  return listen;
}
