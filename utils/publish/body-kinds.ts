/** What a request's body is, whichever frame made it: `instanceof` fails for those of another. */

/** The platform's own name of its kind. */
const kindOf = (body: unknown): string => Object.prototype.toString.call(body).slice(8, -1);

export const isFormData = (body: unknown): body is FormData =>
  body instanceof FormData || kindOf(body) === 'FormData';

export const isSearchParams = (body: unknown): body is URLSearchParams =>
  body instanceof URLSearchParams || kindOf(body) === 'URLSearchParams';

/** A File is a Blob. */
export const isBlob = (body: unknown): body is Blob =>
  body instanceof Blob || /^(Blob|File)$/.test(kindOf(body));

export const isBuffer = (body: unknown): body is ArrayBuffer =>
  body instanceof ArrayBuffer || /^(Shared)?ArrayBuffer$/.test(kindOf(body));

export const isStream = (body: unknown): body is ReadableStream =>
  body instanceof ReadableStream || kindOf(body) === 'ReadableStream';

export const isDocument = (body: unknown): body is Document =>
  body instanceof Document || /^(HTML|XML)?Document$/.test(kindOf(body));
