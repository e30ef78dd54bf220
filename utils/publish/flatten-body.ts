/** The readable words of a request's body, whatever they are wrapped in. */
import { isBlob, isBuffer, isDocument, isFormData, isSearchParams } from './body-kinds.ts';
import { withoutMarkup } from './without-markup.ts';

/** `null`: cannot be read without waiting (Blob, buffer, stream); see `flattenLater`. */
export function flattenBody(body: unknown): string | null {
  if (body === null || body === undefined) return '';
  if (typeof body === 'string') return flattenString(body);
  if (isSearchParams(body)) return [...body.values()].map(flattenString).join('\n');
  if (isFormData(body)) {
    const values = [...body.values()];
    const isPlain = values.every((value) => typeof value === 'string' || !mayHoldText(value));
    return isPlain ? stringsOf(values) : null;
  }
  if (isDocument(body)) return body.documentElement.textContent ?? '';
  return null;
}

/** For what `flattenBody` gives null. What cannot be read cannot be sent either. */
export async function flattenLater(body: unknown): Promise<string> {
  try {
    if (isFormData(body)) {
      const values = [...body.values()];
      const blobs = values.filter((value) => typeof value !== 'string');
      return [stringsOf(values), ...(await Promise.all(blobs.map(flattenBlob)))].join('\n');
    }
    if (isBlob(body)) return await flattenBlob(body);
    if (isBuffer(body) || ArrayBuffer.isView(body)) {
      return flattenString(new TextDecoder().decode(body));
    }
  } catch {
    // A file that is gone, a buffer that was handed on.
  }
  return '';
}

/** Larger parts are files, not what someone typed. */
const mostTextBytes = 5_000_000;

const mayHoldText = (blob: Blob): boolean =>
  blob.size <= mostTextBytes && !/^(image|video|audio|font)\//.test(blob.type);

const flattenBlob = async (blob: Blob): Promise<string> =>
  mayHoldText(blob) ? flattenString(await blob.text()) : '';

const stringsOf = (values: readonly FormDataEntryValue[]): string =>
  values
    .filter((value) => typeof value === 'string')
    .map(flattenString)
    .join('\n');

function flattenString(text: string): string {
  const strings: string[] = [];
  collect(text, strings, 0);
  return strings.map(withoutMarkup).join('\n');
}

/** JSON within JSON, as editors store their blocks; deeper than this nobody wraps a text. */
const deepest = 32;

function collect(value: unknown, strings: string[], depth: number): void {
  if (depth > deepest) return;
  if (typeof value === 'string') {
    const inner = parsed(value);
    if (inner === undefined) strings.push(decodedForm(value));
    else collect(inner, strings, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collect(part, strings, depth + 1);
  }
}

function parsed(text: string): unknown {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Looks like JSON and is not: it is read as it stands.
    return undefined;
  }
}

const decodedForm = (text: string): string =>
  /^[^\s<>]+=[^\s<>]*$/.test(text) ? [...new URLSearchParams(text).values()].join('\n') : text;
