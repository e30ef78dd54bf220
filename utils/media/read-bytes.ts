/** Numbers and letters in bytes. What lies beyond the end counts as zero: nothing here throws. */

export const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** `count` bytes from `at` as one unsigned number, most significant first. At most 6 bytes. */
export function uintBe(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i += 1) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

/** The same, least significant first. */
export function uintLe(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let i = count - 1; i >= 0; i -= 1) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}
