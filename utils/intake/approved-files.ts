/** The files that this page may see: each was released, one by one. */
const approved = new WeakSet<File>();

export const isApproved = (file: File): boolean => approved.has(file);

export function approve(files: readonly File[]): void {
  for (const file of files) approved.add(file);
}
