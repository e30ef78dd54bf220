// The same content is the same hash; of large files no more than a piece is in memory.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashFile } from '../../../utils/media/hash-file.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const mib = 1024 * 1024;

it('of a file up to 8 MiB is its SHA-256, under any name', async () => {
  const bytes = new Uint8Array(8 * mib).fill(7);
  expect(await hashFile(new Blob([bytes]))).toBe(sha256(bytes));
  expect(await hashFile(new File([bytes], 'anders.mp4'))).toBe(sha256(bytes));
});

it('of a larger one is that of its pieces, read one at a time', async () => {
  const bytes = new Uint8Array(17 * mib);
  for (const at of [0, 9, 16]) bytes[at * mib] = at + 1;
  const shares: number[] = [];
  let largest = 0;
  const file = new Blob([bytes]);
  const watched = Object.assign(file, {
    slice: (from = 0, to = file.size) => {
      largest = Math.max(largest, Math.min(to, file.size) - from);
      return Blob.prototype.slice.call(file, from, to);
    },
    arrayBuffer: () => Promise.reject(new Error('not all of it')),
  });
  const pieces = [bytes.slice(0, 8 * mib), bytes.slice(8 * mib, 16 * mib), bytes.slice(16 * mib)];
  const hashes = pieces.map((it) => Buffer.from(sha256(it), 'hex'));
  expect(await hashFile(watched, (share) => shares.push(share))).toBe(
    sha256(Buffer.concat(hashes)),
  );
  expect(largest).toBe(8 * mib);
  expect(shares).toEqual([1 / 3, 2 / 3, 1]);
});

it('of one that differs in a byte of its last piece is another', async () => {
  const bytes = new Uint8Array(9 * mib);
  const before = await hashFile(new Blob([bytes]));
  bytes[bytes.length - 1] = 1;
  expect(await hashFile(new Blob([bytes]))).not.toBe(before);
});

it('rejects when the file cannot be read any more', async () => {
  const gone = {
    size: 20 * mib,
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error()) }),
  };
  await expect(hashFile(gone as unknown as Blob)).rejects.toThrow();
});
