// A hold and the draft in which it lies are changed together.
import { expect, it } from 'vitest';
import { changeHeld } from '../../../utils/review/held.ts';
import { heldPart } from '../../../utils/review/open-draft.ts';
import { heldOf } from '../../support/fakes/held.ts';
import { photoHold, textHold } from '../../support/fakes/hold.ts';

it('a change of a hold is in its draft as well, and in no other hold', () => {
  const held = heldOf([photoHold(), textHold('Wat een feest')]);
  const after = changeHeld(held, { windowTabId: 41 });
  expect(after.part).toEqual({ ...held.part, windowTabId: 41 });
  expect(heldPart(after.draft, after.part.id)).toEqual(after.part);
  expect(heldPart(after.draft, photoHold().id)).toEqual(heldPart(held.draft, photoHold().id));
  expect(held.part.windowTabId).toBeNull();
});
