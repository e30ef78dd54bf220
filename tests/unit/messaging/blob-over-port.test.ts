// @vitest-environment happy-dom
// Bytes in pieces of plain data: whole at the other end, or not there at all.
import { describe, expect, it } from 'vitest';
import { receiveBlob, sendBlob } from '../../../utils/messaging/blob-over-port.ts';
import { fakePorts } from '../../support/fakes/ports.ts';

const megabyte = 1024 * 1024;

/** Bytes that differ from place to place, so that a lost or turned piece shows. */
const bytes = (length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 256);

describe('a file over a port', () => {
  it.each([0, 1, 768 * 1024, 2 * megabyte + 5])('of %d bytes arrives whole', async (length) => {
    const [from, to] = fakePorts();
    const whole = receiveBlob(to);
    await sendBlob(from, new Blob([bytes(length)], { type: 'image/jpeg' }));
    const blob = await whole;
    expect(blob.type).toBe('image/jpeg');
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes(length));
    for (const piece of from.sent) expect(JSON.stringify(piece).length).toBeLessThan(megabyte + 50);
  });

  it('waits with each piece until the last has been heard', async () => {
    const [from] = fakePorts();
    void sendBlob(from, new Blob([bytes(2 * megabyte)])).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(from.sent).toHaveLength(1);
  });

  it('is not there when the port is closed on the way, and whoever waits hears so', async () => {
    const [from, to] = fakePorts();
    const whole = receiveBlob(to);
    from.close();
    await expect(whole).rejects.toThrow('closed');
    const sending = sendBlob(from, new Blob([bytes(10)]));
    to.close();
    await expect(sending).rejects.toThrow('closed');
  });

  it('that is no piece is refused', async () => {
    const [from, to] = fakePorts();
    const whole = receiveBlob(to);
    from.send({ kind: 'piece', base64: 7 });
    await expect(whole).rejects.toThrow('no piece');
  });
});
