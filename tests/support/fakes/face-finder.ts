// Face finders that need no model.
import type { FaceFinder } from '../../../utils/evidence/photo-faces/face-finder.ts';
import type { Box } from '../../../utils/model/evidence.ts';

export const faceFinder = (faces: readonly Box[]): FaceFinder => ({
  warm: () => undefined,
  find: () => Promise.resolve(faces),
  rest: () => undefined,
});

export const noFaces = faceFinder([]);

export const brokenFaceFinder: FaceFinder = {
  warm: () => undefined,
  find: () => Promise.reject(new Error('no wasm')),
  rest: () => undefined,
};
