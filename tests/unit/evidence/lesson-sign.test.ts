// R9: names, metadata and pictures of lessons over video; and what only looks like them.
import { describe, expect, it } from 'vitest';
import { lessonSign } from '../../../utils/evidence/lesson-sign.ts';

const none = { fileName: 'IMG_2041.jpg', metadata: [], lines: [] };
const named = (fileName: string) => lessonSign({ ...none, fileName });

describe('the name of a file', () => {
  it.each([
    'GMT20261112-090311_Recording_1920x1080.mp4',
    'GMT20261112-090311_Recording_gallery_1280x720.mp4',
    'zoom_0.mp4',
    'video1234567890.mp4',
    'Rekenen groep 5-20261112_100311-Meeting Recording.mp4',
    'Rekenen groep 5-20261112_100311-Vergaderopname.mp4',
    'Opname van vergadering.mp4',
    'abc-defg-hij (2026-11-12 at 10:03 GMT+1).mp4',
    'Taalles (2026-11-12 at 10_03 GMT+1).mp4',
    'abc-defg-hij (2026-11-12 at 10-03 GMT-7).mp4',
    'Schermafbeelding 2026-11-12 Teams.png',
    'Screenshot_20261112-100311_Teams.jpg',
    'Screenshot_20261112_100311_Zoom.jpg',
    'Screenshot 2026-11-12 at 10.03.11 Google Meet.png',
    'lesopname_rekenen.mp4',
  ])('%s is one of a lesson over video', (name) => {
    expect(named(name)).toBe('file-name');
  });

  it.each([
    'sportdag.mp4',
    'VID_20261112_100311.mp4',
    'video20261112.mp4',
    'video20261112100311.mp4',
    'PXL_20261112_090311000.mp4',
    'WhatsApp Video 2026-11-12 at 10.03.11.mp4',
    'Schermafbeelding 2026-11-12 om 10.03.11.png',
    'een-foto-van-de-klas.jpg',
    'teams van de sportdag.jpg',
    'zoom op de bij.jpg',
    'meetlat groep 4.jpg',
    'opname koor kerstviering.mp4',
    'zoomles fotografie.jpg',
  ])('%s is not', (name) => {
    expect(named(name)).toBeNull();
  });
});

it('programs that made a file are a sign, and words of a caption are none', () => {
  expect(lessonSign({ ...none, metadata: ['Microsoft Teams'] })).toBe('metadata');
  expect(lessonSign({ ...none, metadata: ['Zoom Meeting recorder'] })).toBe('metadata');
  expect(lessonSign({ ...none, metadata: ['De teams zoomen in op de meet'] })).toBeNull();
});

describe('what is read in a picture', () => {
  const read = (...lines: readonly string[]) => lessonSign({ ...none, lines });
  it('the controls of a meeting are a sign', () => {
    expect(read('Chat  Personen  Hand opsteken  Reageren', 'Camera  Microfoon  Delen')).toBe(
      'picture',
    );
    expect(read('Mute', 'Stop Video', 'Participants 24', 'Share Screen', 'Leave')).toBe('picture');
  });

  it('some of those words on a board are none, nor is a letter full of them', () => {
    expect(read('Eerlijk delen', 'Personen in het verhaal', 'De camera')).toBeNull();
    const letter =
      'Wij chatten niet met de camera aan, deelnemers dempen de microfoon en delen niets voor zij het overleg verlaten.';
    expect(read(letter)).toBeNull();
  });
});
