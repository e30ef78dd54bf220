import { expect, it } from 'vitest';
import { decodeFaces } from '../../../../utils/evidence/photo-faces/decode-faces.ts';

const output = (...numbers: number[]) => ({ data: Float32Array.from(numbers), dims: [] });

it('gives the anchors that are sure to be a face, moved and stretched as the network says', () => {
  const faces = decodeFaces(
    output(0, 0, 0, 0, 1, -1, 5 * Math.log(2), 0),
    output(0, -4, 9, 0, 4, -9),
    output(0, 0, 1, 1, 0.2, 0.4, 0.4, 0.6),
  );
  expect(faces).toHaveLength(1);
  const [face] = faces;
  expect(face?.score).toBeCloseTo(0.982);
  expect(face?.top).toBeCloseTo(0.12);
  expect(face?.bottom).toBeCloseTo(0.52);
  expect(face?.left).toBeCloseTo(0.38);
  expect(face?.right).toBeCloseTo(0.58);
});

it('takes a small face at a lower score than a large one', () => {
  const unsure = Math.log(0.35 / 0.65);
  const faces = decodeFaces(
    output(0, 0, 0, 0, 0, 0, 0, 0),
    output(0, unsure, 0, 0, unsure, 0),
    output(0, 0, 0.5, 0.5, 0.2, 0.2, 0.3, 0.3),
  );
  expect(faces).toHaveLength(1);
  expect(faces[0]?.left).toBeCloseTo(0.2);
});
