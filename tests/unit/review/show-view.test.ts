// What is shown is remembered, so that an answer counts for that and for nothing else.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftStore } from '../../../utils/review/draft-store.ts';
import { judgeHeld } from '../../../utils/review/review-draft.ts';
import { showView } from '../../../utils/review/show-view.ts';
import { photoWith } from '../../support/fakes/evidence.ts';
import { heldOf } from '../../support/fakes/held.ts';
import { photo, photoHold } from '../../support/fakes/hold.ts';
import { restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

beforeEach(restartBrowser);

const hold = photoHold({ photos: [photo('photo-1'), photo('photo-2')] });
const held = heldOf([hold], {
  photos: [photoWith({ notChecked: 'video' }), photoWith({}, 'photo-2')],
});

describe('showing a hold', () => {
  it('remembers each finding, and each pupil who is asked about once', async () => {
    const drafts = createDraftStore();
    await showView(held, judgeHeld(held, []), { drafts });
    expect((await drafts.read(hold.draftId))?.holds[0]?.shown).toEqual({
      findingKeys: [
        'photo-not-checked:photo-1:video',
        'people-not-confirmed:website:Groep 3:photo-1',
        'people-not-confirmed:website:Groep 3:photo-2',
      ],
      pupilsAsked: ['fenna'],
    });
  });

  it('forgets what is not shown any more', async () => {
    const drafts = createDraftStore();
    await showView(held, judgeHeld(held, []), { drafts });
    await showView(held, { ...judgeHeld(held, []), open: [] }, { drafts });
    expect((await drafts.read(hold.draftId))?.holds[0]?.shown).toEqual({
      findingKeys: [],
      pupilsAsked: [],
    });
  });

  it('answers with the view of it', async () => {
    const answer = await showView(held, judgeHeld(held, []), { drafts: createDraftStore() });
    expect(answer).toMatchObject({
      status: 'view',
      view: { holdId: 'photo-hold', verdict: 'review', people: { groups: ['Groep 3'] } },
    });
  });
});
