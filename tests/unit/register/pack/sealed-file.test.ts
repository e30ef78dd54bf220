// The file of a school pack: opened by its phrase and no other, and never changed unseen.
import { describe, expect, it } from 'vitest';
import { maxPackBytes, openFile, sealFile } from '../../../../utils/register/pack/sealed-file.ts';

const phrase = 'banaan tijger fontein hooi';
const content = { pupils: ['Fenna van den Berg'] };
const sealed = await sealFile(content, phrase);
const changed = (at: number): Uint8Array<ArrayBuffer> => {
  const bytes = sealed.slice();
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};

/** Making a key takes long by intention. */
describe('a sealed file', { timeout: 60_000 }, () => {
  it('is opened by its phrase, however it is written', async () => {
    expect(await openFile(sealed, phrase)).toEqual({ ok: true, value: content });
    expect(await openFile(sealed, ' Banaan  tijger FONTEIN hooi\n')).toMatchObject({ ok: true });
  });

  it('shows nothing of what is in it, and is another file each time', async () => {
    expect(new TextDecoder().decode(sealed)).not.toMatch(/Fenna|pupils|banaan/);
    const again = await sealFile(content, phrase);
    expect(again.slice(9, 37)).not.toEqual(sealed.slice(9, 37));
  });

  it('stays shut to another phrase, and to an empty one', async () => {
    expect(await openFile(sealed, 'banaan tijger fontein')).toEqual({
      ok: false,
      error: 'wrong-phrase',
    });
    expect(await openFile(sealed, '')).toMatchObject({ ok: false });
  });

  it.each([
    ['salt', 9],
    ['iv', 25],
    ['sealed part', 40],
    ['tag', -1],
  ])('of which the %s was changed does not open', async (_, at) => {
    expect(await openFile(changed(at < 0 ? sealed.length + at : at), phrase)).toEqual({
      ok: false,
      error: 'wrong-phrase',
    });
  });

  it('that was cut off, is of a later version or foreign says so', async () => {
    const later = sealed.slice();
    later[8] = 2;
    const earlier = sealed.slice();
    earlier[8] = 0;
    const answers = await Promise.all(
      [later, earlier, sealed.slice(0, 30), changed(0), new Uint8Array()].map((bytes) =>
        openFile(bytes, phrase),
      ),
    );
    expect(answers.map((answer) => (answer.ok ? '' : answer.error))).toEqual([
      'newer-format',
      'damaged',
      'damaged',
      'foreign',
      'foreign',
    ]);
    expect(await openFile(new Uint8Array(maxPackBytes + 1), phrase)).toMatchObject({
      error: 'too-large',
    });
  });
});
