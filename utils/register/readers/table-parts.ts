/** Which part of a table an element is: many pages draw theirs with `div`s that only say so in their `role`. */

export type TablePart = 'table' | 'tr' | 'td';

const byName: ReadonlyMap<string, TablePart> = new Map([
  ['table', 'table'],
  ['tr', 'tr'],
  ['td', 'td'],
  ['th', 'td'],
]);

/** WAI-ARIA 1.2: tables and grids, their rows, and the cells of those. */
const byRole: ReadonlyMap<string, TablePart> = new Map([
  ['table', 'table'],
  ['grid', 'table'],
  ['treegrid', 'table'],
  ['row', 'tr'],
  ['cell', 'td'],
  ['gridcell', 'td'],
  ['columnheader', 'td'],
  ['rowheader', 'td'],
]);

export interface FoundPart {
  readonly part: TablePart;
  readonly isByRole: boolean;
}

/** Null for what is no part. An element that is one by its name is no other by its role. */
export function tablePartOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
): FoundPart | null {
  const named = byName.get(name);
  if (named !== undefined) return { part: named, isByRole: false };
  const [role = ''] = (attributes['role'] ?? '').trim().toLowerCase().split(/\s+/);
  const meant = byRole.get(role);
  return meant === undefined ? null : { part: meant, isByRole: true };
}
