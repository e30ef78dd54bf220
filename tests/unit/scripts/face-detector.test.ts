// @vitest-environment node
import { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { expect, it } from 'vitest';
import { faceDetector } from '../../../scripts/build/face-detector.ts';

it('is a network that the runtime understands, with an answer for each anchor', async () => {
  const session = await InferenceSession.create(faceDetector(), { executionProviders: ['wasm'] });
  const picture = new Tensor('float32', new Float32Array(3 * 512 * 512), [1, 3, 512, 512]);
  const said = await session.run({ picture });
  const shapes = Object.entries(said).map(([name, { dims }]) => [name, ...dims]);
  expect(shapes).toEqual([
    ['boxes', 1, 5118, 4],
    ['classes', 1, 5118, 3],
    ['anchors', 1, 5118, 4],
  ]);
  // An empty picture has no face.
  const classes = said['classes']?.data as Float32Array;
  expect(classes.filter((_, i) => i % 3 === 1).every((value) => value < 0)).toBe(true);
}, 60_000);
