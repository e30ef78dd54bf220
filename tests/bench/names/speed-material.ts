/** The text and the names that speed is measured with. */
import { foldText } from '../../../utils/lib/fold-text.ts';
import { pupilId } from '../../../utils/model/ids.ts';
import type { NamedPupil } from '../../../utils/names/name-index.ts';
import { readDecoys, readSet } from './read-set.ts';

/** School sentences, and newspapers where the folder has them, over and over up to `length`. */
export function makeText(folder: string, length: number): string {
  const sets = [
    readSet(folder, 'school.jsonl', 'people.json'),
    readSet(folder, 'natural.jsonl', 'natural-people.json'),
  ];
  const sentences = sets.flatMap((set) => set?.sentences.map((one) => one.text) ?? []);
  const whole = sentences.filter((one) => !/[<&]/.test(one)).join('\n');
  return whole.repeat(Math.ceil(length / whole.length)).slice(0, length);
}

/** The folder's own people first; then made ones, whose first and last names are crossed. */
export function pupilsFor(folder: string, size: number): readonly NamedPupil[] {
  const own = readSet(folder, 'school.jsonl', 'people.json')?.people ?? [];
  const known = [...own, ...readDecoys(folder)];
  const made = Array.from({ length: Math.max(0, size - known.length) }, (_, at): NamedPupil => {
    const first = known[at % known.length]?.firstName ?? '';
    const last = known[Math.floor(at / known.length + at * 7) % known.length];
    const lastName = `${last?.lastName ?? ''}${endings[at % endings.length]}`;
    return { id: pupilId(`made${at}`), firstName: first, infix: '', lastName, group: '' };
  });
  return [...known, ...made]
    .slice(0, size)
    .filter(({ firstName }) => foldText(firstName).text !== '');
}

const endings = ['', 'sma', 'horst', 'kamp', 'veld', 'man', 'huis', 'dam', 'berg'];
