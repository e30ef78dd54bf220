/** What a cell of a page says: its words, and the state of the tick boxes, switches and choices in it. */
import { isRefusal, mayAppear } from '../../consent/consent-for.ts';
import { parseConsentWord } from '../mapping/consent-words.ts';

/** As pages show them; whoever is asked about such a word sees how the box stood. */
export const tickMarks = { on: '☑', off: '☐' } as const;

interface Control {
  readonly kind: 'tick' | 'choice';
  readonly isOn: boolean;
  /** Where it stands in the cell's text. */
  readonly at: number;
}

export interface CellContent {
  readonly text: string;
  /** What pictures and controls are called where there are no words. */
  readonly described: readonly string[];
  readonly controls: readonly Control[];
}

/**
 * The state of a box goes before the word beside it: "Akkoord" beside an empty box is no consent. Of choices the chosen one's
 * word counts, when each has its word behind it. Whatever is not clear is given with its marks, as a word that nobody knows.
 */
export function cellWords({ text, described, controls }: CellContent): string {
  const label = tidy(text) || tidy([...new Set(described)].join(' '));
  const [first, ...more] = controls;
  if (first === undefined) return label;
  if (more.length === 0 && first.kind === 'tick') return tickWords(first.isOn, label);
  const isChoice = controls.every(({ kind }) => kind === 'choice');
  if (isChoice && tidy(text.slice(0, first.at)) === '') return chosen(text, controls);
  return tidy(withMarks(text, controls));
}

function tickWords(isOn: boolean, label: string): string {
  const state = label === '' ? 'granted' : parseConsentWord(label);
  if (state !== null && mayAppear(state)) return isOn ? 'ja' : 'nee';
  // An empty box beside "geen toestemming" says nothing.
  if (state !== null && isRefusal(state)) return isOn ? label : '';
  return `${isOn ? tickMarks.on : tickMarks.off} ${label}`;
}

function chosen(text: string, controls: readonly Control[]): string {
  const words = controls.map(({ at }, index) => tidy(text.slice(at, controls[index + 1]?.at)));
  const on = controls.flatMap(({ isOn }, index) => (isOn ? [words[index] ?? ''] : []));
  const [only = '', ...others] = on;
  const isClear = others.length === 0 && words.every((word) => word !== '');
  return isClear ? only : tidy(withMarks(text, controls));
}

function withMarks(text: string, controls: readonly Control[]): string {
  const parts = controls.map(
    ({ isOn, at }, index) =>
      `${isOn ? tickMarks.on : tickMarks.off} ${text.slice(at, controls[index + 1]?.at)}`,
  );
  return [text.slice(0, controls[0]?.at), ...parts].join(' ');
}

/** The control that an element is, or null. `aria-checked` counts where the page draws its own. */
export function controlOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
): Omit<Control, 'at'> | null {
  const type = (attributes['type'] ?? '').toLowerCase();
  if (name === 'input' && (type === 'checkbox' || type === 'radio')) {
    const isOn = (attributes['aria-checked'] ?? ('checked' in attributes ? 'true' : '')) === 'true';
    return { kind: type === 'radio' ? 'choice' : 'tick', isOn };
  }
  if (name === 'option') return { kind: 'choice', isOn: 'selected' in attributes };
  const state = attributes['aria-checked'] ?? attributes['aria-pressed'];
  if (state === undefined) return null;
  return { kind: attributes['role'] === 'radio' ? 'choice' : 'tick', isOn: state === 'true' };
}

export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
