// What a generator does to the house: files with their whole new text. Nothing is written here.

/** Reads a file of the house by its path from the root. Throws when there is none. */
export type Read = (path: string) => string;

export interface Change {
  readonly path: string;
  readonly text: string;
  /** A file that must not be there yet. */
  readonly isNew?: true;
}

/** `from` gives a name in this form: `consent-missing`. */
export interface NewName {
  readonly kebab: string;
  readonly camel: string;
  readonly pascal: string;
  readonly snake: string;
}

/** Throws a sentence for the person at the keyboard. */
export function nameFrom(kebab: string): NewName {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kebab)) {
    throw new Error(`"${kebab}" is no name: use lower case with hyphens, as in consent-missing.`);
  }
  const camel = kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const pascal = camel.charAt(0).toUpperCase() + camel.slice(1);
  return { kebab, camel, pascal, snake: kebab.replaceAll('-', '_') };
}

/** `addition` right before or after the first `anchor` behind `start`. Throws when it is not there. */
export function insert(
  text: string,
  place: { readonly before: string } | { readonly after: string },
  addition: string,
  start = '',
): string {
  const anchor = 'before' in place ? place.before : place.after;
  const from = text.indexOf(start);
  const at = from < 0 ? -1 : text.indexOf(anchor, from + start.length);
  if (at < 0) throw new Error(`The house has changed: "${anchor}" is no longer where it was.`);
  const cut = 'before' in place ? at : at + anchor.length;
  return text.slice(0, cut) + addition + text.slice(cut);
}

/** Imports of ours stand in the order of their paths, after those of packages. */
export function addImport(text: string, line: string): string {
  const lines = text.split('\n');
  const pathOf = (it: string): string => /from '([^']+)'/.exec(it)?.[1] ?? '';
  const imports = lines.flatMap((it, at) =>
    /^(import|\}) .*from '\.{1,2}\//.test(it) ? [at] : [],
  );
  const last = imports.filter((at) => rank(pathOf(lines[at] ?? '')) < rank(pathOf(line))).at(-1);
  const first = lines.findIndex((it) => it.startsWith('import '));
  const at = last === undefined ? (first < 0 ? 1 : first) : last + 1;
  return [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
}

/** As Biome sorts them: what is further away comes first. */
const rank = (path: string): string => path.replaceAll('../', ' ').replace('./', '!');
