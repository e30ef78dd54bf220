// A canvas from which pixels can be taken, all of them grey.

/** Put in place of `OffscreenCanvas`: draws nothing, gives grey. */
export class FakeOffscreenCanvas {
  getContext() {
    return {
      fillRect: () => undefined,
      drawImage: () => undefined,
      getImageData: (_: number, __: number, width: number, height: number) => ({
        width,
        height,
        data: new Uint8ClampedArray(width * height * 4).fill(128),
      }),
    };
  }
}
