/** Which column of the list is what, by its head. */
import type { PurposeId } from '../model/channel.ts';

export const nameColumns = {
  number: ['leerlingnummer', 'nummer'],
  firstName: ['roepnaam', 'voornaam'],
  infix: ['voorvoegsel', 'tussenvoegsel'],
  lastName: ['achternaam'],
  group: ['groep', 'klas'],
} as const;

export type NameColumn = keyof typeof nameColumns;

const purposeHeads: readonly (readonly [string, PurposeId])[] = [
  ['website', 'website'],
  ['openbare website', 'website'],
  ['ouderapp', 'closed_app'],
  ['besloten ouderapp', 'closed_app'],
  ['nieuwsbrief', 'newsletter'],
  ['schoolgids', 'school_guide'],
  ['sociale media', 'social'],
  ['pers', 'press'],
  ['klassenfoto', 'class_photo'],
  ['intern', 'internal'],
  ['naam noemen', 'name'],
];

export interface Columns {
  readonly names: Readonly<Partial<Record<NameColumn, number>>>;
  readonly purposes: readonly { readonly purpose: PurposeId; readonly column: number }[];
}

/** Heads are compared without case and outer blanks. Unknown columns are dropped at once (R12). */
export function findColumns(heads: readonly string[]): Columns {
  const plain = heads.map((head) => head.trim().toLowerCase());
  const names: Partial<Record<NameColumn, number>> = {};
  for (const [column, accepted] of Object.entries(nameColumns)) {
    const at = plain.findIndex((head) => (accepted as readonly string[]).includes(head));
    if (at >= 0) names[column as NameColumn] = at;
  }
  const purposes = purposeHeads.flatMap(([head, purpose]) => {
    const column = plain.indexOf(head);
    return column < 0 ? [] : [{ purpose, column }];
  });
  return { names, purposes };
}
