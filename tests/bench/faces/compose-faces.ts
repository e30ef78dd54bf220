/** Runs in a page, so it uses nothing from outside: one composed picture and where its faces are. */

export interface FacesToCompose {
  readonly portrait: string;
  readonly background: string;
  readonly seed: number;
  readonly count: number;
}

export interface ComposedFaces {
  readonly base64: string;
  /** x, y, width and height in pixels. */
  readonly boxes: readonly (readonly [number, number, number, number])[];
}

export async function composeFaces(ask: FacesToCompose): Promise<ComposedFaces> {
  /** By eye, in the portrait: the head with its hair, and the face in it. */
  const head = { x: 140, y: 10, width: 170, height: 195 };
  const face = { x: 178, y: 70, width: 90, height: 110 };
  let state = ask.seed * 2_654_435 + 12_345;
  const random = (): number => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let i = 0; i < 20; i += 1) random();
  const between = (least: number, most: number): number => least + (most - least) * random();

  async function pictureOf(url: string): Promise<ImageBitmap> {
    const image = new Image();
    image.src = url;
    await image.decode();
    return createImageBitmap(image);
  }
  const portrait = await pictureOf(ask.portrait);
  const background = await pictureOf(ask.background);
  const width = random() < 0.6 ? 4032 : 1920;
  const height = width * 0.75;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(background, 0, 0, width, height);

  /** The head alone, fading out at its edge. */
  const cut = document.createElement('canvas');
  cut.width = head.width;
  cut.height = head.height;
  const cutter = cut.getContext('2d');
  if (cutter === null) throw new Error('no canvas');
  cutter.drawImage(portrait, -head.x, -head.y);
  cutter.globalCompositeOperation = 'destination-in';
  cutter.scale(1, head.height / head.width);
  const middle = head.width / 2;
  const fade = cutter.createRadialGradient(middle, middle, middle * 0.82, middle, middle, middle);
  fade.addColorStop(0, '#000');
  fade.addColorStop(1, 'transparent');
  cutter.fillStyle = fade;
  cutter.fillRect(0, 0, head.width, head.width);

  const boxes: [number, number, number, number][] = [];
  for (let tries = 0; boxes.length < ask.count && tries < 500; tries += 1) {
    // From a row at the back of a class photo to a portrait; small ones are as common as large.
    const faceHeight = height * Math.exp(between(Math.log(0.02), Math.log(0.3)));
    const scale = faceHeight / face.height;
    const room = scale * head.height * 0.75;
    const x = between(room, width - room);
    const y = between(room, height - room);
    const isFree = boxes.every(
      ([left, top, wide, high]) =>
        Math.hypot(left + wide / 2 - x, top + high / 2 - y) > room + Math.max(wide, high),
    );
    if (room * 2 > height || !isFree) continue;
    const angle = (between(-25, 25) * Math.PI) / 180;
    const flip = random() < 0.5 ? -1 : 1;
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.scale(scale * flip, scale);
    context.filter = `brightness(${between(0.5, 1.35)}) contrast(${between(0.7, 1.15)}) sepia(${between(0, 0.5)}) blur(${between(0, 0.6) * Math.min(1, scale)}px)`;
    context.imageSmoothingQuality = 'high';
    context.drawImage(cut, -head.width / 2, -head.height / 2);
    context.restore();
    const across = (face.x + face.width / 2 - head.x - head.width / 2) * scale * flip;
    const down = (face.y + face.height / 2 - head.y - head.height / 2) * scale;
    const centre = {
      x: x + across * Math.cos(angle) - down * Math.sin(angle),
      y: y + across * Math.sin(angle) + down * Math.cos(angle),
    };
    const size = { width: face.width * scale, height: faceHeight };
    boxes.push([centre.x - size.width / 2, centre.y - size.height / 2, size.width, size.height]);
  }
  const data = canvas.toDataURL('image/jpeg', between(0.6, 0.92));
  return {
    base64: data.slice(data.indexOf(',') + 1),
    boxes: boxes.map(([x, y, wide, high]) => [
      Math.round(x),
      Math.round(y),
      Math.round(wide),
      Math.round(high),
    ]),
  };
}
