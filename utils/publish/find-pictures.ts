/** Pictures and films in a body that no released choice explains: the tripwire behind the intake gates. */
import { sniffLength, sniffType } from '../media/sniff-type.ts';
import { isBlob, isBuffer, isFormData } from './body-kinds.ts';

/** As `intake/known-intake.ts` tells it. */
export interface IntakeState {
  isApproved(file: File): boolean;
  hasReleasedFiles(): boolean;
  hasCameraUrls(): boolean;
}

/** Where in a body a picture stands, so that what is released can take its place. */
export type FoundIn =
  | { readonly kind: 'field'; readonly name: string; readonly index: number }
  | { readonly kind: 'whole' }
  | { readonly kind: 'text'; readonly url: string };

export interface FoundPicture {
  readonly file: File;
  readonly at: FoundIn;
}

/** Smaller pictures are icons and spinners; a face needs more. */
const leastBytes = 2_000;

/** More in one body is an archive; the first will do for a question. */
const most = 40;

export function findPictures(body: unknown, intake: IntakeState): readonly FoundPicture[] {
  const isUnexplained = !intake.hasReleasedFiles();
  if (typeof body === 'string') {
    return isUnexplained || intake.hasCameraUrls() ? inText(body) : [];
  }
  if (!isUnexplained) return [];
  if (isFormData(body)) return inForm(body, intake);
  if (isBlob(body)) return isUnknownPicture(body, intake) ? [whole(body)] : [];
  return isBuffer(body) || ArrayBuffer.isView(body) ? inBytes(body) : [];
}

function inForm(form: FormData, intake: IntakeState): readonly FoundPicture[] {
  return [...form].flatMap(([name, value], index) => {
    const at = { kind: 'field', name, index } as const;
    if (typeof value !== 'string') {
      return isUnknownPicture(value, intake) ? [{ file: value, at }] : [];
    }
    return inText(value);
  });
}

const isUnknownPicture = (blob: Blob, intake: IntakeState): boolean =>
  /^(image|video)\//.test(blob.type) &&
  blob.size >= leastBytes &&
  !('name' in blob && intake.isApproved(blob as File));

function inBytes(bytes: ArrayBuffer | ArrayBufferView): readonly FoundPicture[] {
  const view = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
  const type = sniffType(view.subarray(0, sniffLength));
  const isPicture = type === 'video' || type?.startsWith('image/') === true;
  if (!isPicture || view.byteLength < leastBytes) return [];
  return [whole(new Blob([view.slice()], { type: type === 'video' ? 'video/*' : type }))];
}

const whole = (blob: Blob): FoundPicture => ({
  file: 'name' in blob ? (blob as File) : fileOf(blob),
  at: { kind: 'whole' },
});

/** In JSON the slashes may be escaped. */
const dataUrl = /data:((?:image|video)\\?\/[\w.+-]+);base64,((?:[A-Za-z0-9+/=]|\\\/)+)/g;

function inText(text: string): readonly FoundPicture[] {
  if (!text.includes('data:')) return [];
  const found: FoundPicture[] = [];
  for (const [url, type = '', content = ''] of text.matchAll(dataUrl)) {
    if (found.length >= most) break;
    const blob = decoded(content.replaceAll('\\', ''), type.replace('\\', ''));
    if (blob !== null && blob.size >= leastBytes) {
      found.push({ file: fileOf(blob), at: { kind: 'text', url } });
    }
  }
  return found;
}

function decoded(base64: string, type: string): Blob | null {
  try {
    return new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type });
  } catch {
    // Not base64 after all: then it is no picture either.
    return null;
  }
}

const fileOf = (blob: Blob): File => {
  const ending = blob.type.replace(/^\w+\//, '').replace(/\W.*$/, '');
  return new File([blob], `afbeelding.${ending === '' ? 'bin' : ending}`, { type: blob.type });
};
