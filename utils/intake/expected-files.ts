/**
 * Files that the teacher saved from us and chooses by hand, for sites that take only a person's own events
 * (`isTrusted`): one with exactly those bytes passes as it is, and so does its event.
 */
import type { GateHolds } from '../messaging/gate-holds.ts';
import { approve } from './approved-files.ts';

/** Long enough to find a file among one's downloads, in milliseconds. */
const expectedLasts = 10 * 60_000;

/** Approves these when each of them is expected, once, or when the site is switched off. */
export type AdmitExpected = (files: readonly File[]) => boolean;

export function admitExpected(
  holds: Pick<GateHolds, 'isOff' | 'onExpected'>,
  page: typeof globalThis = globalThis,
): AdmitExpected {
  const readNow = blobReader(page);
  let expected: readonly Blob[] = [];
  let until = 0;
  holds.onExpected((files) => {
    expected = files;
    until = performance.now() + expectedLasts;
  });
  const isSame = (file: File, wanted: Blob): boolean => {
    if (file.size !== wanted.size) return false;
    const bytes = readNow(file);
    return bytes !== null && bytes === readNow(wanted);
  };
  return (files) => {
    if (holds.isOff()) {
      approve(files);
      return true;
    }
    if (files.length > expected.length || performance.now() > until) return false;
    const left = [...expected];
    for (const file of files) {
      const at = left.findIndex((it) => isSame(file, it));
      if (at < 0) return false;
      left.splice(at, 1);
    }
    expected = left;
    approve(files);
    return true;
  };
}

/**
 * The bytes, one a character, while the event waits: nothing else reads a file at once. Null where the page's
 * own rules (`connect-src`, `sync-xhr`) forbid it; then the file is held like any other.
 */
function blobReader(page: typeof globalThis): (blob: Blob) => string | null {
  // Before our own gate of requests, and before the page.
  const { XMLHttpRequest, URL } = page;
  const { open, overrideMimeType, send } = XMLHttpRequest.prototype;
  return (blob) => {
    const address = URL.createObjectURL(blob);
    try {
      const request = new XMLHttpRequest();
      Reflect.apply(open, request, ['GET', address, false]);
      Reflect.apply(overrideMimeType, request, ['text/plain; charset=x-user-defined']);
      Reflect.apply(send, request, [null]);
      return request.responseText;
    } catch {
      return null;
    } finally {
      URL.revokeObjectURL(address);
    }
  };
}
