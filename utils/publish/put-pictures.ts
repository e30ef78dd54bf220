/** Puts what was released into a body, in the place of the pictures that were found in it. */
import { isFormData } from './body-kinds.ts';
import type { FoundPicture } from './find-pictures.ts';

/**
 * `released` has a file, or null, for each picture that was found. A picture that was taken out is left
 * out of a form; any other body without it would not be what the page meant, and null is given.
 */
export async function putPictures(
  body: unknown,
  found: readonly FoundPicture[],
  released: readonly (File | null)[],
): Promise<{ readonly body: unknown } | null> {
  if (found.every(({ file }, at) => released[at] === file)) return { body };
  if (isFormData(body)) return { body: await inForm(body, found, released) };
  if (released.includes(null)) return null;
  const [first] = released;
  if (typeof body === 'string') return { body: await inText(body, found, released) };
  return first === undefined || first === null ? null : { body: first };
}

async function inForm(
  form: FormData,
  found: readonly FoundPicture[],
  released: readonly (File | null)[],
): Promise<FormData> {
  const copy = new FormData();
  for (const [index, [name, value]] of [...form].entries()) {
    const at = found.findIndex((it) => it.at.kind === 'field' && it.at.index === index);
    const file = at < 0 ? value : released[at];
    if (typeof file === 'string') copy.append(name, await inText(file, found, released));
    else if (file !== null && file !== undefined) copy.append(name, file);
  }
  return copy;
}

async function inText(
  text: string,
  found: readonly FoundPicture[],
  released: readonly (File | null)[],
): Promise<string> {
  let changed = text;
  for (const [at, { at: place, file }] of found.entries()) {
    const put = released[at];
    if (place.kind !== 'text' || put === file) continue;
    const url = put === null || put === undefined ? 'data:,' : await dataUrlOf(put);
    changed = changed.replaceAll(place.url, url);
  }
  return changed;
}

const dataUrlOf = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
