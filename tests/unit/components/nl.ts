// The Dutch words, as the browser fills them in.
import type { Translate } from '../../../components/shared/words.ts';
import messages from '../../../public/_locales/nl/messages.json' with { type: 'json' };

export const nl: Translate = (key, ...words) =>
  messages[key].message.replace(/\$(\d)/g, (_, index) =>
    (words[Number(index) - 1] ?? '').toLocaleString('nl-NL'),
  );
