// The only word that opens a hold in a page.
import { describe, expect, it } from 'vitest';
import { parseSettlement, settleMessage } from '../../../utils/messaging/guard-protocol.ts';
import { holdId, photoId } from '../../../utils/model/ids.ts';

const settlement = {
  holdId: holdId('hold-1'),
  outcome: 'released' as const,
  photos: [
    { id: photoId('photo-1'), newName: null, copyHash: null },
    { id: photoId('photo-2'), newName: 'foto-2026-02-03-1.jpg', copyHash: 'aa' },
  ],
};

describe('a settlement', () => {
  it('arrives as it was sent', () => {
    expect(parseSettlement(structuredClone(settleMessage(settlement)))).toEqual(settlement);
  });

  it.each([
    ['for another', { ...settleMessage(settlement), to: 'checker' }],
    ['another message', { ...settleMessage(settlement), type: 'release' }],
    ['without envelope', settlement],
    ['another outcome', { to: 'guard', type: 'settle', input: { ...settlement, outcome: 'ok' } }],
    [
      'without photos',
      { to: 'guard', type: 'settle', input: { holdId: 'a', outcome: 'released' } },
    ],
    ['nothing', null],
  ])('is not: %s', (_, message) => {
    expect(parseSettlement(message)).toBeNull();
  });
});
