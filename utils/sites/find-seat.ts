/** Where the guard of a frame sits: in the outermost guarded page around it that it can reach. */

export interface Seat<Site> {
  readonly root: Window;
  /** Null for a frame without an origin of its own: the page around it knows the site. */
  readonly site: Site | null;
}

/**
 * Null when nothing here is guarded. Frames without an address of their own (`about:blank`, `srcdoc`,
 * `blob:`) belong to the page around them. `pick` gives the guarded site of an address.
 */
export function findSeat<Site>(
  frame: Window,
  pick: (href: string) => Site | null,
): Seat<Site> | null {
  let found: Seat<Site> | null = null;
  for (let at = frame; ; at = at.parent) {
    const href = addressOf(at);
    if (href === null) break;
    const site = pick(href);
    if (site !== null) found = { root: at, site };
    if (at === at.parent) break;
  }
  return found ?? (isShutOff(frame) ? { root: frame.parent, site: null } : null);
}

/** Null for a window of another origin. */
function addressOf(frame: Window): string | null {
  try {
    return frame.location.href;
  } catch {
    return null;
  }
}

/** A sandboxed or `data:` frame: the browser runs our scripts in it only inside a guarded origin. */
const isShutOff = (frame: Window): boolean =>
  frame !== frame.parent && !/^https?:$/.test(frame.location.protocol) && frame.origin === 'null';
