/** Texts that are still being written: judged as at publishing, but nothing is held or recorded. */
import { createTokenBucket, type TokenBucket } from '../lib/token-bucket.ts';
import type { HoldAnswer } from '../messaging/hold-answer.ts';
import type { TypedAnswer, TypedTexts } from '../messaging/typed-texts.ts';
import type { Hold } from '../model/draft.ts';
import type { ReviewView } from '../model/review-view.ts';
import type { GuardAddress } from '../platform/tabs.ts';
import { changeHeld, type Held } from './held.ts';
import { ignoreWord } from './ignore-word.ts';
import { addHold, heldPart, photosBeside } from './open-draft.ts';
import type { ReviewPorts } from './ports.ts';
import { readToday } from './read-today.ts';
import { judgeHeld, reviewDraft } from './review-draft.ts';
import { seenGroups } from './seen-groups.ts';
import { shownOf } from './show-view.ts';
import { groupsOf, viewOf } from './view-of.ts';

/** Texts of one tab: a page whose process is taken over could else ask the whole register out. */
const burst = 20;
const textsPerSecond = 1;

export function createTypedReview(ports: ReviewPorts) {
  const buckets = new Map<number | null, TokenBucket>();

  function mayAsk(tabId: number | null, texts: number): boolean {
    const bucket = buckets.get(tabId) ?? createTokenBucket(burst, textsPerSecond);
    buckets.set(tabId, bucket);
    return bucket.take(texts, ports.now().getTime());
  }

  /** As if it were published now, in the draft that it belongs to. Nothing of it is written down. */
  async function heldNow(hold: Hold, guard: GuardAddress): Promise<Held | null> {
    const [today, known] = await Promise.all([readToday(ports), ports.drafts.read(hold.draftId)]);
    const draft = addHold(known, hold, guard, groupsOf(today.register));
    const part = heldPart(draft, hold.id);
    return part === undefined ? null : { ...today, draft, part };
  }

  async function look(hold: Hold, guard: GuardAddress): Promise<HoldAnswer> {
    const held = await heldNow(hold, guard);
    if (held === null) return { status: 'unknown-hold' };
    const reviewed = await reviewDraft(withoutPhotos(held), ports);
    if (reviewed.status === 'needs-bytes') return reviewed;
    const { evidence } = reviewed.held.part;
    return { status: 'view', view: lookView(changeHeld(held, { evidence })) };
  }

  return {
    /** Which of the texts surely name a pupil. Without a register nothing is looked at. */
    async judge({ audience, texts }: TypedTexts, tabId: number | null): Promise<TypedAnswer> {
      if (!mayAsk(tabId, texts.length)) return { status: 'later' };
      const { register, policy, ignoredWords } = await readToday(ports);
      if (register === null) return { status: 'judged', named: [] };
      const answer = await ports.gather({
        registerVersion: register.version,
        ignoredWords,
        groups: seenGroups(audience, groupsOf(register)) ?? [],
        photos: [],
        texts,
        photoBudgetMs: policy.photoBudgetMs,
        patienceMs: 0,
      });
      const found = answer.status === 'gathered' ? (answer.evidence.texts ?? []) : [];
      const named = found.filter(({ mentions }) => mentions.some((it) => it.level === 'named'));
      return { status: 'judged', named: named.map(({ textId }) => textId) };
    },

    look,

    /** "Dit is geen leerling" while looking: the same rules as in a review of what is held. */
    async ignoreWord(hold: Hold, word: string, guard: GuardAddress): Promise<HoldAnswer> {
      const held = await heldNow(hold, guard);
      if (held === null) return { status: 'unknown-hold' };
      const reviewed = await reviewDraft(withoutPhotos(held), ports);
      if (reviewed.status === 'needs-bytes') return reviewed;
      const shown = changeHeld(reviewed.held, { shown: shownOf(reviewed.judgement) });
      return ignoreWord(shown, word, 'frame', ports, () => look(hold, guard));
    },
  };
}

/** What the texts name can be said without the photos' bytes. */
const withoutPhotos = (held: Held): Held => ({ ...held, draft: { ...held.draft, photos: [] } });

/** Of the whole judgement, what is about the texts. Words that want a window cannot be ignored here. */
function lookView(held: Held): ReviewView {
  const view = viewOf(held, judgeHeld(held, []));
  return {
    ...view,
    photos: photosBeside(held.draft, held.part).map(({ id, fileName }) => ({
      id,
      fileName,
      spots: [],
      covers: [],
      canBeCovered: false,
      progress: 'read',
      isHeld: false,
    })),
    isIncomplete: held.part.texts.some((text) => text.isClipped),
    findings: view.findings
      .filter((finding) => finding.textId !== undefined)
      .map(({ ignore, ...finding }) =>
        ignore?.place === 'frame' ? { ...finding, ignore } : finding,
      ),
  };
}
