/** The words and marks by which Dutch lists say what parents answered. */
import { foldText } from '../../lib/fold-text.ts';
import type { ConsentState } from '../../model/consent.ts';

const words: Readonly<Record<ConsentState, readonly string[]>> = {
  granted: [
    ...[
      'ja',
      'j',
      'yes',
      'y',
      'ok',
      'oke',
      'akkoord',
      'toestemming',
      'wel toestemming',
      'wel',
      'mag',
    ],
    ...['mag wel', 'geen bezwaar', 'toegestaan', 'toestemming gegeven', 'gegeven', 'verleend'],
    ...[
      'toestemming verleend',
      'toestemming ja',
      'ja toestemming',
      'ja akkoord',
      'ja geen bezwaar',
    ],
    ...['ja mag', 'ja dat mag', 'wij geven toestemming', 'ik geef toestemming', 'goedgekeurd'],
    ...['ja ik geef toestemming', 'ja wij geven toestemming', 'waar', 'true'],
    ...['✓', '✔', '✅', '☑', '🗹', '√', '👍'],
  ],
  refused: [
    ...[
      'nee',
      'n',
      'neen',
      'no',
      'niet',
      'niet akkoord',
      'geen toestemming',
      'geen akkoord',
      'bezwaar',
    ],
    ...[
      'wel bezwaar',
      'mag niet',
      'niet toegestaan',
      'geweigerd',
      'afgewezen',
      'nee geen toestemming',
    ],
    ...[
      'nee mag niet',
      'nee dat mag niet',
      'nee niet akkoord',
      'toestemming geweigerd',
      'nee bezwaar',
    ],
    ...['ik geef geen toestemming', 'wij geven geen toestemming', 'toestemming nee', 'liever niet'],
    ...['nee ik geef geen toestemming', 'nee wij geven geen toestemming', 'onwaar', 'false'],
    ...['✗', '✘', '❌', '⛔', '🚫', '👎'],
  ],
  withdrawn: ['ingetrokken', 'toestemming ingetrokken', 'herroepen'],
  unknown: [
    ...['', '?', '-', 'niet ingevuld', 'nog niet ingevuld', 'onbekend', 'leeg', 'geen antwoord'],
    ...['niet beantwoord', 'geen reactie', 'nvt', 'n v t', 'geen voorkeur', 'niet bekend'],
    ...['nog niet beantwoord', 'geen gegevens', 'niet opgegeven', 'nog niet gevraagd', '☐', '⬜'],
  ],
  conflict: ['oneens', 'ouders oneens', 'ouders verschillen', 'conflict', 'verschillend'],
  stale: ['herinneren', 'herinnering', 'herbevestigen'],
  never: ['nooit', 'nooit publiceren', 'nooit plaatsen'],
};

const stateOf: ReadonlyMap<string, ConsentState> = new Map(
  (Object.keys(words) as ConsentState[]).flatMap((state) =>
    words[state].map((word) => [word, state] as const),
  ),
);

/** Two parents' answers in one cell. */
const between = /\s*(?:[/;,+&|]|\ben\b)\s*/;

/** How words are compared: lower case, no accents, no marks around or between them. */
export function plainWord(cell: string): string {
  const plain = foldText(cell.replaceAll('\uFE0F', '')).text.trim();
  return plain.length < 2 ? plain : plain.replace(/[\s.,;:!()'"-]+/g, ' ').trim();
}

/**
 * What a cell says, or null for a word that is not known: it is shown, and never guessed ("ja, mits …", "x").
 * `own` are the meanings that the school gave to its own words. Parents who differ are a conflict (R16).
 */
export function parseConsentWord(
  cell: string,
  own: Readonly<Record<string, ConsentState>> = {},
): ConsentState | null {
  const plain = plainWord(cell);
  const known = knownWord(plain, own);
  if (known !== null) return known;
  const [one, other, ...more] = cell.toLowerCase().trim().split(between);
  if (one === undefined || other === undefined || more.length > 0) return null;
  const [first, second] = [knownWord(plainWord(one), own), knownWord(plainWord(other), own)];
  if (first === null || second === null || one === '' || other === '') return null;
  return first === second ? first : together(first, second);
}

function knownWord(
  plain: string,
  own: Readonly<Record<string, ConsentState>>,
): ConsentState | null {
  return (Object.hasOwn(own, plain) ? own[plain] : stateOf.get(plain)) ?? null;
}

/** What two answers about one child come to: a no beside a yes is a conflict, an empty one says nothing. */
export function together(one: ConsentState, other: ConsentState): ConsentState {
  if (one === other || other === 'unknown') return one;
  if (one === 'unknown') return other;
  if (one === 'never' || other === 'never') return 'never';
  const isYes = (state: ConsentState): boolean => state === 'granted' || state === 'stale';
  if (isYes(one) && isYes(other)) return 'stale';
  if (isYes(one) !== isYes(other)) return 'conflict';
  return one === 'withdrawn' || other === 'withdrawn' ? 'withdrawn' : 'conflict';
}
