// What the picture scenes share: the page they are drawn on, and what makes it look like a photo.
export interface Scene {
  readonly fileName: string;
  /** CSS pixels; the file has `scale` times as many. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** JPEG quality, 0 to 100. */
  readonly quality: number;
  /** HTML of the body, `width` by `height`. */
  readonly body: string;
}

/** Fills a box with noise: `frequency` as in SVG (low is coarse), `matrix` makes it a colour. */
export function noise(id: string, frequency: string, matrix: string, octaves = 4): string {
  return `<filter id="${id}" x="0" y="0" width="100%" height="100%"
    color-interpolation-filters="sRGB">
    <feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}"
    seed="7"/>
    <feColorMatrix values="${matrix}"/></filter>`;
}

/** Rough edges, as of crayon, torn paper or leaves. */
export function rough(id: string, frequency: number, strength: number): string {
  return `<filter id="${id}" x="-10%" y="-10%" width="120%" height="120%">
    <feTurbulence baseFrequency="${frequency}" numOctaves="3" seed="3"/>
    <feDisplacementMap in="SourceGraphic" scale="${strength}"/></filter>`;
}

/** An SVG as large as the scene. */
export function layer(width: number, height: number, content: string, style = ''): string {
  return `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"
    style="position:absolute;inset:0;${style}">${content}</svg>`;
}

export function pageOf({ width, height, body }: Scene): string {
  const grain = noise('grain', '0.8', '0.6 0 0 0 0.2  0.6 0 0 0 0.2  0.6 0 0 0 0.2  0 0 0 0 1', 2);
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; width: ${width}px; height: ${height}px; overflow: hidden; position: relative;
    }
    .over { position: absolute; inset: 0; pointer-events: none; }
  </style>${body}
  ${layer(
    width,
    height,
    `<defs>${grain}</defs><rect width="100%" height="100%"
  filter="url(#grain)"/>`,
    'mix-blend-mode:overlay;opacity:.3',
  )}
  <div class="over" style="background:radial-gradient(ellipse at 25% 12%, #fff3d2 0, #fff3d200
  60%);mix-blend-mode:soft-light"></div>
  <div class="over" style="background:radial-gradient(ellipse at 50% 48%, #0000 55%, #1a0d0088
  115%)"></div>`;
}
