// The options page: the pupils' list, counts only.
import { render } from 'preact';
import { WordsContext } from '../../components/words.ts';
import { translate } from '../../utils/platform/translate.ts';
import { OptionsApp } from './options-app.tsx';

render(
  <WordsContext.Provider value={translate}>
    <OptionsApp />
  </WordsContext.Provider>,
  document.body,
);
