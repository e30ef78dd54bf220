import { describe, expect, it } from 'vitest';
import { facesOfViews } from '../../../../utils/evidence/photo-faces/faces-of-views.ts';

const picture = { width: 4000, height: 3000 };
const whole = { x: 0, y: 0, side: 4000 };
const lower = { x: 1000, y: 1000, side: 2000 };
const face = (left: number, top: number, size: number, score = 0.9) => ({
  left,
  top,
  right: left + size,
  bottom: top + size,
  score,
});

describe('the faces of all views', () => {
  it('gives their places in fractions of the picture', () => {
    const faces = facesOfViews([{ view: lower, faces: [face(0.1, 0.25, 0.1)] }], picture);
    expect(faces).toEqual([
      { x: 0.3, y: 0.5, width: expect.closeTo(0.05), height: expect.closeTo(200 / 3000) },
    ]);
  });

  it('counts one face that is seen in two views once, by the surest', () => {
    const faces = facesOfViews(
      [
        { view: whole, faces: [face(0.3, 0.3, 0.05, 0.6)] },
        { view: lower, faces: [face(0.1, 0.1, 0.11, 0.9)] },
      ],
      picture,
    );
    expect(faces).toHaveLength(1);
    expect(faces[0]?.width).toBeCloseTo(0.055);
  });

  it('keeps two faces that only touch', () => {
    const faces = [face(0.3, 0.3, 0.05), face(0.34, 0.3, 0.05)];
    expect(facesOfViews([{ view: whole, faces }], picture)).toHaveLength(2);
  });

  it('leaves out halves at a cut inside the picture, and keeps those at its edge', () => {
    const halves = [face(0, 0.5, 0.1), face(0.5, 0, 0.1), face(0.9, 0.5, 0.1)];
    expect(facesOfViews([{ view: lower, faces: halves }], picture)).toEqual([]);
    expect(facesOfViews([{ view: whole, faces: [face(0, 0.5, 0.1)] }], picture)).toHaveLength(1);
  });

  it('ends boxes where the picture ends', () => {
    const [found] = facesOfViews([{ view: whole, faces: [face(-0.05, -0.05, 0.1)] }], picture);
    expect(found).toEqual({ x: 0, y: 0, width: 0.05, height: expect.closeTo(200 / 3000) });
  });
});
