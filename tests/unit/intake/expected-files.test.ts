// @vitest-environment happy-dom
// Only a file with exactly the bytes that were saved passes, once, and not for ever.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isApproved } from '../../../utils/intake/approved-files.ts';
import { type AdmitExpected, admitExpected } from '../../../utils/intake/expected-files.ts';

const addresses = new Map<string, string>();
/** Reads a blob at once, as a browser does; this environment cannot. */
class BlobRequest {
  responseText = '';
  #address = '';
  open(_: string, address: string): void {
    this.#address = address;
  }
  overrideMimeType(): void {}
  send(): void {
    const found = addresses.get(this.#address);
    if (found === undefined) throw new DOMException('blocked', 'NetworkError');
    this.responseText = found;
  }
}
/** What each file holds. */
const bytes = new WeakMap<Blob, string>();
const page = {
  XMLHttpRequest: BlobRequest,
  URL: {
    createObjectURL(blob: Blob) {
      const address = `blob:${addresses.size}`;
      const content = bytes.get(blob);
      if (content !== undefined) addresses.set(address, content);
      return address;
    },
    revokeObjectURL: () => undefined,
  },
} as unknown as typeof globalThis;

const fileOf = (content: string, name = 'foto.jpg'): File => {
  const file = new File([content], name);
  bytes.set(file, content);
  return file;
};

let expectFiles: (files: readonly Blob[]) => void;
let admit: AdmitExpected;
let isOff: boolean;
beforeEach(() => {
  isOff = false;
  admit = admitExpected(
    {
      isOff: () => isOff,
      onExpected(take) {
        expectFiles = take;
      },
    },
    page,
  );
});

describe('a file that is chosen', () => {
  it('passes once when it has the bytes that were saved, whatever it is called', () => {
    expectFiles([fileOf('schoon')]);
    const file = fileOf('schoon', 'foto (1).jpg');
    expect(admit([file])).toBe(true);
    expect(isApproved(file)).toBe(true);
    expect(admit([fileOf('schoon')])).toBe(false);
  });

  it('passes whatever it is where the site is switched off', () => {
    isOff = true;
    const file = fileOf('anders');
    expect(admit([file])).toBe(true);
    expect(isApproved(file)).toBe(true);
  });

  it.each([
    ['nothing was saved', () => undefined],
    ['it has other bytes', () => expectFiles([fileOf('anders')])],
    ['it is longer', () => expectFiles([fileOf('schoo')])],
  ])('does not when %s', (_, prepare) => {
    prepare();
    const file = fileOf('schoon');
    expect(admit([file])).toBe(false);
    expect(isApproved(file)).toBe(false);
  });

  it('does not when the page forbids us to read it', () => {
    const file = new File(['schoon'], 'foto.jpg');
    expectFiles([fileOf('schoon')]);
    expect(admit([file])).toBe(false);
  });

  it('does not with another beside it, nor twice at once', () => {
    expectFiles([fileOf('schoon')]);
    expect(admit([fileOf('schoon'), fileOf('anders')])).toBe(false);
    expect(admit([fileOf('schoon'), fileOf('schoon')])).toBe(false);
    expectFiles([fileOf('een'), fileOf('twee')]);
    expect(admit([fileOf('twee'), fileOf('een')])).toBe(true);
  });

  it('does not ten minutes later', () => {
    expectFiles([fileOf('schoon')]);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 11 * 60_000);
    expect(admit([fileOf('schoon')])).toBe(false);
    vi.restoreAllMocks();
  });
});
