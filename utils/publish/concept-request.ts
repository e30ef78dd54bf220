/** Whether a request only saves a draft, by what its site's adapter says of such requests. */
import type { ConceptRequest } from '../messaging/page-channel.ts';
import { isFormData, isSearchParams } from './body-kinds.ts';

interface Request {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly body: unknown;
}

export function isConceptRequest(
  { method, url, body }: Request,
  known: readonly ConceptRequest[],
): boolean {
  const sameMethod = known.filter((it) => it.method === method.toUpperCase());
  if (sameMethod.length === 0) return false;
  const address = addressOf(url);
  return sameMethod.some(
    (it) =>
      new RegExp(it.address).test(address) &&
      haveFields(it.fields, body) &&
      (it.whileShown === undefined || document.querySelector(it.whileShown) !== null),
  );
}

function addressOf(url: string): string {
  const { pathname, search } = new URL(url);
  try {
    return decodeURIComponent(pathname + search);
  } catch {
    // A stray percent sign: it is compared as it was written.
    return pathname + search;
  }
}

/** A body that cannot be read at once proves nothing. */
function haveFields(wanted: ConceptRequest['fields'], body: unknown): boolean {
  if (wanted === undefined) return true;
  const fields = fieldsOf(body);
  return (
    fields !== null &&
    Object.entries(wanted).every(([name, value]) => new RegExp(value).test(fields.get(name) ?? ''))
  );
}

function fieldsOf(body: unknown): ReadonlyMap<string, string> | null {
  if (isFormData(body) || isSearchParams(body)) return wordsOf([...body]);
  if (typeof body !== 'string') return null;
  return /^\s*[[{]/.test(body) ? fieldsOfJson(body) : wordsOf([...new URLSearchParams(body)]);
}

function fieldsOfJson(body: string): ReadonlyMap<string, string> | null {
  try {
    const value: unknown = JSON.parse(body);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? wordsOf(Object.entries(value)) : null;
  } catch {
    return null;
  }
}

/** Of two fields with one name the last counts, as it does for the servers that read them. */
const wordsOf = (entries: readonly (readonly [string, unknown])[]): ReadonlyMap<string, string> =>
  new Map(entries.map(([name, value]) => [name, typeof value === 'string' ? value : '?']));
