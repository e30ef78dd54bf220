// What readers see: dark on light, the whole range of greys, and paper around it.
import { describe, expect, it } from 'vitest';
import { clearPrint } from '../../../../utils/evidence/photo-text/clear-print.ts';
import { toPgm } from '../../../../utils/evidence/photo-text/to-pgm.ts';

/** A line of `paper` in which each fifth column is `ink`. */
function lineOf(paper: number, ink: number) {
  const [width, height] = [50, 20];
  const data = Uint8Array.from({ length: width * height }, (_, at) => (at % 5 === 0 ? ink : paper));
  return { width, height, data };
}
const at = ({ width, data }: { width: number; data: Uint8Array }, x: number, y: number) =>
  data[y * width + x];

describe('clear print', () => {
  it('stretches faint letters from black to white, with a white margin', () => {
    const line = clearPrint(lineOf(140, 120));
    expect(line).toMatchObject({ width: 70, height: 40 });
    expect(at(line, 10, 10)).toBe(0);
    expect(at(line, 11, 10)).toBe(255);
    expect(at(line, 0, 0)).toBe(255);
    expect(at(line, 69, 39)).toBe(255);
  });

  it('turns light letters on a dark card round', () => {
    const line = clearPrint(lineOf(30, 220));
    expect(at(line, 10, 10)).toBe(0);
    expect(at(line, 11, 10)).toBe(255);
  });

  it('survives a line without any contrast', () => {
    expect(() => clearPrint(lineOf(90, 90))).not.toThrow();
  });
});

describe('a picture file for the reader', () => {
  it('is a PGM with its size in front', async () => {
    const file = toPgm({ width: 2, height: 1, data: new Uint8Array([0, 255]) });
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(new TextDecoder('latin1').decode(bytes)).toBe('P5\n2 1\n255\n\u0000\u00ff');
  });
});
