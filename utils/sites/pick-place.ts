/** Whether an address is guarded, by the same match patterns as the browser's. */

/** What is known of where a site is; `define-site.ts` says what each means. */
export interface GuardedPlace {
  readonly matches: readonly string[];
  readonly demoMatches: readonly string[];
  readonly neverGuarded: readonly string[];
}

/** The first place of that address. One that is never guarded there does not fall to a more general one. */
export function pickPlace<Place extends GuardedPlace>(
  places: readonly Place[],
  href: string,
): Place | null {
  const url = new URL(href);
  const isThere = (pattern: string): boolean => matchesPattern(pattern, url);
  const place = places.find((it) => it.matches.some(isThere) || it.demoMatches.some(isThere));
  return place === undefined || place.neverGuarded.some(isThere) ? null : place;
}

/** `scheme://host/path` with `*.` before a host and `*` in a path (Chromium's match patterns). */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^(https?):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (parts === null) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  if (url.protocol !== `${scheme}:`) return false;
  const isHost = host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  return isHost && matchesPath(path, url.pathname + url.search);
}

/** Each piece between stars is found in turn: no regular expression is built from data. */
function matchesPath(pattern: string, path: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (!path.startsWith(first)) return false;
  if (rest.length === 0) return path === first;
  let at = first.length;
  for (const piece of rest.slice(0, -1)) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  const last = rest.at(-1) ?? '';
  return path.length - at >= last.length && path.endsWith(last);
}
