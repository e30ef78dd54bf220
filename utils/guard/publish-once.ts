/** One publication at a time for a composer: held, and done again when it may go out. */
import type { ComposerWatch, SeenDraft } from './composer.ts';
import type { DraftPictures } from './draft-pictures.ts';
import type { GateOrders } from './gate-orders.ts';
import type { HoldDesk } from './hold-desk.ts';
import type { PublishAct } from './publish-click.ts';

export function publishOnce(
  composer: ComposerWatch,
  orders: Pick<GateOrders, 'approve' | 'sweep'>,
  desk: HoldDesk,
  pictures: DraftPictures,
): (act: PublishAct) => void {
  const publishing = new Set<Element>();

  /** Nothing goes out, and the mark says so; the button can be pressed again. */
  const giveUp = (act: PublishAct): void => {
    publishing.delete(act.composer);
    desk.fail('failed');
  };

  /** `seen` is what a form showed that the page may have emptied since, in the same breath. */
  async function hold(act: PublishAct, seen: SeenDraft | null): Promise<void> {
    await orders.sweep();
    // Pictures first: they take a while, and the texts are to be those of now.
    const files = await pictures.unexplained(act.composer);
    const left = composer.read(act.composer);
    const draft = { ...(seen ?? left), texts: allTexts(seen, left) };
    desk.open({ ...draft, kind: 'texts', source: act.source, files }, (kept) =>
      settle(act, { draft, left }, files, kept !== null).catch(() => giveUp(act)),
    );
  }

  async function settle(
    act: PublishAct,
    judged: Judged,
    files: readonly File[],
    isReleased: boolean,
  ): Promise<void> {
    if (isReleased) await pictures.explain(files);
    const isHeldAgain = isReleased && (await release(act, judged));
    if (!isHeldAgain) publishing.delete(act.composer);
  }

  /** True when it has been held again. */
  async function release(act: PublishAct, judged: Judged): Promise<boolean> {
    await act.ready();
    // Only what was judged goes out: what was changed meanwhile is judged as well.
    const added = await pictures.unexplained(act.composer);
    if (added.length > 0 || !isSame(composer.read(act.composer), judged.left)) {
      await hold(act, null);
      return true;
    }
    await orders.approve(judged.draft.texts.map((text) => text.value));
    act.replay();
    return false;
  }

  return (act) => {
    // A second click in a hurry is the same publication.
    if (publishing.has(act.composer)) return desk.showAgain();
    publishing.add(act.composer);
    hold(act, act.source === 'submit' ? composer.read(act.composer) : null).catch(() =>
      giveUp(act),
    );
  };
}

interface Judged {
  readonly draft: SeenDraft;
  /** What was left in the page when it was judged: as long as that is so, nobody has changed it. */
  readonly left: SeenDraft;
}

/** Whatever a page puts in the place of what it had is judged as well. */
function allTexts(seen: SeenDraft | null, left: SeenDraft): SeenDraft['texts'] {
  const before = seen?.texts ?? [];
  const isKnown = (value: string): boolean => before.some((text) => text.value === value);
  return [...before, ...left.texts.filter(({ value }) => !isKnown(value))];
}

const isSame = (one: SeenDraft, other: SeenDraft): boolean =>
  JSON.stringify([one.audience, one.texts]) === JSON.stringify([other.audience, other.texts]);
