// Real PNG files of one colour, of any size.
import { crc32, deflateSync } from 'node:zlib';
import { be, join, latin } from './bytes.ts';

export function pngChunk(type: string, contents: Uint8Array): Uint8Array {
  const named = join(latin(type), contents);
  return join(be(contents.length, 4), named, be(crc32(named), 4));
}

interface PngOptions {
  readonly width?: number;
  readonly height?: number;
  /** Bits for each sample. */
  readonly depth?: 1 | 8 | 16;
  readonly before?: readonly Uint8Array[];
  readonly after?: readonly Uint8Array[];
}

export const pngData = (width: number, height: number, depth: number): Uint8Array => {
  const row = 1 + Math.ceil((width * depth) / 8);
  return pngChunk('IDAT', Uint8Array.from(deflateSync(new Uint8Array(row * height), { level: 9 })));
};

/** Grey: black. Chunks go before and after the picture data. */
export function png(options: PngOptions = {}): Uint8Array<ArrayBuffer> {
  const { width = 32, height = 16, depth = 8, before = [], after = [] } = options;
  const head = join(be(width, 4), be(height, 4), Uint8Array.of(depth, 0, 0, 0, 0));
  return join(
    latin('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', head),
    ...before,
    pngData(width, height, depth),
    ...after,
    pngChunk('IEND', new Uint8Array()),
  );
}
