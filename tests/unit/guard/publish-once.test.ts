// @vitest-environment happy-dom
// One publication at a time: what was judged goes out, and what was changed is judged as well.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchComposer } from '../../../utils/guard/composer.ts';
import type { Held } from '../../../utils/guard/describe-hold.ts';
import { createGateOrders } from '../../../utils/guard/gate-orders.ts';
import type { HoldDesk } from '../../../utils/guard/hold-desk.ts';
import type { PublishAct } from '../../../utils/guard/publish-click.ts';
import { publishOnce } from '../../../utils/guard/publish-once.ts';
import type { GuardMessage, Kept } from '../../../utils/messaging/page-channel.ts';
import { holdId } from '../../../utils/model/ids.ts';
import { genericForm } from '../../../utils/sites/generic-form.ts';
import { settle } from '../../support/fakes/gate-holds.ts';

let said: GuardMessage[];
let opened: { held: Held; settled: (kept: readonly Kept[] | null) => Promise<void> | void }[];
let shownAgain: number;
let act: PublishAct & { replay: ReturnType<typeof vi.fn<() => void>> };
/** Pictures from the site's own library. */
let added: File[];
let explained: Blob[];
/** What a page that cannot be read gives, once. */
let trouble: Error | null;
const fail = vi.fn<HoldDesk['fail']>();
let publish: (act: PublishAct) => void;
beforeEach(() => {
  document.body.innerHTML = '<form><textarea>Wat een feest</textarea></form>';
  const [composer] = document.forms;
  if (composer === undefined) throw new Error('no form');
  act = { source: 'submit', composer, ready: () => Promise.resolve(), replay: vi.fn<() => void>() };
  said = [];
  opened = [];
  shownAgain = 0;
  // The gate acts on every word at once.
  const orders = createGateOrders((message) => {
    said.push(message);
    if ('ticket' in message) queueMicrotask(() => orders.done(message.ticket));
  });
  const desk: HoldDesk = {
    open(held, settled) {
      opened.push({ held, settled });
      return holdId(`hold-${opened.length}`);
    },
    drop: () => undefined,
    look: () => undefined,
    fail,
    tellOff: () => undefined,
    settle: async () => 'done',
    showAgain: () => {
      shownAgain += 1;
    },
    onWindow: async () => 'done',
    freePage: () => undefined,
    endDraft: () => undefined,
  };
  added = [];
  explained = [];
  trouble = null;
  fail.mockClear();
  const pictures = {
    async unexplained() {
      const error = trouble;
      trouble = null;
      if (error !== null) throw error;
      return added.filter((file) => !explained.includes(file));
    },
    explain: async (files: readonly Blob[]) => void explained.push(...files),
  };
  publish = publishOnce(watchComposer(genericForm, desk.endDraft), orders, desk, pictures);
});
const textsOf = (at: number) => opened[at]?.held.texts.map(({ value }) => value);

describe('a page that cannot be read', () => {
  it('is told, and its button can be pressed again: nothing goes out', async () => {
    trouble = new Error('a picture is gone');
    publish(act);
    await settle();
    expect(fail).toHaveBeenCalledTimes(1);
    expect(opened).toEqual([]);
    expect(act.replay).not.toHaveBeenCalled();
    publish(act);
    await settle();
    expect(opened).toHaveLength(1);
  });

  it('after the decision is told as well', async () => {
    publish(act);
    await settle();
    trouble = new Error('a picture is gone');
    await opened[0]?.settled([]);
    expect(fail).toHaveBeenCalledTimes(1);
    expect(act.replay).not.toHaveBeenCalled();
    publish(act);
    await settle();
    expect(opened).toHaveLength(2);
  });
});

describe('a publication', () => {
  it('is held once, after the files that lie about unseen', async () => {
    publish(act);
    publish(act);
    await settle();
    expect(said).toEqual([{ kind: 'sweep', ticket: 1 }]);
    expect(opened).toHaveLength(1);
    expect(opened[0]?.held).toMatchObject({ kind: 'texts', source: 'submit' });
  });

  it('brings the window back that asked about it, when the teacher tries again', async () => {
    publish(act);
    expect(shownAgain).toBe(0);
    publish(act);
    expect(shownAgain).toBe(1);
  });

  it('is done again when it is released, after the gate knows what may go out', async () => {
    publish(act);
    await settle();
    await opened[0]?.settled([]);
    expect(said.at(-1)).toEqual({ kind: 'approve', ticket: 2, texts: ['Wat een feest'] });
    expect(act.replay).toHaveBeenCalledTimes(1);
    publish(act);
    await settle();
    expect(opened).toHaveLength(2);
  });

  it('that is refused is not done again, and can be tried anew', async () => {
    publish(act);
    await settle();
    await opened[0]?.settled(null);
    expect(act.replay).not.toHaveBeenCalled();
    publish(act);
    await settle();
    expect(opened).toHaveLength(2);
  });

  it('whose text was changed while it was held is held again', async () => {
    publish(act);
    await settle();
    const field = act.composer.querySelector('textarea');
    if (field !== null) field.value = 'Fenna was er ook';
    await opened[0]?.settled([]);
    expect(act.replay).not.toHaveBeenCalled();
    expect([textsOf(0), textsOf(1)]).toEqual([['Wat een feest'], ['Fenna was er ook']]);
    await opened[1]?.settled([]);
    expect(act.replay).toHaveBeenCalledTimes(1);
  });

  it('of a form that the page empties in the same breath is judged by what was in it', async () => {
    publish(act);
    const field = act.composer.querySelector('textarea');
    if (field !== null) field.value = '';
    await settle();
    expect(textsOf(0)).toEqual(['Wat een feest']);
    await opened[0]?.settled([]);
    expect(said.at(-1)).toEqual({ kind: 'approve', ticket: 2, texts: ['Wat een feest'] });
    expect(act.replay).toHaveBeenCalledTimes(1);
    expect(opened).toHaveLength(1);
  });

  it('is judged by what the page puts in its place as well, and held again when that changes', async () => {
    publish(act);
    const field = act.composer.querySelector('textarea');
    if (field !== null) field.value = 'Fenna was er ook';
    await settle();
    expect(textsOf(0)).toEqual(['Wat een feest', 'Fenna was er ook']);
    if (field !== null) field.value = 'En Sem';
    await opened[0]?.settled([]);
    expect(act.replay).not.toHaveBeenCalled();
    expect(textsOf(1)).toEqual(['En Sem']);
  });

  it('whose text was changed while the page was not ready for it is held again', async () => {
    const field = act.composer.querySelector('textarea');
    act = {
      ...act,
      async ready() {
        if (field !== null) field.value = 'Fenna was er ook';
      },
    };
    publish(act);
    await settle();
    await opened[0]?.settled([]);
    expect(act.replay).not.toHaveBeenCalled();
    expect(textsOf(1)).toEqual(['Fenna was er ook']);
  });

  it('that is held again is still one publication: a click in a hurry is no other', async () => {
    publish(act);
    await settle();
    const field = act.composer.querySelector('textarea');
    if (field !== null) field.value = 'Fenna was er ook';
    await opened[0]?.settled([]);
    publish(act);
    await settle();
    expect(opened).toHaveLength(2);
  });

  it('is held with the pictures of the editor that nobody was asked about, once', async () => {
    const photo = new File(['x'], 'tuin.jpg');
    added.push(photo);
    publish(act);
    await settle();
    expect(opened[0]?.held.files).toEqual([photo]);
    await opened[0]?.settled([]);
    expect(act.replay).toHaveBeenCalledTimes(1);
    publish(act);
    await settle();
    expect(opened[1]?.held.files).toEqual([]);
  });

  it('is held again for a picture that was put in meanwhile', async () => {
    publish(act);
    await settle();
    const late = new File(['y'], 'laat.jpg');
    added.push(late);
    await opened[0]?.settled([]);
    expect(act.replay).not.toHaveBeenCalled();
    expect(opened[1]?.held.files).toEqual([late]);
  });

  it('asks again for pictures with which it was not let go', async () => {
    const photo = new File(['x'], 'tuin.jpg');
    added.push(photo);
    publish(act);
    await settle();
    await opened[0]?.settled(null);
    publish(act);
    await settle();
    expect(opened[1]?.held.files).toEqual([photo]);
  });
});
