// The options page: the pupils' list, counts only.
import { render } from 'preact';
import { WordsContext } from '../../components/shared/words.ts';
import { allowOwnScripts } from '../../utils/platform/own-scripts.ts';
import { showLanguage } from '../../utils/platform/show-language.ts';
import { translate } from '../../utils/platform/translate.ts';
import { OptionsApp } from './options-app.tsx';

// The worker that reads lists is a script of our own; nothing else may be loaded.
allowOwnScripts(window);
showLanguage();
render(
  <WordsContext.Provider value={translate}>
    <OptionsApp />
  </WordsContext.Provider>,
  document.body,
);
