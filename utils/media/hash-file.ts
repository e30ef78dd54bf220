/** SHA-256 of a file's bytes in hex: the same file is the same evidence. */
import { toHex } from '../lib/to-hex.ts';

export async function hashFile(file: Blob): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
}
