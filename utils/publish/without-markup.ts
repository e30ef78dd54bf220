/** HTML as the words that a reader sees. Parsing it for real would need a Trusted Type. */

/** Tags that stand inside a word: what they wrap belongs to it. */
const inline =
  /<\/?(?:a|abbr|b|em|font|i|mark|s|small|span|strike|strong|sub|sup|u)(?:\s[^<>]*)?>/gi;

/** Only words are compared afterwards, and those without accents. */
const accents = /&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|breve|dot|ogon);/gi;

export function withoutMarkup(text: string): string {
  return text
    .replace(inline, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:nbsp|amp|lt|gt|quot|apos);/g, ' ')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replace(accents, '$1');
}

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : ' ');
