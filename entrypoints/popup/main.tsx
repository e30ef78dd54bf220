// The popup of the toolbar.
import { render } from 'preact';
import { WordsContext } from '../../components/shared/words.ts';
import { showLanguage } from '../../utils/platform/show-language.ts';
import { translate } from '../../utils/platform/translate.ts';
import { PopupApp } from './popup-app.tsx';

showLanguage();
render(
  <WordsContext.Provider value={translate}>
    <PopupApp />
  </WordsContext.Provider>,
  document.body,
);
