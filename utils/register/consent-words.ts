/** The words by which Dutch lists say what parents answered. */
import type { ConsentState } from '../model/consent.ts';

const words: ReadonlyMap<string, ConsentState> = new Map([
  ['', 'unknown'],
  ['?', 'unknown'],
  ['niet ingevuld', 'unknown'],
  ['onbekend', 'unknown'],
  ['ja', 'granted'],
  ['j', 'granted'],
  ['akkoord', 'granted'],
  ['toestemming', 'granted'],
  ['nee', 'refused'],
  ['n', 'refused'],
  ['geen toestemming', 'refused'],
  ['ingetrokken', 'withdrawn'],
  ['oneens', 'conflict'],
  ['ouders oneens', 'conflict'],
  ['herinneren', 'stale'],
  ['nooit', 'never'],
  ['nooit publiceren', 'never'],
]);

/** `null` for a word that is none of them: it is listed to the user, never guessed. */
export function parseConsentWord(cell: string): ConsentState | null {
  return words.get(cell.trim().toLowerCase()) ?? null;
}
