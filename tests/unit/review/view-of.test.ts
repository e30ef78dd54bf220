// What the review shows: names are joined here, and a list that is not read yet is one line.
import { describe, expect, it } from 'vitest';
import type { Hold } from '../../../utils/model/draft.ts';
import type { Evidence } from '../../../utils/model/evidence.ts';
import { holdId } from '../../../utils/model/ids.ts';
import { defaultPolicy } from '../../../utils/model/policy.ts';
import type { Pupil, Register } from '../../../utils/model/register.ts';
import { schoolChannels } from '../../../utils/model/school-channel.ts';
import { judgeHeld } from '../../../utils/review/review-draft.ts';
import { groupsOf, viewOf } from '../../../utils/review/view-of.ts';
import { box, inPicture, mention, photoWith, textWith } from '../../support/fakes/evidence.ts';
import { heldOf } from '../../support/fakes/held.ts';
import { photo, photoHold, textHold } from '../../support/fakes/hold.ts';
import { fenna, pupil, register, registerOf, sem } from '../../support/fakes/register.ts';

function show(
  holds: readonly Hold[],
  evidence: Partial<Evidence>,
  from: Register | null = register,
) {
  const held = heldOf(holds, evidence, from);
  return viewOf(held, judgeHeld(held, []));
}

describe('the view', () => {
  it('shows names, groups and what the register says for this channel (R2)', () => {
    const photos = [photoWith({ photoMentions: [inPicture(mention([fenna]))] })];
    const view = show([photoHold()], { photos });
    expect(view.findings.find(({ check }) => check === 'consent-missing')?.pupils).toEqual([
      { name: 'Fenna', group: 'Groep 3', consent: 'refused' },
    ]);
    expect(view).toMatchObject({ verdict: 'stop', channel: 'website', override: 'window' });
  });

  it('says how the school calls its channels', () => {
    const held = heldOf([photoHold()], {}, register);
    const list = schoolChannels([{ id: 'website', label: 'Onze site' }]);
    const named = { ...held, policy: { ...held.policy, channels: { list, isLocked: false } } };
    expect(viewOf(named, judgeHeld(named, [])).channels).toEqual(list);
  });

  it('shows where in the picture and where in the text a name stands', () => {
    const evidence = {
      photos: [photoWith({ photoMentions: [inPicture(mention([sem]))] })],
      texts: [textWith(mention([sem]))],
    };
    const view = show([photoHold(), textHold('Sem B.')], evidence);
    expect(view.photos).toMatchObject([{ id: 'photo-1', spots: [{ kind: 'name', box }] }]);
    expect(view.texts).toMatchObject([{ id: 'body-1', ranges: [{ start: 0, end: 5 }] }]);
  });

  it('shows pictures that stand in the editor as those that cannot be taken out from here', () => {
    const hold = textHold('Wat een feest', { photos: [photo('photo-1')] });
    const view = show([hold], { photos: [photoWith()], texts: [textWith()] });
    expect(view.photos.map(({ id, isHeld }) => [id, isHeld])).toEqual([['photo-1', false]]);
    expect(view.people).not.toBeNull();
  });

  it('shows held photos, and others only when something is to be said of them', () => {
    const holds = [photoHold(), textHold('Wat een feest')];
    const asked = show(holds, { photos: [photoWith({ notChecked: 'empty' })] });
    expect(asked.photos.map(({ id, isHeld }) => [id, isHeld])).toEqual([['photo-1', false]]);
    const calm = show(holds, { photos: [photoWith()] }, registerOf([sem]));
    expect(calm.photos).toEqual([]);
    const own = show([photoHold()], { photos: [photoWith()] }, registerOf([sem]));
    expect(own.photos.map(({ id, isHeld }) => [id, isHeld])).toEqual([['photo-1', true]]);
  });

  it('shows nothing of the photos of another open hold', () => {
    const now = photoHold({ id: holdId('b'), photos: [photo('photo-2')] });
    const photos = [photoWith({ notChecked: 'empty' }), photoWith({}, 'photo-2')];
    expect(show([photoHold(), now], { photos }).photos.map(({ id }) => id)).toEqual(['photo-2']);
  });

  it('shows its own texts, not those of a later hold', () => {
    const view = show([textHold('Wat een feest'), photoHold()], { photos: [photoWith()] });
    expect(view.texts).toEqual([]);
  });

  it('names the contact of the school (R10)', () => {
    expect(show([photoHold()], { photos: [photoWith()] }).contact).toBe(defaultPolicy.contact);
  });

  it('says nothing of people when nobody is asked about', () => {
    const view = show([photoHold()], { photos: [photoWith()] }, registerOf([sem]));
    expect(view.people).toBeNull();
  });
});

describe('the question about people', () => {
  const unknown = (count: number): readonly Pupil[] =>
    Array.from({ length: count }, (_, at) => pupil(`Kind${at}//Smit`, 'Groep 3'));
  const people = (pupils: readonly Pupil[]) =>
    show([photoHold()], { photos: [photoWith()] }, registerOf(pupils)).people;

  it('lists those who said no, and a few who did not answer (R1)', () => {
    expect(people([fenna, ...unknown(3)])).toMatchObject({
      mayNot: { length: 4 },
      unknownCount: 0,
    });
  });

  it('says in one line that most of the group is not filled in', () => {
    const question = people([fenna, ...unknown(25)]);
    expect(question?.mayNot.map(({ name }) => name)).toEqual(['Fenna']);
    expect(question?.unknownCount).toBe(25);
  });

  it('lists a pupil once, however many photos are asked about', () => {
    const two = photoHold({ photos: [photo('photo-1'), photo('photo-2')] });
    const view = show([two], { photos: [photoWith(), photoWith({}, 'photo-2')] });
    expect(view.people?.mayNot).toHaveLength(1);
  });
});

describe('the groups of a register', () => {
  it('are sorted as people count', () => {
    const pupils = ['Groep 10', 'Groep 2', 'Groep 2', 'Groep 1'].map((group) =>
      pupil('A//B', group),
    );
    expect(groupsOf(registerOf(pupils))).toEqual(['Groep 1', 'Groep 2', 'Groep 10']);
    expect(groupsOf(null)).toEqual([]);
  });
});
