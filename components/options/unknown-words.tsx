// Words of a list that nobody knows: a person says what they mean, or they count as not filled in.
import { type ConsentState, consentStates } from '../../utils/model/consent.ts';
import type { ImportPreview } from '../../utils/model/import-preview.ts';
import type { ListMapping } from '../../utils/model/list-mapping.ts';
import { useWords } from '../shared/words.ts';

export interface UnknownWordsProps {
  readonly words: ImportPreview['unknownWords'];
  readonly mapping: ListMapping;
  readonly onMapping: (mapping: ListMapping) => void;
}

export function UnknownWords({ words: unknown, mapping, onMapping }: UnknownWordsProps) {
  const words = useWords();
  if (unknown.length === 0) return null;
  return (
    <fieldset>
      <legend>{words('unknown_words_heading')}</legend>
      {unknown.map(({ word, count }) => (
        <label key={word} class="mapper-row">
          <span>{words('unknown_word', word.slice(0, 60), count)}</span>
          <select
            name={`word-${word}`}
            value={Object.hasOwn(mapping.words, word) ? mapping.words[word] : ''}
            onChange={({ currentTarget }) => choose(word, currentTarget.value)}
          >
            <option value="">{words('unknown_word_default')}</option>
            {consentStates.map((state) => (
              <option key={state} value={state}>
                {words(`consent_${state}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );

  function choose(word: string, value: string): void {
    const others = Object.entries(mapping.words).filter(([known]) => known !== word);
    const state = consentStates.find((it) => it === value);
    const chosen: readonly (readonly [string, ConsentState])[] =
      state === undefined ? others : [...others, [word, state]];
    onMapping({ ...mapping, words: Object.fromEntries(chosen) });
  }
}
