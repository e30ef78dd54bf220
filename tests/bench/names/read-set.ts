/** Reads a labelled set of sentences and its people, and pads registers with others. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pupilId } from '../../../utils/model/ids.ts';
import type { TextSource } from '../../../utils/names/find-mentions.ts';
import type { NamedPupil } from '../../../utils/names/name-index.ts';

export interface Truth {
  readonly start: number;
  readonly end: number;
  readonly pupilIds: readonly string[];
  readonly kind: string;
}

export interface Sentence {
  readonly text: string;
  readonly source: string;
  /** Ids of pupils; `*` stands for all people of the set. */
  readonly roster: readonly string[];
  /** The class that the draft is about, where the set tells it. */
  readonly class?: string;
  readonly truth: readonly Truth[];
}

export interface LabelledSet {
  readonly sentences: readonly Sentence[];
  readonly people: readonly NamedPupil[];
}

interface Person {
  readonly id: string;
  readonly roepnaam: string;
  readonly voornamen?: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly group: string;
}

/** Texts in fields and HTML are prose to the engine, as the guard hands them over. */
export const sourceOf = (source: string): TextSource =>
  source === 'filename' ? 'file-name' : source === 'ocr' ? 'photo-text' : 'prose';

/** Null when the folder has no such sentences. */
export function readSet(folder: string, sentences: string, people: string): LabelledSet | null {
  const file = join(folder, sentences);
  if (!existsSync(file)) return null;
  return {
    sentences: linesOf(file).map((line): Sentence => JSON.parse(line)),
    people: readPeople(join(folder, people)),
  };
}

function readPeople(file: string): readonly NamedPupil[] {
  const people: readonly Person[] = JSON.parse(readFileSync(file, 'utf8'));
  return people.map((person) => ({
    id: pupilId(person.id),
    firstName: person.roepnaam,
    ...(person.voornamen === undefined ? {} : { givenNames: person.voornamen }),
    infix: person.tussenvoegsel,
    lastName: person.achternaam,
    group: person.group,
  }));
}

/** Other pupils for large registers, in classes of 25 that no sentence is about. */
export function readDecoys(folder: string): readonly NamedPupil[] {
  const file = join(folder, 'decoys.tsv');
  if (!existsSync(file)) return [];
  return linesOf(file).map((line, at) => {
    const [id = '', firstName = '', , infix = '', lastName = ''] = line.split('\t');
    return { id: pupilId(id), firstName, infix, lastName, group: `elders ${Math.floor(at / 25)}` };
  });
}

/** The pupils of `roster`, and of `others` as many as make `size`. */
export function registerOf(
  set: LabelledSet,
  roster: readonly string[],
  others: readonly NamedPupil[],
  size: number,
): readonly NamedPupil[] {
  const ids = new Set(roster);
  const own = ids.has('*') ? set.people : set.people.filter(({ id }) => ids.has(id));
  const known = new Set(own.map(({ id }) => id));
  const more = others.filter(({ id }) => !known.has(id));
  return [...own, ...more.slice(0, Math.max(0, size - own.length))];
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
