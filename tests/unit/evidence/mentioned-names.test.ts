// R4: names in texts, in file names and in the picture itself.
import { describe, expect, it } from 'vitest';
import { evidenceOfPhoto, mentionsInTexts } from '../../../utils/evidence/mentioned-names.ts';
import { textId } from '../../../utils/model/ids.ts';
import { buildNameIndex } from '../../../utils/names/name-index.ts';
import { photo } from '../../support/fakes/hold.ts';
import { noMetadata } from '../../support/fakes/metadata.ts';
import { line } from '../../support/fakes/recogniser.ts';
import { fenna, jip, register, sem } from '../../support/fakes/register.ts';

const index = buildNameIndex(register.pupils);
const text = (id: string, value: string) => ({
  id: textId(id),
  kind: 'body' as const,
  label: '',
  value,
  isClipped: false,
});
const read = (...lines: readonly string[]) => ({
  hash: 'aa',
  film: null,
  notChecked: null,
  lines: lines.map(line),
  metadata: noMetadata,
  unread: [],
  faces: null,
});

describe('names in texts', () => {
  it('are given for each text, with the letters of the name', () => {
    const value = 'Vandaag las Fenna van den Berg voor.';
    const [none, found] = mentionsInTexts(
      index,
      [text('a', 'Wat een feest'), text('b', value)],
      [],
    );
    expect(none).toEqual({ textId: 'a', mentions: [] });
    expect(found).toMatchObject({ textId: 'b', mentions: [{ pupilIds: [fenna.id] }] });
    const { start, end } = found?.mentions[0] ?? { start: 0, end: 0 };
    expect(value.slice(start, end)).toBe('Fenna van den Berg');
  });
});

describe('a name that stands in a text a thousand times', () => {
  it('is given the first times, and hides no other name', () => {
    const value = `${'Fenna van den Berg. '.repeat(1_000)}Sem Bakker.`;
    const [found] = mentionsInTexts(index, [text('a', value)], []);
    const countOf = (id: string) =>
      found?.mentions.filter(({ pupilIds }) => pupilIds.some((it) => it === id)).length;
    expect(countOf(fenna.id)).toBe(20);
    expect(countOf(sem.id)).toBe(1);
  });
});

describe('evidence of a photo', () => {
  it('tells how long a film is, and not what is written in it', () => {
    const film = { seconds: 61, madeAt: null, texts: ['Zoom Meeting'] };
    const evidence = evidenceOfPhoto(index, photo('p', 'les.mp4'), { ...read(), film }, []);
    expect(evidence).toMatchObject({ film: { seconds: 61, madeAt: null }, lesson: 'metadata' });
    expect(evidence.film).not.toHaveProperty('texts');
  });

  it('says where it looks like a lesson over video', () => {
    const lessonIn = (...lines: readonly string[]) =>
      evidenceOfPhoto(index, photo('p'), read(...lines), []).lesson;
    expect(lessonIn('Dempen   Camera', 'Deelnemers (12)', 'Chat', 'Verlaten')).toBe('picture');
    expect(lessonIn('Deelnemers aan de sponsorloop')).toBeNull();
  });

  it('carries over what the reading said of the file', () => {
    const reading = { ...read(), hash: null, notChecked: 'bytes-missing' as const };
    expect(evidenceOfPhoto(index, photo('photo-1'), reading, [])).toEqual({
      photoId: 'photo-1',
      hash: null,
      bytes: 1_000,
      film: null,
      lesson: null,
      notChecked: 'bytes-missing',
      fileNameMentions: [],
      photoMentions: [],
      metadata: { fate: 'none', hasLocation: false, hasThumbnail: false, mentions: [] },
      unread: [],
      faces: null,
      hasReadText: false,
    });
  });

  it('has the names in the file name', () => {
    const { fileNameMentions } = evidenceOfPhoto(
      index,
      photo('p', 'sem_bakker_01.jpg'),
      read(),
      [],
    );
    expect(fileNameMentions).toMatchObject([{ pupilIds: [sem.id] }]);
  });

  it('has the names in the picture, as they were read and where', () => {
    const { photoMentions } = evidenceOfPhoto(index, photo('p'), read('jas van Jip Mulder 7'), []);
    expect(photoMentions).toMatchObject([{ pupilIds: [jip.id], quote: 'Jip Mulder' }]);
    const [box, more] = photoMentions[0]?.boxes ?? [];
    expect(more).toBeUndefined();
    expect(box?.x).toBeCloseTo(0.2);
    expect(box?.width).toBeCloseTo(0.2);
    expect(box).toMatchObject({ y: 0.5, height: expect.closeTo(0.05) });
  });

  it('has no box for a line whose words have none', () => {
    const lines = [{ text: 'Jip Mulder', confidence: 90, words: [] }];
    const reading = { ...read(), lines };
    expect(evidenceOfPhoto(index, photo('p'), reading, []).photoMentions).toMatchObject([
      { quote: 'Jip Mulder', boxes: [] },
    ]);
  });

  it('has the names in what is written in the file, each pupil once', () => {
    const texts = ['Sem Bakker en Fenna van den Berg', 'sportdag; fenna', 'Fenna van den Berg'];
    const metadata = {
      found: { texts, hasLocation: true, hasThumbnail: true },
      fate: 'removed' as const,
      copy: null,
    };
    expect(evidenceOfPhoto(index, photo('p'), { ...read(), metadata }, []).metadata).toMatchObject({
      fate: 'removed',
      hasLocation: true,
      hasThumbnail: true,
      mentions: [
        { pupilIds: [sem.id], quote: 'Sem Bakker' },
        { pupilIds: [fenna.id], quote: 'Fenna van den Berg' },
      ],
    });
  });
});
