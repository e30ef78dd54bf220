/** A file name that tells nothing: what a camera could have given. */

/** `foto-2026-11-23-1.jpg`, with the ending of the original. `day` is an ISO date, `number` from 1. */
export function neutralName(fileName: string, day: string, number: number): string {
  const [, ending = ''] = /\.([a-z0-9]{1,5})$/i.exec(fileName) ?? [];
  return `foto-${day}-${number}${ending === '' ? '' : `.${ending.toLowerCase()}`}`;
}
