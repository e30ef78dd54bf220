/** What the heads of Dutch lists mean. Heads are compared folded, without punctuation. */
import { foldText } from '../../lib/fold-text.ts';
import type { ChannelId, PurposeId } from '../../model/channel.ts';
import type { NamePart } from '../../model/list-mapping.ts';
import type { SchoolChannel } from '../../model/school-channel.ts';

const parts: Readonly<Record<NamePart, readonly string[]>> = {
  number: [
    'leerlingnummer',
    'nummer',
    'leerlingnr',
    'leerling nummer',
    'leerling nr',
    'leerlingcode',
    'stamnummer',
    'nr',
  ],
  firstName: ['roepnaam', 'voornaam', 'roepnaam leerling', 'voornaam leerling'],
  givenNames: [
    'voornamen',
    'voornamen leerling',
    'alle voornamen',
    'officiele voornamen',
    'officiele voornaam',
    'doopnaam',
    'doopnamen',
  ],
  infix: [
    'voorvoegsel',
    'tussenvoegsel',
    'voorvoegsels',
    'tussenvoegsels',
    'tussenv',
    'tv',
    'vv',
    'tussenvoegsel s',
    'voorvoegsel s',
  ],
  lastName: ['achternaam', 'familienaam', 'geslachtsnaam', 'achternaam leerling'],
  fullName: [
    'naam',
    'leerling',
    'naam leerling',
    'volledige naam',
    'leerlingnaam',
    'naam kind',
    'kind',
  ],
  group: [
    'groep',
    'klas',
    'groepsnaam',
    'stamgroep',
    'basisgroep',
    'huidige groep',
    'lesgroep',
    'groep klas',
  ],
  birthDate: ['geboortedatum', 'geb datum', 'gebdatum', 'geboren', 'geboortedag'],
};

/** A purpose by a word in a longer head: "Toestemming foto's op de website (openbaar)". */
const purposes: readonly (readonly [PurposeId, RegExp])[] = [
  ['website', /\b(school)?(web ?site|internet(pagina)?)\b/],
  [
    'closed_app',
    /\b(ouder ?app|ouder ?portaal|parro|social ?schools|klasbord|schouder ?com|school ?app|besloten|ouderomgeving)\b/,
  ],
  ['newsletter', /\bnieuws ?(brief|brieven)\b|\bweekbrief\b/],
  ['school_guide', /\bschool ?(gids|kalender|brochure)\b|\b(brochure|jaarkalender|folders?)\b/],
  ['social', /\bsocial(e)? ?media\b|\b(facebook|instagram|twitter|linkedin|youtube|tiktok)\b/],
  ['press', /\b(pers|kranten?|persbericht(en)?|lokale media|dagblad|weekblad)\b/],
  ['class_photo', /\b(klassen ?foto|groeps ?foto|school ?foto|school ?fotograaf|schoolfotos)\b/],
  ['internal', /\bintern(e|e? gebruik)?\b|\bin de (klas|school)\b|\bbinnen (de )?school\b/],
  [
    'name',
    /\bna(am|men) (noemen|vermelden|plaatsen|bij foto|erbij)\b|\b(vermelding|noemen|vermelden) (van )?(de )?(voor)?na(am|men)\b|\bnaamsvermelding\b/,
  ],
];

/** "Geen toestemming website", "Bezwaar": a yes in such a column is a no. It is never guessed. */
const negative = /\b(geen|niet|bezwaar|weiger\w*|verbod)\b/;

/** What the guard has no use for: the cells are dropped before anything else sees them (R12). */
const needless =
  /\b(bsn|sofi\w*|burgerservice\w*|onderwijsnummer|pgn|eck ?i?d|adres|straat|huisnummer|huisnr|postcode|woonplaats|plaats|telefoon\w*|tel|mobiel|gsm|e ?mail\w*|mail|nationaliteit|geboorteland|geboorteplaats|land|etniciteit|gewicht|geloof|religie|gezindte|levensbeschouwing|huisarts|medisch|medicatie|allergie\w*|dieet|diagnose|zorg|indicatie|arrangement|verzekering\w*|iban|verzorger\w*|vader|moeder|ouder|ouders|opleiding|geslacht|noodnummer|fotourl|gebruikersnaam|wachtwoord)\b/;

/** Lower case, without accents and marks: "Foto's (website)" is "fotos website". */
export function plainHead(head: string): string {
  return foldText(head)
    .text.replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The part of a name or group that a column with this head holds, if that is known for sure. */
export function partOfHead(head: string): NamePart | null {
  const plain = plainHead(head);
  const found = (Object.keys(parts) as NamePart[]).find((part) => parts[part].includes(plain));
  return found ?? null;
}

/** How a school calls its channels, as heads are compared; the longest first. */
export type SchoolWords = readonly (readonly [ChannelId, string])[];

export const schoolWords = (channels: readonly SchoolChannel[]): SchoolWords =>
  channels
    .map(({ id, label }) => [id, plainHead(label ?? '')] as const)
    .filter(([, word]) => word !== '')
    .sort(([, one], [, other]) => other.length - one.length);

/**
 * The purposes that a head is about; several for "Website en sociale media". The school's own words go first: what they
 * take up says nothing else.
 */
export function purposesOfHead(head: string, school: SchoolWords = []): readonly PurposeId[] {
  const plain = plainHead(head);
  if (partOfHead(head) !== null || negative.test(plain)) return [];
  const own: PurposeId[] = [];
  let rest = ` ${plain} `;
  for (const [id, word] of school) {
    if (!rest.includes(` ${word} `)) continue;
    own.push(id);
    rest = rest.replace(` ${word} `, ' ; ');
  }
  const others = purposes.filter(([, words]) => words.test(rest)).map(([purpose]) => purpose);
  return [...new Set([...own, ...others])];
}

/** A column whose yes means no must not be read as a consent. */
export const isNegativeHead = (head: string): boolean => negative.test(plainHead(head));

/** Whether nobody needs this column. A column of consents is never among them. */
export function isNeedlessHead(head: string, school: SchoolWords = []): boolean {
  return (
    partOfHead(head) === null &&
    purposesOfHead(head, school).length === 0 &&
    needless.test(plainHead(head))
  );
}

/** How many cells of a row are heads that are known: the line of heads has the most. */
export const knownHeads = (cells: readonly string[], school: SchoolWords = []): number =>
  cells.filter((cell) => cell.length < 200 && isKnownHead(cell, school)).length;

const isKnownHead = (cell: string, school: SchoolWords): boolean =>
  partOfHead(cell) !== null ||
  purposesOfHead(cell, school).length > 0 ||
  isNeedlessHead(cell, school);
