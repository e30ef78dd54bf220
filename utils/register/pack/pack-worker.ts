/** Seals and opens school packs in a worker: making the key takes a while, and 64 MiB. */
import { err, ok, type Result } from '../../lib/result.ts';
import type { PackError } from '../../model/school-pack.ts';
import { maxPackBytes, openFile, sealFile } from './sealed-file.ts';

export type PackRequest =
  | { readonly kind: 'seal'; readonly content: unknown; readonly phrase: string }
  | { readonly kind: 'open'; readonly file: Blob; readonly phrase: string };

/** What was opened, still to be parsed; or the bytes of the file. */
export type PackAnswer = Result<unknown, PackError>;

/** What a worker's global scope has of it, and what tests give instead. */
export interface PackScope {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(answer: PackAnswer): void;
}

export function answerPacks(scope: PackScope): void {
  scope.onmessage = ({ data }: MessageEvent<PackRequest>) => {
    answer(data).then(
      (done) => scope.postMessage(done),
      () => scope.postMessage(err('failed')),
    );
  };
}

async function answer(request: PackRequest): Promise<PackAnswer> {
  const { kind, phrase } = request;
  if (kind === 'seal') return ok(await sealFile(request.content, phrase));
  if (request.file.size > maxPackBytes) return err('too-large');
  return openFile(new Uint8Array(await request.file.arrayBuffer()), phrase);
}
