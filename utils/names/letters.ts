/** What counts as a letter, a capital and a digit. */

/** Letters outside the basic plane are no part of names that a school keeps. */
export function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return code > 169 && /^\p{L}$/u.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether the unit of `text` at `offset` is a capital. */
export function isUpper(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}$/u.test(text.charAt(offset));
}
