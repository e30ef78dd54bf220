/** A whole name as roepnaam, tussenvoegsel and achternaam. */
import type { PupilName } from '../../model/register.ts';
import { infixCode } from '../../names/data/infix-words.ts';

/**
 * Reads "Fenna van den Berg", "Berg, Fenna van den", "van den Berg, Fenna" and "Berg, van den, Fenna". What stands in
 * brackets is left out. Without a tussenvoegsel the first word is the first name: which of three is more is not known.
 */
export function splitName(whole: string): PupilName {
  const name = whole
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [before = '', ...after] = name.split(',').map((part) => part.trim());
  return after.length === 0 ? inOrder(before) : lastNameFirst(before, after);
}

function inOrder(name: string): PupilName {
  const words = name.split(' ');
  const infixAt = words.findIndex((word, at) => at > 0 && isInfix(word));
  const lastAt = infixAt < 0 ? 1 : firstAfter(words, infixAt);
  return {
    firstName: words.slice(0, infixAt < 0 ? 1 : infixAt).join(' '),
    infix: infixAt < 0 ? '' : words.slice(infixAt, lastAt).join(' '),
    lastName: words.slice(lastAt).join(' '),
  };
}

function lastNameFirst(before: string, after: readonly string[]): PupilName {
  const last = before.split(' ');
  const lastAt = firstAfter(last, 0);
  const [one = '', ...more] = after;
  const isBetween = more.length > 0 && one.split(' ').every(isInfix);
  const given = (isBetween ? more.join(' ') : after.join(' ')).split(' ');
  let end = given.length;
  while (end > 1 && isInfix(given[end - 1] ?? '')) end -= 1;
  const infix = [...last.slice(0, lastAt), ...(isBetween ? [one] : []), ...given.slice(end)];
  return {
    firstName: given.slice(0, end).join(' '),
    infix: infix.join(' '),
    lastName: last.slice(lastAt).join(' '),
  };
}

/** Where the tussenvoegsel that starts at `from` ends; the last word is never part of it. */
function firstAfter(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length - 1 && isInfix(words[at] ?? '')) at += 1;
  return at;
}

const isInfix = (word: string): boolean =>
  infixCode(word.toLowerCase().replace(/[^a-z]/g, '')) !== undefined;
