/** The picture of the lab: a file whose name tells a pupil, and by what its bytes are known. */
import { Buffer } from 'node:buffer';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { picture } from '../support/guarded-school.ts';

export interface Subject {
  /** Null for a pasted picture: the browser gives it a name that tells nothing. */
  readonly fileName: string | null;
  /** What is pasted with the picture; a page may have them before the decision. */
  readonly words: string | null;
  /** Pieces spread over the picture itself; a copy without metadata still has all of them. */
  readonly pieces: readonly Buffer[];
}

export interface LabFiles {
  readonly file: string;
  /** A folder with nothing but that file. */
  readonly folder: string;
  readonly subject: Subject;
  remove(): void;
}

/** The words beside a picture that is copied from a document. */
export const mixedWords = 'Een dag in de schooltuin.';

/** A pupil of the demo register, so that the extension gives its copy another name. */
const fileName = 'emma-de-vries-in-de-schooltuin.jpg';

export function makeLabFiles(): LabFiles {
  const place = mkdtempSync(join(tmpdir(), 'lab-'));
  const folder = join(place, 'uitstapje');
  mkdirSync(folder);
  const file = join(place, fileName);
  copyFileSync(picture('schooltuin.jpg'), file);
  copyFileSync(file, join(folder, fileName));
  return {
    file,
    folder,
    subject: { fileName, words: null, pieces: piecesOf(scanOf(readFileSync(file))) },
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** What is pasted is known only once a browser has made it: `bytes` as a page got them. */
export const pastedSubject = (bytes: Buffer): Subject => ({
  fileName: null,
  words: null,
  pieces: piecesOf(bytes.subarray(100)),
});

/** Of a JPEG what follows its headers: the compressed picture (marker SOS, ITU-T T.81 B.2.3). */
function scanOf(jpeg: Buffer): Buffer {
  const start = jpeg.indexOf(Buffer.from([0xff, 0xda]));
  return jpeg.subarray(start + 14, -2);
}

const pieceCount = 8;
const pieceLength = 30;

function piecesOf(bytes: Buffer): readonly Buffer[] {
  const step = Math.floor((bytes.length - pieceLength) / (pieceCount - 1));
  return Array.from({ length: pieceCount }, (_, index) =>
    bytes.subarray(index * step, index * step + pieceLength),
  );
}
