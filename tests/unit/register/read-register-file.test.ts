// A file as it comes from a school's administration.
import { describe, expect, it } from 'vitest';
import { decodeList } from '../../../utils/register/decode-list.ts';
import { readRegisterFile } from '../../../utils/register/read-register-file.ts';

const list = 'Roepnaam;Achternaam;Groep;Website\r\nZoë;Çelik;Groep 3;ja';
/** One byte a letter: é, ë and Ç have the same code in Windows-1252 as in Unicode. */
const windows1252 = new Blob([Uint8Array.from(list, (letter) => letter.charCodeAt(0))]);

describe('a list file', () => {
  it('is read in UTF-8', async () => {
    expect(await decodeList(new Blob([list]))).toBe(list);
  });

  it('is read in Windows-1252 when it is not UTF-8', async () => {
    expect(await decodeList(windows1252)).toBe(list);
    expect(await readRegisterFile(windows1252)).toMatchObject({
      ok: true,
      value: [{ firstName: 'Zoë', lastName: 'Çelik' }],
    });
  });

  it('that is a picture is no list', async () => {
    const picture = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70])]);
    expect(await readRegisterFile(picture)).toEqual({ ok: false, error: { kind: 'not-a-list' } });
  });

  it('that is far too large is not read at all', async () => {
    class Huge extends Blob {
      override get size(): number {
        return 21 * 1024 * 1024;
      }
      override arrayBuffer(): Promise<ArrayBuffer> {
        throw new Error('it was read');
      }
    }
    expect(await readRegisterFile(new Huge())).toEqual({
      ok: false,
      error: { kind: 'not-a-list' },
    });
  });
});
