/** The face finder's own side, in its worker. */
import type { Box } from '../../model/evidence.ts';
import { type OnnxModel, openOnnxModel } from '../onnx-model.ts';
import { pixelsOf } from '../photo-text/pixels-of.ts';
import { decodeFaces, type FoundFace } from './decode-faces.ts';
import type { FaceAnswer, FaceQuestion } from './face-protocol.ts';
import { type FaceView, faceViews } from './face-views.ts';
import { facesOfViews } from './faces-of-views.ts';

interface WorkerScope {
  onmessage: ((event: MessageEvent<FaceQuestion>) => void) | null;
  postMessage(answer: FaceAnswer): void;
}

/** Pixels: the network sees every view as a square of this size. */
const viewSide = 512;

/** `folder` has the model, inside the extension. */
export function answerAsFaceFinder(scope: WorkerScope, folder: string): void {
  const model = openOnnxModel(folder, 'face-detector.onnx');
  // Said to whoever asks, not to the console.
  model.catch(() => undefined);
  scope.onmessage = ({ data: { id, picture } }) => {
    facesIn(picture, model)
      .finally(() => picture.close())
      .then(
        (faces) => scope.postMessage({ id, faces }),
        () => scope.postMessage({ id, faces: null }),
      );
  };
}

async function facesIn(picture: ImageBitmap, model: Promise<OnnxModel>): Promise<readonly Box[]> {
  const found: { readonly view: FaceView; readonly faces: readonly FoundFace[] }[] = [];
  for (const view of faceViews(picture)) {
    const input = inputOf(picture, view);
    const [boxes, classes, anchors] = await (await model).run(input, [1, 3, viewSide, viewSide]);
    if (boxes === undefined || classes === undefined || anchors === undefined) {
      throw new Error('the face detector lacks an output');
    }
    found.push({ view, faces: decodeFaces(boxes, classes, anchors) });
  }
  return facesOfViews(found, picture);
}

/** Red, then green, then blue, from -1 to 1. Beyond the picture's edge it is black. */
function inputOf(picture: ImageBitmap, { x, y, side }: FaceView): Float32Array {
  const width = Math.min(side, picture.width - x);
  const height = Math.min(side, picture.height - y);
  const scaled = (length: number): number => Math.max(1, Math.round((length / side) * viewSide));
  const pixels = pixelsOf(
    picture,
    { x, y, width, height },
    { width: scaled(width), height: scaled(height) },
  );
  const size = viewSide * viewSide;
  const input = new Float32Array(3 * size).fill(-1);
  for (let row = 0; row < pixels.height; row += 1) {
    for (let column = 0; column < pixels.width; column += 1) {
      const from = (row * pixels.width + column) * 4;
      const to = row * viewSide + column;
      for (let plane = 0; plane < 3; plane += 1) {
        input[plane * size + to] = (pixels.data[from + plane] ?? 0) / 127.5 - 1;
      }
    }
  }
  return input;
}
