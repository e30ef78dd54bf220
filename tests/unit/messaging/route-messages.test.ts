// Who may send what: the full matrix of messages and senders.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type BackgroundMessage,
  backgroundParsers,
  type SenderKind,
} from '../../../utils/messaging/background-protocol.ts';
import {
  type BackgroundHandlers,
  rejected,
  routeMessages,
  senderKind,
} from '../../../utils/messaging/route-messages.ts';
import type { Sender } from '../../../utils/platform/runtime.ts';
import { photoHold, seen, textHold } from '../../support/fakes/hold.ts';
import { colleague, fenna } from '../../support/fakes/register.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

const own = 'chrome-extension://beeldwacht';
const from = (url: string | null, changes: Partial<Sender> = {}): Sender => ({
  url,
  tabId: 7,
  frameId: 0,
  documentId: null,
  isOwnExtension: true,
  ...changes,
});

const senders: readonly (readonly [string, Sender, SenderKind | null])[] = [
  ['a guard in a page', from('https://school.example/beheer'), 'guard'],
  ['a guard in the demo', from('http://127.0.0.1/website/'), 'guard'],
  ['the review in a frame', from(`${own}/review.html`, { frameId: 4 }), 'review'],
  ['the review in a window', from(`${own}/review.html?hold=a#top`), 'review'],
  ['the options', from(`${own}/options.html`), 'options'],
  ['the popup', from(`${own}/popup.html`, { tabId: null }), 'popup'],
  ['another page of ours', from(`${own}/offscreen.html`), null],
  ['a page that looks like the review', from('https://x.example/review.html'), 'guard'],
  ['another extension', from(`${own}/review.html`, { isOwnExtension: false }), null],
  ['an extension that looks like ours', from('chrome-extension://other/review.html'), null],
  ['a page without a tab', from('https://school.example/', { tabId: null }), null],
  ['a sender without address', from(null), null],
  ['a local file', from('file:///review.html'), null],
];

const aRef = 'ab'.repeat(16);
const aRecording = {
  ...{ hash: 'ab'.repeat(32), bytes: 42, film: { seconds: 61.5, madeAt: null } },
  ...{ purpose: 'training', about: '', discussedWith: 'stagiair', deleteBy: '2026-12-24' },
  fileName: 'les.mp4',
};
const aPack = {
  importedAt: '2026-11-24T08:00:00.000Z',
  pupils: [fenna],
  departed: [],
  staff: null,
  ignoredWords: [],
  contact: { schoolContact: '', privacyOfficer: '', privacyStatementUrl: '' },
  closedAppNeedsConsent: true,
};

const inputs: { readonly [M in BackgroundMessage]: unknown } = {
  'guard/hello': null,
  'guard/is-off': null,
  'guard/files-soon': null,
  'options/sites': null,
  'options/channels': null,
  'options/save-channels': {
    channels: [{ id: 'own1', label: 'Jaarboek', isUsed: true }],
    added: ['Schoolkrant'],
  },
  'options/switch-site': { site: 'wordpress', state: 'off' },
  'guard/judge-typed': { audience: seen(['Groep 3']), texts: textHold('Fenna won.').texts },
  'guard/gone': { holdId: 'a' },
  'guard/open': { hold: photoHold() },
  'guard/judge': { holdId: 'a' },
  'review/open': { token: 't', hold: photoHold() },
  'review/look': { token: 't', hold: textHold('Fenna won.') },
  'review/ignore-typed': { token: 't', hold: textHold('Roos won.'), word: 'roos' },
  'review/judge': { holdId: 'a' },
  'review/choose-channel': { holdId: 'a', channel: 'newsletter' },
  'review/choose-groups': { holdId: 'a', groups: ['Groep 3'] },
  'review/decide': { holdId: 'a', decision: { kind: 'withdraw' } },
  'review/ignore-word': { holdId: 'a', word: 'roos' },
  'review/put-file': { photoId: 'photo-1', file: new File(['x'], 'a.jpg') },
  'review/get-file': { photoId: 'photo-1' },
  'review/get-copy': { id: 'photo-1', hash: 'aa' },
  'review/bring-file': { holdId: 'a', photoId: 'photo-1' },
  'review/stay': null,
  'review/open-window': { holdId: 'a' },
  'review/open-link': { url: 'https://school.example/privacy' },
  'options/register-summary': null,
  'options/protection': null,
  'options/contact': null,
  'options/save-contact': { schoolContact: '', privacyOfficer: '', privacyStatementUrl: '' },
  'options/register': null,
  'options/departed': null,
  'options/register-today': null,
  'options/replace-register': { pupils: [fenna], basedOn: 0, importId: 'a', kind: 'whole' },
  'options/undo-import': null,
  'options/record-consent': {
    pupilId: 'fenna',
    purposes: ['website'],
    record: { state: 'withdrawn', on: '2026-11-24', source: 'parents-told' },
  },
  'options/erase-pupil': { pupilId: 'fenna' },
  'options/consent-rules': null,
  'options/save-consent-rules': { closedAppNeedsConsent: false },
  'options/photo-rules': null,
  'options/save-photo-rules': { shrinkForWeb: true },
  'options/staff-summary': null,
  'options/replace-staff': { members: [colleague('Emma//Jansen')] },
  'options/school-pack': null,
  'options/take-school-pack': { pack: aPack, basedOn: 0, importId: 'a' },
  'options/ignored-words': null,
  'options/ignore-word': { written: 'Roos' },
  'options/report-again': { word: 'roos' },
  'options/takedown-summary': null,
  'options/takedowns': null,
  'options/tick-post': { pupilRef: aRef, post: 'draft-1', outcome: 'removed' },
  'options/see-takedowns': { pupilRefs: [aRef] },
  'options/pupil-posts': { pupilId: 'fenna' },
  'options/month-report': { month: '2026-11' },
  'options/ledger-pack': null,
  'options/merge-ledger': { kind: 'ledger', pupils: [], rows: [] },
  'options/trust-clock': null,
  'popup/view': null,
  'popup/who-may-not': { groups: ['Groep 3'], channel: 'website' },
  'review/news': null,
  'review/recordings-to-delete': null,
  'options/recordings': null,
  'options/mark-recording': aRecording,
  'options/tick-recording': { hash: aRecording.hash, isDeleted: true },
  'options/unmark-recording': { hash: aRecording.hash },
  'review/see-news': { pupilRefs: [aRef] },
};
const messages = Object.keys(backgroundParsers);

const handled: unknown[] = [];
/** Answers every message with its own name. */
const handlers = Object.fromEntries(
  messages.map((type) => [
    type,
    async (input: unknown) => {
      handled.push(input);
      return type;
    },
  ]),
) as unknown as BackgroundHandlers;
const route = routeMessages(handlers);
const send = (type: string, input: unknown, sender: Sender) =>
  route({ to: 'background', type, input }, sender);

const review = from(`${own}/review.html`);
beforeEach(() => {
  handled.length = 0;
});

describe('a sender', () => {
  it.each(senders)('%s', (_, sender, kind) => {
    expect(senderKind(sender)).toBe(kind);
  });
});

describe('a message', () => {
  const cases = messages.flatMap((type) =>
    senders.map(([name, sender, kind]) => ({
      type,
      name,
      sender,
      answer: kind === type.split('/')[0] ? type : rejected,
    })),
  );

  it.each(cases)('$type from $name', async ({ type, sender, answer }) => {
    const input = inputs[type as BackgroundMessage];
    expect(await send(type, input, sender)).toEqual(answer);
    expect(handled).toHaveLength(answer === rejected ? 0 : 1);
  });

  it('has an input in this test, every one of them', () => {
    expect(Object.keys(inputs).sort()).toEqual([...messages].sort());
  });

  it.each(messages)('%s is refused with an input that is none', async (type) => {
    const kind = type.split('/')[0];
    const sender = senders.find(([, , it]) => it === kind)?.[1] ?? review;
    for (const input of [undefined, 'x', [], { holdId: '../x' }, { pupils: [{}] }]) {
      expect(await send(type, input, sender)).toEqual(rejected);
    }
    expect(handled).toEqual([]);
  });

  it.each(['', 'review/', 'review/none', 'constructor', '__proto__', 'toString'])(
    'of an unknown name is refused: "%s"',
    async (type) => {
      expect(await send(type, null, review)).toEqual(rejected);
    },
  );

  it('to another is left to the other', () => {
    expect(route({ to: 'checker', type: 'gather', input: {} }, review)).toBeUndefined();
    expect(route('hello', review)).toBeUndefined();
  });

  it('whose handler fails is refused, and says nothing of why', async () => {
    const failing = routeMessages({
      ...handlers,
      'review/judge': () => Promise.reject(new Error('Fenna')),
    });
    const answer = failing(
      { to: 'background', type: 'review/judge', input: { holdId: 'a' } },
      review,
    );
    expect(await answer).toEqual(rejected);
  });
});

describe('what a handler gets', () => {
  it('is parsed: keys that do not belong are gone', async () => {
    await send('review/judge', { holdId: 'a', place: 'window' }, review);
    expect(handled).toEqual([{ holdId: 'a' }]);
  });

  it('has only decisions and reasons that exist', async () => {
    const decide = (decision: unknown) => send('review/decide', { holdId: 'a', decision }, review);
    const release = {
      kind: 'release',
      removedPhotoIds: [],
      covers: [],
      accepted: [],
      people: null,
    };
    expect(await decide(release)).toBe('review/decide');
    const free = { ...release, accepted: [{ key: 'k', reason: 'Fenna mag wel' }] };
    for (const wrong of [{ kind: 'approve' }, { kind: 'release' }, free]) {
      expect(await decide(wrong)).toEqual(rejected);
    }
  });

  it('has only consents that exist', async () => {
    const options = from(`${own}/options.html`);
    const mark = { basedOn: 0, importId: 'a', kind: 'whole' };
    for (const consents of [{ website: 'maybe' }, { everything: 'granted' }]) {
      const pupils = [{ ...fenna, consents }];
      expect(await send('options/replace-register', { ...mark, pupils }, options)).toEqual(
        rejected,
      );
    }
  });
});
