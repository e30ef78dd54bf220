/** A file's content as one short text: the same file is the same evidence, under any name. */
import { toHex } from '../lib/to-hex.ts';

/** So much of a file is in memory at a time. */
const pieceBytes = 8 * 1024 * 1024;
const digestBytes = 32;

/**
 * SHA-256 in hex. Of a file longer than 8 MiB it is the SHA-256 of those of its pieces, one behind the
 * other: the browser's own SHA-256 takes no stream, and a film of 2 GB fits in no memory (ADR 19).
 * `onPiece` hears the share that is done, 0–1. Rejects when the file cannot be read (any more).
 */
export async function hashFile(
  file: Blob,
  onPiece: (share: number) => void = () => undefined,
): Promise<string> {
  if (file.size <= pieceBytes) return toHex(await digest(file));
  const pieces = Math.ceil(file.size / pieceBytes);
  const digests = new Uint8Array(pieces * digestBytes);
  for (let at = 0; at < pieces; at += 1) {
    const piece = file.slice(at * pieceBytes, (at + 1) * pieceBytes);
    digests.set(new Uint8Array(await digest(piece)), at * digestBytes);
    onPiece((at + 1) / pieces);
  }
  return toHex(await digest(new Blob([digests])));
}

const digest = async (piece: Blob): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-256', await piece.arrayBuffer());
