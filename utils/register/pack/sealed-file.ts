/**
 * The file of a school pack: bytes that only the phrase opens, and that cannot be changed unseen.
 *
 *     BWPAKKET │ version │ salt │ iv │ AES-256-GCM(JSON in UTF-8)
 *     8 bytes    1         16     12   the rest, with a tag of 16
 *
 * All before the sealed part is authenticated with it. The version says which key derivation belongs to it, so that no number
 * of a file decides how long this machine works.
 */
import { argon2id } from 'hash-wasm';
import { err, ok, type Result } from '../../lib/result.ts';
import type { PackError } from '../../model/school-pack.ts';
import { foldPhrase } from './check-phrase.ts';

/** Argon2id for version 1 (RFC 9106's second choice, four lanes): 64 MiB, three passes. */
const cost = { memorySize: 64 * 1024, iterations: 3, parallelism: 4, hashLength: 32 } as const;
const magic = new TextEncoder().encode('BWPAKKET');
const version = 1;
const [saltAt, ivAt, sealedAt, tagBytes] = [9, 25, 37, 16];

/** 100,000 pupils are half of it. */
export const maxPackBytes = 64 * 1024 * 1024;

/** `random` fills the array: salt and iv must never be used twice. */
export async function sealFile(
  content: unknown,
  phrase: string,
  random: (bytes: Uint8Array<ArrayBuffer>) => void = (bytes) => crypto.getRandomValues(bytes),
): Promise<Uint8Array<ArrayBuffer>> {
  const header = new Uint8Array(sealedAt);
  header.set(magic);
  header[magic.length] = version;
  random(header.subarray(saltAt));
  const key = await keyFrom(phrase, header, 'encrypt');
  const plain = new TextEncoder().encode(JSON.stringify(content));
  const sealed = new Uint8Array(await crypto.subtle.encrypt(gcm(header), key, plain));
  const file = new Uint8Array(sealedAt + sealed.length);
  file.set(header);
  file.set(sealed, sealedAt);
  return file;
}

/** What was sealed, unparsed. Any bytes and any phrase give an answer; nothing throws. */
export async function openFile(
  file: Uint8Array<ArrayBuffer>,
  phrase: string,
): Promise<Result<unknown, PackError>> {
  if (file.length > maxPackBytes) return err('too-large');
  if (!magic.every((byte, at) => file[at] === byte)) return err('foreign');
  if ((file[magic.length] ?? 0) > version) return err('newer-format');
  if (file[magic.length] !== version || file.length < sealedAt + tagBytes) return err('damaged');
  const header = file.slice(0, sealedAt);
  let plain: ArrayBuffer;
  try {
    const key = await keyFrom(phrase, header, 'decrypt');
    plain = await crypto.subtle.decrypt(gcm(header), key, file.subarray(sealedAt));
  } catch {
    return err('wrong-phrase');
  }
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain)));
  } catch {
    return err('damaged');
  }
}

async function keyFrom(
  phrase: string,
  header: Uint8Array<ArrayBuffer>,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const bits = await argon2id({
    ...cost,
    password: foldPhrase(phrase),
    salt: header.subarray(saltAt, ivAt),
    outputType: 'binary',
  });
  return crypto.subtle.importKey('raw', Uint8Array.from(bits), 'AES-GCM', false, [use]);
}

const gcm = (header: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv: header.subarray(ivAt, sealedAt),
  additionalData: header,
});
