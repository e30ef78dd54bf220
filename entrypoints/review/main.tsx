// Starts the review: in a window when the address names a hold, else in the frame over a page.
import { render } from 'preact';
import { WordsContext } from '../../components/shared/words.ts';
import { showLanguage } from '../../utils/platform/show-language.ts';
import { translate } from '../../utils/platform/translate.ts';
import { onlyTrustedInput } from '../../utils/review-frame/only-trusted-input.ts';
import {
  type ReviewState,
  startInFrame,
  startInWindow,
} from '../../utils/review-frame/start-review.ts';
import { ReviewApp } from './review-app.tsx';

onlyTrustedInput();
showLanguage();
const hold = new URLSearchParams(location.search).get('hold');
const mode = hold === null ? 'frame' : 'window';
document.body.className = mode;

const session = hold === null ? startInFrame(draw) : startInWindow(hold, draw);

function draw(state: ReviewState): void {
  render(
    <WordsContext.Provider value={translate}>
      <ReviewApp state={state} session={session} mode={mode} />
    </WordsContext.Provider>,
    document.body,
  );
}
