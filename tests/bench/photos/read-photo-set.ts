/** Reads a folder of labelled pictures: what names stand in them, and whose they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pupilId } from '../../../utils/model/ids.ts';
import type { NamedPupil } from '../../../utils/names/name-index.ts';

export interface WrittenName {
  readonly text: string;
  readonly id: string;
  readonly kind: 'printed' | 'hand';
}

export interface LabelledPhoto {
  readonly file: string;
  readonly path: string;
  /** Millions of pixels. */
  readonly mp: number;
  readonly names: readonly WrittenName[];
}

export interface PhotoSet {
  readonly photos: readonly LabelledPhoto[];
  readonly pupils: readonly NamedPupil[];
}

interface Person {
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly group: string;
}

/** `people`: how many of the roster, from its beginning, are the register. */
export function readPhotoSet(folder: string, people: number): PhotoSet {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const photos = read('truth.json') as readonly LabelledPhoto[];
  const roster = read('roster.json') as readonly Person[];
  return {
    photos: photos.map((photo) => ({ ...photo, path: join(folder, photo.file) })),
    pupils: roster.slice(0, people).map(toPupil),
  };
}

/** A school's list keeps the tussenvoegsel apart. */
function toPupil({ id, first, last, group }: Person): NamedPupil {
  const [, infix = '', lastName = last] = /^((?:[a-z'’]+ )*)(.+)$/.exec(last) ?? [];
  return { id: pupilId(id), firstName: first, infix: infix.trim(), lastName, group };
}
