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
    'student number',
    'leerlingcode',
    'stamnummer',
    'nr',
  ],
  firstName: [
    ...['roepnaam', 'voornaam', 'roepnaam leerling', 'voornaam leerling', 'first name'],
    ...['firstname', 'given name', 'givenname', 'preferred first name', 'voornaam kind'],
  ],
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
  lastName: [
    ...['achternaam', 'familienaam', 'geslachtsnaam', 'achternaam leerling', 'achternaam kind'],
    ...['last name', 'lastname', 'surname', 'family name', 'familyname'],
  ],
  fullName: [
    'naam',
    'leerling',
    'naam leerling',
    'volledige naam',
    'leerlingnaam',
    'naam kind',
    'kind',
    'full name',
    'student name',
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
    'groep blad',
    'class',
    'group',
  ],
  birthDate: ['geboortedatum', 'geb datum', 'gebdatum', 'geboren', 'geboortedag', 'date of birth'],
};

/** A purpose by a word in a longer head: "Toestemming foto's op de website (openbaar)". */
const purposes: readonly (readonly [PurposeId, RegExp])[] = [
  ['website', /\b(school)?(web ?site|internet(pagina)?)\b|\bschool ?site\b/],
  [
    'closed_app',
    /\b(ouder ?app|ouder ?portaal|parro|social ?schools|klasbord|schouder ?com|school ?app|besloten|ouderomgeving)\b/,
  ],
  ['newsletter', /\bnieuws ?(brief|brieven)\b|\bweekbrief\b|\bnewsletter\b/],
  ['school_guide', /\bschool ?(gids|kalender|brochure)\b|\b(brochure|jaarkalender|folders?)\b/],
  ['social', /\bsocial(e)? ?media\b|\b(facebook|instagram|twitter|linkedin|youtube|tiktok)/],
  ['press', /\b(pers|kranten?|persbericht(en)?|lokale media|dagblad|weekblad)\b/],
  ['class_photo', /\b(klassen ?foto|groeps ?foto|school ?foto|school ?fotograaf|schoolfotos)\b/],
  ['internal', /\bintern(e|e? gebruik)?\b|\bin de (klas|school)\b|\bbinnen (de )?school\b/],
  [
    'name',
    /\bna(am|men) (noemen|vermelden|plaatsen|bij foto|erbij)\b|\b(vermelding|noemen|vermelden) (van )?(de )?(voor)?na(am|men)\b|\bnaamsvermelding\b/,
  ],
];

/** "Geen toestemming website", "Website: nee", "Bezwaar": a yes in such a column is a no. It is never guessed. */
const negative = /\b(geen|niet|nee|bezwaar|weiger\w*|verbod)\b/;
/** What a head says of its answers: "Website (ja/nee)" is no no. */
const answersOfHead =
  /\b(ja (of )?nee|nee (of )?ja|wel (of )?(niet|geen)|akkoord (of )?niet( akkoord)?|j n)\b/g;
/** A part that others do not see is no consent for the whole: "Besloten deel van de website", "besloten Facebookgroep". */
const closedPart = /\b(besloten|afgesloten|afgeschermde?|gesloten)\b/;
/** Several channels in one head: then "besloten" belongs to one of them only. */
const severalInHead = /[,;/&+|]|\b(en|of)\b/i;

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
  if (partOfHead(head) !== null || isNegativeHead(head)) return [];
  const own: PurposeId[] = [];
  let rest = ` ${plain} `;
  for (const [id, word] of school) {
    if (!rest.includes(` ${word} `)) continue;
    own.push(id);
    rest = rest.replace(` ${word} `, ' ; ');
  }
  const others = purposes.filter(([, words]) => words.test(rest)).map(([purpose]) => purpose);
  return [...new Set([...own, ...withoutWhole(others, head)])];
}

/** A closed part of a page or a network is at most the closed app, and a closed group elsewhere is nothing we know. */
function withoutWhole(found: readonly PurposeId[], head: string): readonly PurposeId[] {
  if (!closedPart.test(plainHead(head)) || severalInHead.test(head)) return found;
  if (found.includes('social')) return [];
  return found.filter((purpose) => purpose !== 'website');
}

/** A column whose yes means no must not be read as a consent. */
export const isNegativeHead = (head: string): boolean =>
  negative.test(plainHead(head).replace(answersOfHead, ' '));

/** Whether nobody needs this column. A column of consents is never among them. */
export function isNeedlessHead(head: string, school: SchoolWords = []): boolean {
  const plain = plainHead(head);
  const isOfParents = /\b(toestemming|akkoord|consent)\b/.test(plain) && !/\bnaam\b/.test(plain);
  return (
    partOfHead(head) === null &&
    purposesOfHead(head, school).length === 0 &&
    // "Toestemming ouders" says what they answered, not who they are.
    needless.test(
      isOfParents ? plain.replace(/\b(ouders?|verzorgers?|vader|moeder)\b/g, ' ') : plain,
    )
  );
}

/** How many cells of a row are heads that are known: the line of heads has the most. */
export const knownHeads = (cells: readonly string[], school: SchoolWords = []): number =>
  cells.filter((cell) => cell.length < 200 && isKnownHead(cell, school)).length;

const isKnownHead = (cell: string, school: SchoolWords): boolean =>
  partOfHead(cell) !== null ||
  purposesOfHead(cell, school).length > 0 ||
  isNeedlessHead(cell, school);
