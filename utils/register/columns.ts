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

const purposeHeads: ReadonlyMap<string, PurposeId> = new Map([
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
]);

export interface Columns {
  readonly names: Readonly<Partial<Record<NameColumn, number>>>;
  readonly purposes: readonly { readonly purpose: PurposeId; readonly column: number }[];
  /** Heads of columns that say again what an earlier column says. */
  readonly doubles: readonly string[];
}

/** Heads are compared without case and outer blanks. Unknown columns are dropped at once (R12). */
export function findColumns(heads: readonly string[]): Columns {
  const names: Partial<Record<NameColumn, number>> = {};
  const purposes: { readonly purpose: PurposeId; readonly column: number }[] = [];
  const doubles: string[] = [];
  for (const [column, head] of heads.entries()) {
    const plain = head.trim().toLowerCase();
    const name = nameOf(plain);
    const purpose = purposeHeads.get(plain);
    const isDouble =
      (name !== undefined && name in names) || purposes.some((it) => it.purpose === purpose);
    if (isDouble) doubles.push(head.trim());
    else if (name !== undefined) names[name] = column;
    else if (purpose !== undefined) purposes.push({ purpose, column });
  }
  return { names, purposes, doubles };
}

function nameOf(head: string): NameColumn | undefined {
  const columns = Object.keys(nameColumns) as NameColumn[];
  return columns.find((column) => (nameColumns[column] as readonly string[]).includes(head));
}
