// Of whom a person must say that they are not in the photo (R1).
import { describe, expect, it } from 'vitest';
import { pupilsToConfirm } from '../../../utils/consent/pupils-to-confirm.ts';
import { mention, metadataWith, photoWith, textWith } from '../../support/fakes/evidence.ts';
import { fenna, jip, noor, pupil, registerOf, sem } from '../../support/fakes/register.ts';

const lotte = pupil('Lotte//Smit', 'Groep 3');
const register = registerOf([fenna, lotte, sem, noor, jip]);

const asked = (groups: readonly string[], ...named: readonly (typeof fenna)[]) => {
  const texts = [textWith(...named.map((it) => mention([it])))];
  const pupils = pupilsToConfirm(register, { channel: 'website', groups }, texts, []);
  return pupils.map(({ firstName }) => firstName);
};

describe('pupils to confirm', () => {
  it('are those of the groups who said no or did not answer', () => {
    expect(asked(['Groep 3'])).toEqual(['Fenna', 'Lotte']);
    expect(asked(['Groep 3', 'Groep 4'])).toEqual(['Fenna', 'Lotte', 'Noor']);
  });

  it('are nobody in a group where everybody may', () => {
    expect(asked(['Groep 5'])).toEqual([]);
  });

  it('begin with those whom the text names, of whatever group', () => {
    expect(asked(['Groep 3'], noor)).toEqual(['Noor', 'Fenna', 'Lotte']);
  });

  it('are those too whom the name of a file names', () => {
    const photos = [photoWith({ fileNameMentions: [mention([noor])] })];
    const audience = { channel: 'website' as const, groups: ['Groep 5'] };
    expect(pupilsToConfirm(register, audience, [], photos)).toEqual([noor]);
  });

  it('are those too whom a caption or a person’s field of a file names', () => {
    const metadata = metadataWith({ mentions: [{ ...mention([noor]), quote: 'Noor' }] });
    const audience = { channel: 'website' as const, groups: ['Groep 5'] };
    expect(pupilsToConfirm(register, audience, [], [photoWith({ metadata })])).toEqual([noor]);
  });

  it('leave out who is named and may appear', () => {
    expect(asked([], sem)).toEqual([]);
  });

  it('follow the channel (R2)', () => {
    const closed = pupilsToConfirm(
      register,
      { channel: 'closed_app', groups: ['Groep 5'] },
      [],
      [],
    );
    expect(closed).toEqual([jip]);
  });

  it('are of the whole school while the register is of last year', () => {
    const old = { ...register, isOfLastYear: true };
    const audience = { channel: 'website' as const, groups: ['Groep 5'] };
    expect(pupilsToConfirm(old, audience, [], [])).toEqual([fenna, lotte, noor]);
  });

  it('are those too of a combined group, and those whose group nobody knows', () => {
    const combined = { ...pupil('Puck//Vos', 'Groep 4'), otherGroups: ['Plusklas'] };
    const somewhere = pupil('Teun//Bos', '');
    const some = registerOf([combined, somewhere, jip]);
    const of = (groups: readonly string[]) =>
      pupilsToConfirm(some, { channel: 'website', groups }, [], []);
    expect(of(['Plusklas'])).toEqual([combined, somewhere]);
    expect(of(['Groep 5'])).toEqual([somewhere]);
    expect(of([])).toEqual([]);
  });
});
