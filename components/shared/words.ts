// The words of the components: a function from message key to text, handed down by context.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type MessageKey = Exclude<
  keyof typeof import('../../public/_locales/nl/messages.json'),
  'default'
>;

/** Numbers that count something are written as the language does; others, as of a line, are given as text. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;

/** Without a provider the keys themselves show: ugly, and therefore seen at once. */
export const WordsContext = createContext<Translate>((key) => key);

export function useWords(): Translate {
  return useContext(WordsContext);
}

export type Snake<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Snake<Tail>}`
  : S;

/** Message keys may not hold hyphens: 'not-a-pupil' becomes 'not_a_pupil', in the type as well. */
export function snake<S extends string>(code: S): Snake<S> {
  return code.replaceAll('-', '_') as Snake<S>;
}

/** "groep 3", "groep 3 en groep 4", "groep 3, groep 4 en groep 5". */
export function listInWords(words: Translate, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1);
  return others.length === 0 ? last : words('list_and', others.join(', '), last);
}
