/** An address as the ledger keeps it: enough to find the post again, and no more. */

const longest = 500;

/** Sites that show a post by its number keep that; every other part of a query may be anything, a name among it. */
const isKept = (key: string, value: string): boolean =>
  /^\d{1,18}$/.test(value) || (key === 'action' && value === 'edit');

/** Null for what is no address of a website. */
export function cleanAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin, pathname, searchParams, hash } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const kept = [...searchParams].filter(([key, value]) => isKept(key, value));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  // Single-page apps keep their place there.
  const place = /^#!?[\w/-]*\/[\w/-]*$/.test(hash) ? hash : '';
  const clean = `${origin}${pathname}${query}${place}`;
  return clean.length > longest ? `${origin}${pathname}`.slice(0, longest) : clean;
}
