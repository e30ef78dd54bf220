/** Bytes over a port that carries plain data only: in pieces, each asked for when the last has come. */
import * as v from 'valibot';
import type { Port } from '../platform/ports.ts';

/** As base64 a piece is just 1 MiB long, however large the file is. */
const pieceBytes = 768 * 1024;

const piece = v.variant('kind', [
  v.object({ kind: v.literal('piece'), base64: v.string() }),
  v.object({ kind: v.literal('end'), type: v.string() }),
]);

/** Resolves when the other end has all of it. Rejects when the port is closed. */
export async function sendBlob(port: Port, blob: Blob): Promise<void> {
  const next = createTurn(port);
  for (let at = 0; at < blob.size; at += pieceBytes) {
    port.send({ kind: 'piece', base64: await toBase64(blob.slice(at, at + pieceBytes)) });
    await next();
  }
  port.send({ kind: 'end', type: blob.type });
  await next();
}

/** Rejects when the port is closed, and when what comes is no piece. */
export function receiveBlob(port: Port): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  return new Promise((resolve, reject) => {
    port.onClose(() => reject(new Error('the port was closed')));
    port.onMessage((message) => {
      const parsed = v.safeParse(piece, message);
      if (!parsed.success) return reject(new Error('that is no piece'));
      if (parsed.output.kind === 'piece') pieces.push(fromBase64(parsed.output.base64));
      else resolve(new Blob(pieces, { type: parsed.output.type }));
      port.send({ kind: 'next' });
    });
  });
}

/** Gives a function that resolves at the other end's next word. */
function createTurn(port: Port): () => Promise<void> {
  let go: () => void = () => undefined;
  let stop: () => void = () => undefined;
  let isClosed = false;
  port.onMessage(() => go());
  port.onClose(() => {
    isClosed = true;
    stop();
  });
  return () =>
    new Promise((resolve, reject) => {
      stop = () => reject(new Error('the port was closed'));
      go = resolve;
      if (isClosed) stop();
    });
}

/** A reader makes base64 by itself, and much faster than a loop would. */
function toBase64(blob: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(blob);
  });
}

const fromBase64 = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
