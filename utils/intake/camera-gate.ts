/** Pictures that a page makes of the camera: a canvas that has seen it gives none before the decision. */
import type { HoldOne } from './hold-together.ts';

export interface CameraGate {
  /** True when such a picture was asked for as a text, which cannot wait: see the tripwire. */
  hasUrls(): boolean;
}

type Canvas = HTMLCanvasElement | OffscreenCanvas;

/** Not for pictures of other origins and films: of those a canvas gives nothing, or they are the site's. */
export function guardCamera(holdOne: HoldOne, page: typeof globalThis = globalThis): CameraGate {
  /** Whatever carries an image of the camera: canvases, bitmaps, frames. */
  const seen = new WeakSet<object>();
  let urls = 0;
  const showsCamera = (source: unknown): boolean =>
    typeof source === 'object' && source !== null && (seen.has(source) || isCamera(source, page));

  for (const context of [page.CanvasRenderingContext2D, page.OffscreenCanvasRenderingContext2D]) {
    const prototype: CanvasDrawImage | undefined = context?.prototype;
    if (prototype === undefined) continue;
    replace(
      prototype,
      'drawImage',
      (draw) =>
        function (this: { canvas: Canvas }, ...args) {
          if (showsCamera(args[0])) seen.add(this.canvas);
          return Reflect.apply(draw, this, args);
        },
    );
  }
  replace(
    page,
    'createImageBitmap',
    (create) =>
      async function (this: unknown, ...args) {
        const bitmap: unknown = await Reflect.apply(create, page, args);
        if (showsCamera(args[0])) seen.add(bitmap as object);
        return bitmap;
      },
  );

  const held = async (blob: Blob | null): Promise<Blob | null> =>
    blob === null ? null : holdOne(new File([blob], 'camera.jpg', { type: blob.type }));

  replace(
    page.HTMLCanvasElement.prototype,
    'toBlob',
    (toBlob) =>
      function (this: object, ...args) {
        const [done, ...rest] = args;
        if (!seen.has(this) || typeof done !== 'function') return Reflect.apply(toBlob, this, args);
        const later = (blob: Blob | null): void => void held(blob).then((it) => done(it));
        return Reflect.apply(toBlob, this, [later, ...rest]);
      },
  );
  replace(
    page.HTMLCanvasElement.prototype,
    'toDataURL',
    (toUrl) =>
      function (this: object, ...args) {
        if (seen.has(this)) urls += 1;
        return Reflect.apply(toUrl, this, args);
      },
  );
  const refused = (): never => {
    throw new page.DOMException('The picture was not released.', 'NotAllowedError');
  };
  replace(
    page.OffscreenCanvas?.prototype,
    'convertToBlob',
    (convert) =>
      async function (this: object, ...args) {
        const blob: Blob = await Reflect.apply(convert, this, args);
        return seen.has(this) ? ((await held(blob)) ?? refused()) : blob;
      },
  );
  const capture: unknown = Reflect.get(page, 'ImageCapture');
  if (typeof capture === 'function') {
    replace(
      capture.prototype,
      'takePhoto',
      (take) =>
        async function (this: object, ...args) {
          return (await held(await Reflect.apply(take, this, args))) ?? refused();
        },
    );
  }
  return { hasUrls: () => urls > 0 };
}

/** A film of the page's own has an address; the camera and the screen come as a stream. */
function isCamera(source: object, page: typeof globalThis): boolean {
  if (page.VideoFrame !== undefined && source instanceof page.VideoFrame) return true;
  return 'srcObject' in source && source.srcObject !== null && source.srcObject !== undefined;
}

type Method = (this: never, ...args: readonly unknown[]) => unknown;

/** Browsers lack some of these; what is not there needs no gate. */
function replace(
  owner: object | undefined,
  name: string,
  make: (original: Method) => (this: never, ...args: readonly unknown[]) => unknown,
): void {
  const original: unknown = owner === undefined ? undefined : Reflect.get(owner, name);
  if (owner === undefined || typeof original !== 'function') return;
  Object.defineProperty(owner, name, {
    value: make(original as Method),
    writable: true,
    configurable: true,
  });
}
