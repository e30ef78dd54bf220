/** Whether a file looks like a recording or a screenshot of a lesson over video (R9). */
import type { LessonSign } from '../model/evidence.ts';

/** What can be looked at: the file's name, what stands beside its picture, and what was read in it. */
interface Told {
  readonly fileName: string;
  readonly metadata: readonly string[];
  readonly lines: readonly string[];
}

export function lessonSign({ fileName, metadata, lines }: Told): LessonSign | null {
  const name = plain(fileName);
  if (recordingNames.some((pattern) => pattern.test(name)) || isShotOfMeeting(name)) {
    return 'file-name';
  }
  if (metadata.some((text) => programs.test(text))) {
    return 'metadata';
  }
  return controlsIn(lines).size >= fewestControls ? 'picture' : null;
}

/**
 * How programs call their recordings. Zoom: `GMT20261112-090000_Recording_1920x1080`, and on the computer `zoom_0`,
 * `video1234567890` (its support pages on recording formats). Teams: the title, a date with time, and "Meeting
 * Recording" in the language of the user (its page on recordings in OneDrive). Meet: the title or the code
 * of the meeting, and "(2026-11-12 at 10:03 GMT+1)", with whatever a disk takes for the colon.
 */
const recordingNames: readonly RegExp[] = [
  /\bgmt\d{8}-\d{6}[_ ]?recording/,
  /^zoom_\d+\b/,
  // A date stands in the names of many a phone's films.
  /^video(?!20\d{6}\b)\d{8,11}\b/,
  /\b(meeting|call|webinar|class|lesson)[ _-]?recording\b/,
  /\b(vergader|meeting|les)[ -]?opname\b/,
  /\bopname van (de |een )?(vergadering|bijeenkomst|gesprek|(video|online)?[ -]?les)\b/,
  /\b\d{4}-\d{2}-\d{2} (at |om )?\d{1,2}.\d{2} ?gmt ?[+-]?\d{0,2}/,
];

/** Pictures of a screen say so in their name; on phones the name of the app stands behind it. */
const shots =
  /\b(schermafbeelding|schermafdruk|schermopname|screen ?shot|screen ?recording|snip)\b/;
const programs =
  /\b(microsoft teams|ms teams|google meet|zoom meetings?|zoom workplace|us\.zoom\.|jitsi meet|big ?blue ?button)\b/i;
const programsInNames =
  /\b(teams|zoom|meet|google meet|jitsi|bigbluebutton|webex|us\.zoom\.videomeetings|com\.microsoft\.teams)\b/;

const isShotOfMeeting = (name: string): boolean => shots.test(name) && programsInNames.test(name);

/** Underscores are letters to `\b`, so they are read as spaces; not in names that a program makes of them. */
function plain(fileName: string): string {
  const folded = fileName.normalize('NFKC').toLowerCase();
  return /^zoom_\d|^gmt\d/.test(folded) ? folded : folded.replaceAll('_', ' ');
}

/**
 * The controls of a meeting, in Dutch and English, as they stand around its pictures. A word alone stands on
 * many a board; so many different ones together do not.
 */
const fewestControls = 4;
const controls: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['mute', /\b(dempen|microfoon|mute|unmute)\b/],
  ['camera', /\b(camera|video (starten|stoppen)|start video|stop video)\b/],
  ['leave', /\b(verlaten|ophangen|leave|end meeting)\b/],
  ['people', /\b(deelnemers|personen|participants|people)\b/],
  ['chat', /\b(chat|chatten)\b/],
  ['share', /\b(delen|share|share screen|presenteren|present now)\b/],
  ['react', /\b(reageren|reacties|reactions)\b/],
  ['hand', /\b(hand opsteken|raise hand)\b/],
  ['view', /\b(weergave|galerijweergave|gallery view|speaker view)\b/],
  ['rooms', /\b(breakoutruimten?|breakout rooms?)\b/],
];

/** Only lines that are short: controls are words under pictures, a letter to parents is not. */
const longestLine = 80;

function controlsIn(lines: readonly string[]): ReadonlySet<string> {
  const short = lines.map(fold).filter((line) => line.length <= longestLine);
  return new Set(
    controls.flatMap(([name, pattern]) => (short.some((it) => pattern.test(it)) ? [name] : [])),
  );
}

const fold = (line: string): string => line.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
