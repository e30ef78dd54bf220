/** Finds numbers and addresses that lead to one person, as they are written in the Netherlands. */

export type PersonalDataKind = 'bsn' | 'iban' | 'phone' | 'email' | 'address';

/** Offsets are UTF-16 units, end exclusive. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly kind: PersonalDataKind;
  readonly written: RegExp;
  isOne?(found: string): boolean;
}

const patterns: readonly Pattern[] = [
  { kind: 'email', written: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g },
  // ISO 13616: country, check digits, up to thirty characters in groups of four.
  {
    kind: 'iban',
    written: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/g,
    isOne: isIban,
  },
  // Ten digits from 0, or +31 and nine: with a blank, hyphen or brackets where people put them.
  {
    kind: 'phone',
    written:
      /(?<![\d.,])(?:\+31|0031|\(?0)[\s-]?(?:\(0\))?\d{1,3}\)?[\s-]{0,3}\d{2,4}(?:[\s-]?\d{2,4}){1,3}(?![\d.,]*\d)/g,
    isOne: isPhone,
  },
  { kind: 'bsn', written: /(?<![\d.,])\d{3}[. ]?\d{3}[. ]?\d{3}(?![.,]?\d)/g, isOne: isBsn },
  // A postcode: four digits and two capitals; SA, SD and SS are given to nobody.
  { kind: 'address', written: /(?<!\d)[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu },
  // A street by its ending, with a number.
  {
    kind: 'address',
    written:
      /(?<!\p{L})\p{Lu}[\p{L}'’.-]{0,40}(?:straat|laan|weg|plein|dijk|kade|hof|singel|gracht|steeg|pad|plantsoen|dreef|wal|park) \d{1,4}(?! ?(?:uur|mei|juni|juli|jan|feb|mrt|maart|apr|aug|sep|okt|nov|dec))[a-z]?(?![\p{L}\d])/gu,
  },
];

/** In the order of the text; of two that overlap the one that begins first. */
export function findPersonalData(text: string): readonly PersonalData[] {
  const found = patterns.flatMap(({ kind, written, isOne }) =>
    [...text.matchAll(written)]
      .filter(([match]) => isOne === undefined || isOne(match))
      .map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  );
  let last = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

const digitsOf = (text: string): readonly number[] => [...text.replace(/\D/g, '')].map(Number);

/** The eleven test: nine digits with weights 9 to 2 and −1 add up to a multiple of eleven. */
function isBsn(text: string): boolean {
  const digits = digitsOf(text);
  const sum = digits.reduce((all, digit, at) => all + digit * (at === 8 ? -1 : 9 - at), 0);
  return digits.length === 9 && sum > 0 && sum % 11 === 0;
}

function isPhone(text: string): boolean {
  const digits = digitsOf(text.replace(/^\s*(?:\+31|0031)(?:[\s-]*\(0\))?/, '0'));
  return digits.length === 10 && digits[0] === 0 && digits[1] !== 0;
}

/** ISO 7064: the first four characters last, letters as numbers, the remainder by 97 is one. */
function isIban(text: string): boolean {
  const plain = text.replaceAll(' ', '');
  const moved = plain.slice(4) + plain.slice(0, 4);
  const remainder = [...moved].reduce((rest, char) => {
    const value = Number.parseInt(char, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return remainder === 1;
}
