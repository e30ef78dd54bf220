/** A body as it is now: a page may change what it has sent while that is still held. */
import { isBuffer, isFormData, isSearchParams } from './body-kinds.ts';

export function snapshotBody(body: unknown): unknown {
  if (isFormData(body)) {
    const copy = new FormData();
    for (const [name, value] of body) copy.append(name, value);
    return copy;
  }
  if (isSearchParams(body)) return new URLSearchParams(body);
  if (isBuffer(body)) return body.slice(0);
  if (ArrayBuffer.isView(body)) {
    return body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength);
  }
  // Strings and blobs do not change; a stream is read once, by whoever sends it.
  return body;
}
