// The popup of the toolbar.
import { render } from 'preact';
import { WordsContext } from '../../components/words.ts';
import { translate } from '../../utils/platform/translate.ts';
import { PopupApp } from './popup-app.tsx';

render(
  <WordsContext.Provider value={translate}>
    <PopupApp />
  </WordsContext.Provider>,
  document.body,
);
