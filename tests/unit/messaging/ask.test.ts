// Questions between the extension's own contexts, asked again when a worker was killed.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBackground, BackgroundUnreachable } from '../../../utils/messaging/ask-background.ts';
import {
  answerAsChecker,
  askChecker,
  type CheckerHandlers,
} from '../../../utils/messaging/ask-checker.ts';
import type { GatherRequest } from '../../../utils/messaging/checker-protocol.ts';
import { rejected } from '../../../utils/messaging/route-messages.ts';
import { holdId } from '../../../utils/model/ids.ts';
import { browser, deliver, restartBrowser } from '../../support/fakes/wxt-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fakes/wxt-browser.ts'));

beforeEach(restartBrowser);
afterEach(() => vi.restoreAllMocks());

const ask = () => askBackground('review/judge', { holdId: holdId('a') });
/** What the background answers, question by question; an error is a worker that was killed. */
function answers(...list: readonly unknown[]) {
  const left = [...list];
  return vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => {
    const answer = left.length > 1 ? left.shift() : left[0];
    if (answer instanceof Error) throw answer;
    return answer;
  });
}

describe('a question to the background', () => {
  it('is asked again when its worker was killed, and gives the answer', async () => {
    const sent = answers(new Error('no receiver'), undefined, { status: 'settled' });
    expect(await ask()).toEqual({ status: 'settled' });
    expect(sent).toHaveBeenCalledTimes(3);
    expect(sent).toHaveBeenLastCalledWith({
      to: 'background',
      type: 'review/judge',
      input: { holdId: 'a' },
    });
  });

  it('gives up in the end', async () => {
    answers(new Error('no receiver'));
    await expect(ask()).rejects.toThrow(BackgroundUnreachable);
  });

  it('is not asked again when it was refused', async () => {
    const sent = answers(rejected);
    await expect(ask()).rejects.toThrow(BackgroundUnreachable);
    expect(sent).toHaveBeenCalledTimes(1);
  });
});

describe('a question to the checker', () => {
  const request: GatherRequest = {
    registerVersion: 1,
    ignoredWords: [],
    groups: [],
    photos: [],
    texts: [],
    photoBudgetMs: 1,
    patienceMs: 0,
  };
  const gathered = {
    status: 'gathered' as const,
    evidence: { registerVersion: 1, ignoredWords: [] },
  };
  const handlers: CheckerHandlers = {
    warm: async () => ({ status: 'warming' }),
    gather: async () => gathered,
    copies: async () => ({ status: 'made', files: [] }),
  };
  const message = { to: 'checker', type: 'gather', input: request };

  it('is answered by the checker', async () => {
    answerAsChecker({ ...handlers, gather: async () => gathered });
    expect(await askChecker('gather', request)).toEqual(gathered);
  });

  it('is answered by the question of that name', async () => {
    answerAsChecker(handlers);
    expect(await askChecker('copies', { photoIds: [], covers: [], shrinks: false })).toEqual({
      status: 'made',
      files: [],
    });
    const other = { to: 'checker', type: 'toString', input: null };
    expect(await deliver(other, { id: 'beeldwacht' })).toBeUndefined();
  });

  it('fails when the checker is gone, or could not do it', async () => {
    await expect(askChecker('gather', request)).rejects.toThrow();
    answerAsChecker({ ...handlers, gather: () => Promise.reject(new Error('no memory')) });
    await expect(askChecker('gather', request)).rejects.toThrow();
  });

  it.each([
    ['a page', { id: 'beeldwacht', tab: { id: 7 }, url: 'https://school.example/' }],
    [
      'the review',
      { id: 'beeldwacht', tab: { id: 7 }, url: 'chrome-extension://beeldwacht/review.html' },
    ],
    ['another extension', { id: 'other' }],
    ['another address', { id: 'beeldwacht', url: 'https://school.example/' }],
  ])('is not answered to %s', async (_, sender) => {
    const gather = vi.fn(async () => gathered);
    answerAsChecker({ ...handlers, gather });
    expect(await deliver(message, sender)).toBeUndefined();
    expect(gather).not.toHaveBeenCalled();
  });
});
