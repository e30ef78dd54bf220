import { describe, expect, it } from 'vitest';
import { areCovered, coverFor, cropOf, isCovered } from '../../../utils/model/cover.ts';

const box = { x: 0.4, y: 0.4, width: 0.1, height: 0.2 };
const cover = { ...box, style: 'block' as const };

describe('a cover', () => {
  it('for a face is grown over hair and ears, and for a name over what stands out of its line', () => {
    const face = coverFor(box, 'face', 'smiley');
    expect(face).toMatchObject({ x: 0.37, y: expect.closeTo(0.31), style: 'smiley' });
    expect(face.width).toBeCloseTo(0.16);
    expect(face.height).toBeCloseTo(0.33);
    const name = coverFor(box, 'name', 'block');
    expect(name.x).toBeCloseTo(0.38);
    expect(name.height).toBeCloseTo(0.24);
  });

  it('ends where the picture ends', () => {
    const corner = coverFor({ x: 0, y: 0.9, width: 0.2, height: 0.1 }, 'face', 'block');
    expect(corner.x).toBe(0);
    expect(corner.y + corner.height).toBeCloseTo(1);
  });
});

describe('what is covered', () => {
  it('lies under one cover as a whole', () => {
    expect(isCovered(box, [cover])).toBe(true);
    expect(isCovered(box, [coverFor(box, 'name', 'block')])).toBe(true);
    expect(isCovered(box, [{ ...cover, width: 0.09 }])).toBe(false);
    expect(isCovered(box, [{ ...cover, y: 0.42 }])).toBe(false);
    expect(isCovered(box, [])).toBe(false);
  });

  it('is all of its boxes, and never what has none', () => {
    expect(areCovered([box, { ...box, x: 0.7 }], [cover])).toBe(false);
    expect(areCovered([box, box], [cover])).toBe(true);
    expect(areCovered([], [cover])).toBe(false);
  });
});

describe('what is cut off', () => {
  const crop = { x: 0.5, y: 0.1, width: 0.4, height: 0.8, style: 'crop' as const };

  it('is what lies wholly outside the crop', () => {
    expect(isCovered({ ...box, x: 0.3 }, [crop])).toBe(true);
    expect(isCovered({ ...box, x: 0.95, width: 0.05 }, [crop])).toBe(true);
    expect(isCovered({ ...box, y: 0.9, height: 0.1 }, [crop])).toBe(true);
    expect(isCovered({ ...box, x: 0.45 }, [crop])).toBe(false);
    expect(isCovered({ ...box, x: 0.6 }, [crop])).toBe(false);
  });

  it('is told by the last crop only, as the picture is cut', () => {
    const wide = { ...crop, x: 0, width: 1 };
    expect(isCovered({ ...box, x: 0.3 }, [crop, wide])).toBe(false);
    expect(cropOf([crop, wide, cover])).toBe(wide);
    expect(cropOf([cover])).toBeUndefined();
  });
});
