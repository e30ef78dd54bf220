// A build in one language: the words of others stay out, and nothing else does.
import { expect, it } from 'vitest';
import { onlyIn } from '../../../scripts/build/only-in.ts';

it.each(['/', '\\'])('leaves the words of other languages out, in paths with %s', (between) => {
  const at = (...parts: readonly string[]) => ({ relativeDest: parts.join(between) });
  const words = (language: string) => at('_locales', language, 'messages.json');
  const others = [at('icon', '16.png'), at('ocr', 'en', 'messages.json'), at('schema.json')];
  const files = [words('en'), ...others, words('nl')];
  onlyIn('nl', files);
  expect(files).toEqual([...others, words('nl')]);
});
