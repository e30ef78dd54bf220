// What a file is, by its first bytes and never by its name.
import { describe, expect, it } from 'vitest';
import { sniffLength, sniffType } from '../../../utils/media/sniff-type.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('the type of a file', () => {
  it.each([
    ['\xff\xd8\xff\xe1', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['RIFF\x24\x00\x00\x00WEBPVP8 ', 'image/webp'],
    ['GIF87a', 'image/gif'],
    ['GIF89a', 'image/gif'],
    ['BM6\x00', 'image/bmp'],
    ['\0\0\0\x1cftypavif', 'image/avif'],
    ['\0\0\0\x1cftypavis', 'image/avif'],
    ['\0\0\0\x18ftypheic', 'other-picture'],
    ['\0\0\0\x18ftypmif1', 'other-picture'],
    ['\0\0\0\x18ftypmp42', 'video'],
    ['\0\0\0\x14ftypqt  ', 'video'],
    ['\x1aE\xdf\xa3', 'video'],
    ['RIFF\x24\x00\x00\x00AVI LIST', 'video'],
    ['\0\0\0\x08wide', 'video'],
    ['%PDF-1.7', 'document'],
    ['PK\x03\x04', 'document'],
    ['II*\0', 'other-picture'],
    ['<svg xmlns="a">', 'other-picture'],
    ['MM\0*', 'other-picture'],
  ] as const)('%j is %s', (head, type) => {
    expect(sniffType(bytes(head))).toBe(type);
    expect(head.length).toBeLessThanOrEqual(sniffLength);
  });

  it.each([
    ['nothing', ''],
    ['a text', 'Beste ouders'],
    ['a sound', 'RIFF\x24\x00\x00\x00WAVEfmt '],
    ['half a signature', '\x89PNG'],
  ])('%s is no picture', (_, head) => {
    expect(sniffType(bytes(head))).toBeNull();
  });
});
