/** A body as it is now: a page may change what it has sent while that is still held. */
export function snapshotBody(body: unknown): unknown {
  if (body instanceof FormData) {
    const copy = new FormData();
    for (const [name, value] of body) copy.append(name, value);
    return copy;
  }
  if (body instanceof URLSearchParams) return new URLSearchParams(body);
  if (body instanceof ArrayBuffer) return body.slice(0);
  if (ArrayBuffer.isView(body)) {
    return body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength);
  }
  // Strings and blobs do not change; a stream is read once, by whoever sends it.
  return body;
}
