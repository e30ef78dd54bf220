/** What counts as a letter, a capital and a digit. */

const isAnyLetter = remembering(/^\p{L}$/u);
const isAnyCapital = remembering(/^\p{Lu}$/u);

/** Letters outside the basic plane are no part of names that a school keeps. */
export function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return code > 169 && isAnyLetter(code);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether the unit of `text` at `offset` is a capital. */
export function isUpper(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return code >= 65 && code <= 90;
  return isAnyCapital(code);
}

/** Whether one UTF-16 unit matches `pattern`, which is asked once for each. */
function remembering(pattern: RegExp): (unit: number) => boolean {
  const unasked = 0;
  const no = 1;
  const yes = 2;
  const answers = new Uint8Array(0x10000);
  return (unit) => {
    if (answers[unit] === unasked) {
      answers[unit] = pattern.test(String.fromCharCode(unit)) ? yes : no;
    }
    return answers[unit] === yes;
  };
}
