// A browser's picture decoder: gives bitmaps of a size, and counts those that are still open.
interface Resize {
  readonly resizeWidth?: number;
  readonly resizeHeight?: number;
}

export function fakeDecoder(width: number, height: number) {
  const decoder = {
    size: { width, height },
    isBroken: false,
    calls: 0,
    open: 0,
    async decode(_source: unknown, { resizeWidth, resizeHeight }: Resize = {}) {
      decoder.calls += 1;
      if (decoder.isBroken) throw new DOMException('no picture', 'InvalidStateError');
      decoder.open += 1;
      return {
        width: resizeWidth ?? decoder.size.width,
        height: resizeHeight ?? decoder.size.height,
        close: () => {
          decoder.open -= 1;
        },
      };
    },
  };
  return decoder;
}
