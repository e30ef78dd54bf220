// R1, R13: a person says whether a child who may not appear is in the photo.
import { describe, expect, it } from 'vitest';
import { peopleNotConfirmed } from '../../../utils/checks/people-not-confirmed.ts';
import { photoId } from '../../../utils/model/ids.ts';
import { input, textOnly } from '../../support/fakes/check-input.ts';
import { box, mention, photoWith, textWith } from '../../support/fakes/evidence.ts';
import { fenna, noor } from '../../support/fakes/register.ts';

const website = (...groups: readonly string[]) => ({ channel: 'website' as const, groups });
const absent = (photo: string, ...pupils: readonly (typeof fenna)[]) => ({
  photoIds: [photoId(photo)],
  pupilIds: pupils.map(({ id }) => id),
});

describe('people-not-confirmed', () => {
  it('asks about the pupils of the group who may not appear', () => {
    expect(peopleNotConfirmed.run(input())).toEqual({
      status: 'violation',
      findings: [
        {
          key: 'people-not-confirmed:website:Groep 3:photo-1',
          check: 'people-not-confirmed',
          severity: 'review',
          pupilIds: ['fenna'],
          photoId: 'photo-1',
          faces: 0,
        },
      ],
    });
  });

  it('says how many faces there are, where they were looked for', () => {
    const photos = [
      photoWith({ faces: [box, box], notChecked: 'being-read' }),
      photoWith({ faces: null }, 'photo-2'),
    ];
    const outcome = peopleNotConfirmed.run(input({ photos }));
    const found = outcome.status === 'violation' ? outcome.findings : [];
    expect(found.map(({ faces }) => faces)).toEqual([2, undefined]);
  });

  it('asks nothing about a post without photo', () => {
    expect(peopleNotConfirmed.run(textOnly())).toEqual({ status: 'pass' });
  });

  it('asks nothing when everybody in the group may appear', () => {
    expect(peopleNotConfirmed.run(input({ audience: website('Groep 5') }))).toEqual({
      status: 'pass',
    });
  });

  it('asks which group it is when nobody said so, even with nobody to show', () => {
    expect(peopleNotConfirmed.run(input({ audience: website() }))).toMatchObject({
      status: 'violation',
      findings: [{ pupilIds: [], key: 'people-not-confirmed:website::photo-1' }],
    });
  });

  it('asks about a pupil of another group whom the text names', () => {
    const texts = [textWith(mention([noor]))];
    expect(peopleNotConfirmed.run(input({ texts, audience: website('Groep 5') }))).toMatchObject({
      findings: [{ pupilIds: ['noor'] }],
    });
  });

  it('asks nothing about a file in which nobody can be seen', () => {
    const photos = [photoWith({ notChecked: 'empty' }), photoWith({ notChecked: 'not-a-picture' })];
    expect(peopleNotConfirmed.run(input({ photos }))).toEqual({ status: 'pass' });
  });

  it('asks about a picture that could not be read: somebody may be in it', () => {
    for (const notChecked of ['undecodable', 'read-partly', 'reader-failed'] as const) {
      expect(peopleNotConfirmed.run(input({ photos: [photoWith({ notChecked })] })).status).toBe(
        'violation',
      );
    }
  });

  it('is silent about who was said not to be in that photo', () => {
    expect(peopleNotConfirmed.run(input({ absences: [absent('photo-1', fenna)] }))).toEqual({
      status: 'pass',
    });
  });

  it('still asks about another photo, and about another pupil', () => {
    const other = input({ absences: [absent('photo-2', fenna)] });
    expect(peopleNotConfirmed.run(other)).toMatchObject({ findings: [{ pupilIds: ['fenna'] }] });
    const wider = input({
      absences: [absent('photo-1', fenna)],
      audience: website('Groep 3', 'Groep 4'),
    });
    expect(peopleNotConfirmed.run(wider)).toMatchObject({ findings: [{ pupilIds: ['noor'] }] });
  });

  it('is asked anew for another channel', () => {
    const closed = input({ audience: { channel: 'closed_app', groups: ['Groep 3'] } });
    expect(peopleNotConfirmed.run(closed)).toMatchObject({
      findings: [{ key: 'people-not-confirmed:closed_app:Groep 3:photo-1' }],
    });
  });
});
