// Words for what is new, in every language that the extension speaks.
import { type Change, insert, type Read } from './change.ts';

/** The text of each new message, by its key. */
type Words = Readonly<Record<string, string>>;

/** Right before the message `anchor`, which every language has. */
export function addWords(
  read: Read,
  anchor: string,
  words: { readonly nl: Words; readonly en: Words },
): readonly Change[] {
  return Object.entries(words).map(([language, texts]) => {
    const path = `public/_locales/${language}/messages.json`;
    return { path, text: insert(read(path), { before: `"${anchor}"` }, inJson(texts)) };
  });
}

function inJson(texts: Words): string {
  const messages = Object.entries(texts).map(([key, message]) => [key, { message }]);
  const lines = JSON.stringify(Object.fromEntries(messages), null, 2).split('\n').slice(1, -1);
  return `${lines.join('\n').trimStart()},\n  `;
}
