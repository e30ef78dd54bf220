/** Parts of the register as they lie in the database: JSON under AES-256-GCM, a new IV for each time it is written. */
import type { Sealed, SealedParts } from './schema.ts';

const format = 1;

export async function seal<N extends keyof SealedParts>(
  key: CryptoKey,
  name: N,
  value: SealedParts[N],
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: await crypto.subtle.encrypt(gcm(name, iv), key, plain) };
}

/** Rejects when the bytes are not what was sealed under this name with this key. */
export async function unseal<N extends keyof SealedParts>(
  key: CryptoKey,
  name: N,
  { iv, bytes }: Sealed,
): Promise<SealedParts[N]> {
  const plain = await crypto.subtle.decrypt(gcm(name, iv), key, bytes);
  return JSON.parse(new TextDecoder().decode(plain));
}

/** A part cannot be taken for another, nor for one of another format. */
const gcm = (name: keyof SealedParts, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`${name}/${format}`),
});
